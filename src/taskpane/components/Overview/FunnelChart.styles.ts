import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFunnelChartStyles = makeStyles({
  keys: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  stage: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  figure: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    maxWidth: "100%",
    marginInline: 0,
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, minWidth: 0 },
  value: { marginInlineStart: "auto" },
  track: { display: "flex", justifyContent: "center", backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    display: "block",
    height: "14px",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    // The system's own colours would leave nothing of a background.
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  step: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    color: tokens.colorNeutralForeground2,
  },
  rate: { ...typographyStyles.caption1Strong, marginInline: 0 },
});
