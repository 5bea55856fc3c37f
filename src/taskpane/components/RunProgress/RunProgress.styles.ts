import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useRunProgressStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  step: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyItems: "start",
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  ahead: { color: tokens.colorNeutralForeground3 },
  icon: { fontSize: "20px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
});
