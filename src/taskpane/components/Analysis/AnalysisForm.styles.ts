import { makeStyles, tokens } from "@fluentui/react-components";

export const useAnalysisFormStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    // A field is else as wide as its longest choice.
    "& > *": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1" },
});
