import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Lines take the text's colour, which the system's own colours replace where they are in force. */
const line = { fill: "none", stroke: "currentColor", vectorEffect: "non-scaling-stroke" } as const;

export const useWinsChartStyles = makeStyles({
  figure: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  chart: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  most: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground2 },
  lines: { display: "block", width: "100%", height: "96px" },
  axis: { ...line, color: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  now: { ...line, color: tokens.colorBrandForeground1, strokeWidth: "3px" },
  before: { ...line, color: tokens.colorNeutralForeground3, strokeWidth: "2px", strokeDasharray: "5 4" },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sample: { display: "inline-block", width: "20px" },
  sampleNow: { borderTop: `3px solid ${tokens.colorBrandForeground1}` },
  sampleBefore: { borderTop: `2px dashed ${tokens.colorNeutralForeground3}` },
});
