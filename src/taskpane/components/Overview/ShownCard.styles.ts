import { makeStyles, tokens } from "@fluentui/react-components";

export const useShownCardStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: tokens.spacingVerticalM,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    overflowWrap: "anywhere",
  },
  all: { flexShrink: 0 },
});
