import { makeStyles, tokens } from "@fluentui/react-components";

export const useBusyLineStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
