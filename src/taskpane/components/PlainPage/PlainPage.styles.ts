import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePlainPageStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
