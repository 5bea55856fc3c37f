import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunFailureStyles = makeStyles({
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "20px", marginTop: "1px" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "grid", rowGap: tokens.spacingVerticalS },
});
