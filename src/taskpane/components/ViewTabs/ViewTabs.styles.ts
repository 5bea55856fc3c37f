import { makeStyles, tokens } from "@fluentui/react-components";

/** Under the word, however little room is left beside it. */
const line = { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS } as const;

export const useViewTabsStyles = makeStyles({
  tabs: {
    containerType: "inline-size",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // All five in the narrowest pane, in English too.
  tab: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: 0,
    "::after": line,
    "::before": line,
    "@container (max-width: 360px)": { "& > span": { fontSize: tokens.fontSizeBase200 } },
  },
});
