import { makeStyles, tokens } from "@fluentui/react-components";

export const useStageFormStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    // An input is as wide as its twenty characters otherwise.
    "& input": { minWidth: 0 },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  customers: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
