import { makeStyles, tokens } from "@fluentui/react-components";

export const useChecksResultStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  counts: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  count: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});
