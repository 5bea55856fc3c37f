import { makeStyles, tokens } from "@fluentui/react-components";

export const useOverviewViewStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    // What follows belongs to it.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
  },
  // A date is not broken in two.
  day: { margin: 0, color: tokens.colorNeutralForeground2, wordBreak: "keep-all" },
  refresh: { marginInlineStart: "auto", flexShrink: 0 },
});
