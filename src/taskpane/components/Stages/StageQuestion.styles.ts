import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStageQuestionStyles = makeStyles({
  orders: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  order: { margin: 0 },
  facts: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  warning: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3, fontSize: "20px" },
});
