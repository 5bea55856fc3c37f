import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingGroupsStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kind: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    width: "100%",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    textAlign: "start",
  },
  title: { overflowWrap: "anywhere" },
  panel: { marginInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});
