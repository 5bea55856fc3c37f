import { makeStyles, tokens } from "@fluentui/react-components";

export const useStageFieldsStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
    // An input is as wide as its twenty characters otherwise.
    "& input": { width: "100%", minWidth: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  remove: { color: tokens.colorNeutralForeground2 },
});
