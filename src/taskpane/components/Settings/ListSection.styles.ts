import { makeStyles, tokens } from "@fluentui/react-components";

export const useListSectionStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  fields: { display: "grid", rowGap: tokens.spacingVerticalXS },
  add: { justifySelf: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
