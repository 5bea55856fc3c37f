import { makeStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { minHeight: "100%", overflowWrap: "break-word" },
});
