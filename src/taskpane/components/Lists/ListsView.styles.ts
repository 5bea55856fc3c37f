import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useListsViewStyles = makeStyles({
  chores: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalL },
  chore: { display: "grid", rowGap: tokens.spacingVerticalXS },
  start: { width: "100%" },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  mask: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
