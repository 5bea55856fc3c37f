import { makeStyles, tokens } from "@fluentui/react-components";

/** Nothing may widen the pane: it is as narrow as the user drew it. */
const column = { display: "grid", alignContent: "start", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useAppStyles = makeStyles({
  page: {
    ...column,
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    position: "relative",
  },
  loading: { justifySelf: "start" },
  panel: { ...column, rowGap: tokens.spacingVerticalXL },
});
