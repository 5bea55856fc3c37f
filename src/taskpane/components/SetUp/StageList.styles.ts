import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStageListStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1, margin: 0 },
  stage: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { marginInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM },
  add: { justifySelf: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  refusal: { color: tokens.colorStatusDangerForeground1 },
  icon: { verticalAlign: "text-bottom", fontSize: "16px" },
});
