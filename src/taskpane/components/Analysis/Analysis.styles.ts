import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const cell = {
  ...typographyStyles.caption1,
  paddingBlock: tokens.spacingVerticalXS,
  paddingInlineEnd: tokens.spacingHorizontalXS,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  overflowWrap: "anywhere",
  verticalAlign: "top",
  textAlign: "start",
} as const;

/** Tables of a name, figures, and the customers behind them. */
export const useAnalysisStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  head: { ...cell, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  name: { ...cell, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  cell: { ...cell, fontVariantNumeric: "tabular-nums" },
  wide: { width: "42%" },
  /** The last of four columns, of which it says most. */
  ofFour: { width: "34%" },
  // Of five columns in a narrow pane: a name of four characters, a bare figure, and what has most to say.
  stage: { width: "20%" },
  mean: { width: "13%" },
  inside: { width: "27%" },
  strong: { ...typographyStyles.caption1Strong, fontVariantNumeric: "tabular-nums" },
  quiet: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  figure: {
    ...typographyStyles.caption1,
    display: "block",
    // On a line with the plain figures beside it, for all its padding.
    "&:is(button):first-child": { marginTop: "-3px" },
  },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  finding: { margin: 0, overflowWrap: "anywhere" },
});
