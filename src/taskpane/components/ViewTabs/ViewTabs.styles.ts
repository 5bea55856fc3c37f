import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Under the word, however little room is left beside it. */
const line = {
  content: '""',
  position: "absolute",
  bottom: 0,
  left: tokens.spacingHorizontalXS,
  right: tokens.spacingHorizontalXS,
  height: tokens.strokeWidthThicker,
  borderRadius: tokens.borderRadiusCircular,
} as const;

const colors = { color: tokens.colorNeutralForeground1 } as const;

export const useViewTabsStyles = makeStyles({
  tabs: {
    containerType: "inline-size",
    display: "flex",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // All five in the narrowest pane, in English too.
  tab: {
    ...typographyStyles.body1,
    display: "grid",
    justifyItems: "center",
    flexGrow: 1,
    minWidth: 0,
    position: "relative",
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":active": { color: tokens.colorNeutralForeground2Pressed },
    ":hover::before": {
      ...line,
      backgroundColor: tokens.colorNeutralStroke1Hover,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    // The word takes as much room as when it is selected.
    "::after": {
      ...typographyStyles.body1Strong,
      content: "attr(data-text)",
      height: 0,
      visibility: "hidden",
      overflow: "hidden",
      paddingInline: tokens.spacingHorizontalXXS,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      zIndex: 1,
    },
    "@container (max-width: 360px)": {
      "& > span": { fontSize: tokens.fontSizeBase200 },
      "::after": { fontSize: tokens.fontSizeBase200 },
    },
  },
  text: { maxWidth: "100%", overflow: "hidden", paddingInline: tokens.spacingHorizontalXXS },
  selected: {
    ...colors,
    ":hover": colors,
    ":active": colors,
    "& > span": { fontWeight: tokens.fontWeightSemibold },
    "::before": {
      ...line,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "ButtonText" },
    },
    ":hover::before": {
      backgroundColor: tokens.colorCompoundBrandStrokeHover,
      "@media (forced-colors: active)": { backgroundColor: "ButtonText" },
    },
  },
});
