import { makeStyles, tokens } from "@fluentui/react-components";

const width = tokens.strokeWidthThick;

export const useBusyRingStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  ring: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    // What is left of a disc without its middle; the arc is a third of it.
    maskImage: `radial-gradient(closest-side, transparent calc(100% - ${width} - 1px), white calc(100% - ${width}) calc(100% - 1px), transparent 100%)`,
    backgroundImage: `conic-gradient(${tokens.colorBrandStroke1} 120deg, ${tokens.colorBrandStroke2Contrast} 120deg)`,
    animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    // What takes no longer is not kept waiting by the drawing of a ring that goes round.
    animationDelay: "0.4s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "4s" },
    "@media (forced-colors: active)": {
      backgroundImage: "conic-gradient(Highlight 120deg, HighlightText 120deg)",
      forcedColorAdjust: "none",
    },
  },
});
