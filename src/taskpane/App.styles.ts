import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  page: {
    display: "grid",
    alignContent: "start",
    // Nothing may widen the pane: it is as narrow as the user drew it.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
    position: "relative",
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
