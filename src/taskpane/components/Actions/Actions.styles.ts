import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const plain = { margin: 0, overflowWrap: "anywhere" } as const;

export const useActionsStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalSNudge },
  measure: { ...typographyStyles.body1Strong, ...plain },
  text: plain,
  quiet: { ...typographyStyles.caption1, ...plain, color: tokens.colorNeutralForeground2 },
  // Not cut in two where it fits into a line of its own.
  fact: { display: "inline-block" },
  refusal: { ...plain, color: tokens.colorStatusDangerForeground1 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
  verdict: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    overflowWrap: "anywhere",
  },
  verdictName: { fontWeight: tokens.fontWeightSemibold },
  icon: { color: tokens.colorNeutralForeground2, fontSize: "16px", marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px", marginTop: "2px" },
  bad: { color: tokens.colorStatusWarningForeground3, fontSize: "16px", marginTop: "2px" },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    // An input is as wide as its twenty characters otherwise.
    "& input": { minWidth: 0 },
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { justifySelf: "start" },
});
