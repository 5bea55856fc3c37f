import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingLineStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  words: { minWidth: 0 },
  place: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  fix: { minWidth: "56px" },
});
