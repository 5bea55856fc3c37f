import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCaptureCardStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  status: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    ":not(:empty)": { marginBottom: tokens.spacingVerticalS },
  },
  icon: { verticalAlign: "text-bottom", fontSize: "16px" },
});
