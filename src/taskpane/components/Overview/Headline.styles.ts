import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const card = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  justifyItems: "start",
  alignContent: "start",
  rowGap: tokens.spacingVerticalXXS,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  backgroundColor: tokens.colorNeutralBackground2,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;

export const useHeadlineStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  card,
  wide: { ...card, gridColumn: "1 / -1" },
  // A unit is not broken in two.
  value: { ...typographyStyles.subtitle1, wordBreak: "keep-all" },
  leak: { ...typographyStyles.subtitle2 },
});
