import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageLinksStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  link: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    "& .fui-CompoundButton__secondaryContent": { lineHeight: tokens.lineHeightBase200, marginTop: 0 },
  },
});
