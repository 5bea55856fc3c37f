import { makeStyles, tokens } from "@fluentui/react-components";

export const usePreviewStyles = makeStyles({
  theme: { height: "100%" },
  page: {
    display: "grid",
    height: "100%",
    gridTemplateColumns: "minmax(0, 1fr) 350px",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateAreas: '"bar bar" "message message" "grid pane"',
  },
  bar: {
    gridArea: "bar",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, whiteSpace: "nowrap" },
  note: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flexShrink: 1,
  },
  tools: { marginInlineStart: "auto", flexShrink: 0, paddingBlock: tokens.spacingVerticalXXS },
  install: { maxWidth: "360px", "& p": { marginBlock: tokens.spacingVerticalXS } },
  message: { gridArea: "message" },
  grid: { gridArea: "grid", position: "relative", minWidth: 0 },
  pane: {
    gridArea: "pane",
    overflowY: "auto",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  loading: { padding: tokens.spacingHorizontalL },
});
