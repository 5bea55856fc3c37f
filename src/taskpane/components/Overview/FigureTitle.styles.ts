import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureTitleStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  /** As large as with its button, so that nothing moves when that comes. */
  alone: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    paddingInlineEnd: "20px",
  },
});
