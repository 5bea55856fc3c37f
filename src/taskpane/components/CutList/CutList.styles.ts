import { makeStyles, tokens } from "@fluentui/react-components";

export const useCutListStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  item: {
    paddingBlock: tokens.spacingVerticalSNudge,
    overflowWrap: "anywhere",
    // Thousands of rows are laid out as they are scrolled to.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  toggle: { color: tokens.colorBrandForegroundLink, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
