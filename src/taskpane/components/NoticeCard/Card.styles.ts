import { makeStyles, tokens } from "@fluentui/react-components";

export const useCardStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, fontSize: "20px", marginTop: "1px" },
  success: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px", marginTop: "1px" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
});
