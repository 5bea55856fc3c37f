import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useAdoptFormStyles = makeStyles({
  form: { ...column, rowGap: tokens.spacingVerticalXL },
  section: { ...column, rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...column, rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  facts: { ...column, rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  problem: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { fontSize: "16px", marginTop: "2px" },
  hint: { display: "block" },
  end: { ...column, rowGap: tokens.spacingVerticalS },
  blocked: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});
