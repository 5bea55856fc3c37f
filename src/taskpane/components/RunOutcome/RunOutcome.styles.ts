import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunOutcomeStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { color: tokens.colorNeutralForeground2, fontSize: "20px", marginTop: "1px" },
});
