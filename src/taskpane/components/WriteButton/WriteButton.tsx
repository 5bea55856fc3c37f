import { Button, type ButtonProps } from "@fluentui/react-components";
import { useContext } from "react";
import { useTexts } from "../../hooks/useTexts";
import { ReadOnlyContext } from "../../read-only-context";

export type WriteButtonProps = Extract<ButtonProps, { readonly as?: "button" }>;

/** A button of what writes to the workbook: where nothing can be written it can be reached, says so, and does nothing. */
export function WriteButton(props: WriteButtonProps) {
  const { t } = useTexts();
  const reason = useContext(ReadOnlyContext);
  if (reason === null) return <Button {...props} />;
  const described = [props["aria-describedby"], reason].filter(Boolean).join(" ");
  // No submit button: one that can be focused submits, disabled or not.
  return <Button {...props} aria-describedby={described} disabledFocusable title={t("readOnly.title")} type="button" />;
}
