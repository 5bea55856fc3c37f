import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const mark = `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`;

export const useStageRowsStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dragged: { backgroundColor: tokens.colorNeutralBackground1Selected },
  before: { borderTop: mark },
  after: { borderBottom: mark },
  handle: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "32px",
    fontSize: "20px",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    // A finger on it drags the line and not the page.
    touchAction: "none",
  },
  name: { display: "block", overflowWrap: "anywhere" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  buttons: { display: "flex" },
  order: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  add: { justifySelf: "start" },
});
