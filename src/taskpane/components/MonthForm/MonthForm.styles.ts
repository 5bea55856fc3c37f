import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useMonthFormStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  fields: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    ":not(:empty)": { marginTop: tokens.spacingVerticalXS },
  },
  generate: { width: "100%" },
});
