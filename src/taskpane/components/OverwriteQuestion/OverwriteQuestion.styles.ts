import { makeStyles, tokens } from "@fluentui/react-components";

export const useOverwriteQuestionStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, fontSize: "20px", marginTop: "1px" },
  text: { margin: 0 },
  conflicts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
});
