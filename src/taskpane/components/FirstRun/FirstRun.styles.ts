import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFirstRunStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  skeleton: { display: "grid", rowGap: tokens.spacingVerticalM },
  ways: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  way: { maxWidth: "100%", textAlign: "start" },
});
