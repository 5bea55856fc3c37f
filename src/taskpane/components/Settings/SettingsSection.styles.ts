import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsSectionStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    // An input is as wide as its twenty characters otherwise.
    "& input": { width: "100%", minWidth: 0 },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  unsaved: { marginInlineStart: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  saved: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  success: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
});
