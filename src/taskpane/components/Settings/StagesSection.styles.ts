import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStagesSectionStyles = makeStyles({
  stage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { float: "left", padding: 0, overflowWrap: "anywhere", ...typographyStyles.body1Strong },
});
