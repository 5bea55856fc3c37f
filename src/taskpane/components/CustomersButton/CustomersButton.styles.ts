import { makeStyles, tokens } from "@fluentui/react-components";

export const useCustomersButtonStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: "100%",
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  plain: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});
