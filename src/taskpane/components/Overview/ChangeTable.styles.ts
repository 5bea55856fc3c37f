import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: "middle",
} as const;

export const useChangeTableStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  title: {
    ...typographyStyles.caption1,
    ...cell,
    width: "30%",
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  head: {
    ...typographyStyles.caption1,
    ...cell,
    textAlign: "end",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    ...typographyStyles.caption1,
    ...cell,
    textAlign: "end",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  figure: { ...typographyStyles.caption1Strong, marginInline: 0, paddingInline: 0, textAlign: "end" },
});
