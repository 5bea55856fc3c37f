import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFirstRunStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  skeleton: { display: "grid", rowGap: tokens.spacingVerticalM },
  bone: {
    height: "96px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { "0%": { opacity: 1 }, "50%": { opacity: 0.4 }, "100%": { opacity: 1 } },
    animationDuration: "1.5s",
    animationDelay: "0.4s",
    animationIterationCount: "infinite",
    animationTimingFunction: "ease-in-out",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  heading: { height: "24px" },
  ways: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  way: { maxWidth: "100%", textAlign: "start" },
});
