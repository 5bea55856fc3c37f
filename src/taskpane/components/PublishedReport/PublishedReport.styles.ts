import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePublishedReportStyles = makeStyles({
  success: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px", marginTop: "1px" },
  doubt: { color: tokens.colorStatusDangerForeground1, fontSize: "20px", marginTop: "1px" },
  message: { whiteSpace: "normal" },
  section: { display: "grid", rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sheets: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  sheet: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorBrandForeground1, fontSize: "20px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  purpose: { display: "block", color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
