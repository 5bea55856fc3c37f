import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyButtonStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  refused: { margin: 0 },
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: "vertical",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});
