import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureTitleStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
