import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWrittenListStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  count: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
