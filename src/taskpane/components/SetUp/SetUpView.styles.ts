import { makeStyles, tokens } from "@fluentui/react-components";

export const useSetUpViewStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  examples: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalL,
  },
});
