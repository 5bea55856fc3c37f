import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePageTitleStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
