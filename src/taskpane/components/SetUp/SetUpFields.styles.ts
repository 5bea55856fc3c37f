import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSetUpFieldsStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: tokens.spacingVerticalXS,
    ":has(input:checked)": { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  examples: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
