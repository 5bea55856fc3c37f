import { makeStyles, tokens } from "@fluentui/react-components";

export const useRateBarStyles = makeStyles({
  track: {
    position: "relative",
    height: "8px",
    marginBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground4,
    // Windows' contrast themes take backgrounds away.
    outline: `${tokens.strokeWidthThin} solid transparent`,
  },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  interval: {
    position: "absolute",
    top: "3px",
    height: "2px",
    minWidth: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
  },
});
