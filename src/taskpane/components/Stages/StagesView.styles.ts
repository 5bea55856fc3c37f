import { makeStyles, tokens } from "@fluentui/react-components";

export const useStagesViewStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  setUp: { justifySelf: "start" },
});
