import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewTabsStyles = makeStyles({
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // All five in the narrowest pane, in English too.
  tab: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});
