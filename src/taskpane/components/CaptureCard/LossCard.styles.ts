import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLossCardStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong },
  warning: { verticalAlign: "text-bottom", fontSize: "20px", color: tokens.colorStatusWarningForeground3 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  customer: { justifySelf: "start", textAlign: "start" },
  later: { justifySelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
