import { makeStyles, tokens } from "@fluentui/react-components";

export const usePagedListStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalSNudge,
    overflowWrap: "anywhere",
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  pager: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  range: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", textAlign: "center" },
});
