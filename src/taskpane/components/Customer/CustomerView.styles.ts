import { makeStyles, tokens } from "@fluentui/react-components";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

export const useCustomerViewStyles = makeStyles({
  section: { ...column, rowGap: tokens.spacingVerticalM },
  search: { ...column, rowGap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { ...column, rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hit: {
    fontWeight: tokens.fontWeightRegular,
    justifyContent: "start",
    textAlign: "start",
    overflowWrap: "anywhere",
    width: "100%",
  },
  form: { ...column, rowGap: tokens.spacingVerticalM },
  warning: { color: tokens.colorStatusWarningForeground3 },
  flag: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
});
