import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWatchListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  value: { ...typographyStyles.body1Strong, marginInline: 0, flexShrink: 0 },
  checks: {
    ...typographyStyles.body1Strong,
    minWidth: 0,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
});
