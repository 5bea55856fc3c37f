import { makeStyles, tokens } from "@fluentui/react-components";

export const useChecksViewStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});
