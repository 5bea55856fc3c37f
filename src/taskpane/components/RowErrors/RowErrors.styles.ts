import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useRowErrorsStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  effects: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kind: {
    display: "flex",
    width: "100%",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    textAlign: "start",
  },
  panel: { marginInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  place: { color: tokens.colorNeutralForeground1 },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  /** Wraps as one, not inside a date. */
  effect: { display: "inline-block" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
