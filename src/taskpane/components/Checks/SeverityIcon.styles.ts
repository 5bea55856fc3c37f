import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityIconStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});
