import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyButtonStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});
