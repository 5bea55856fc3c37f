import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureDifferencesStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXS },
  text: { marginBlock: tokens.spacingVerticalXS },
});
