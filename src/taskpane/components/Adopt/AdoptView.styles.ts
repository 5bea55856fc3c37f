import { makeStyles, tokens } from "@fluentui/react-components";

export const useAdoptViewStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { justifySelf: "start", maxWidth: "100%" },
});
