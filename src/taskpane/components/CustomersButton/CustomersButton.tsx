import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import { useCustomersButtonStyles } from "./CustomersButton.styles";

export type CustomersButtonProps = {
  /** In place of the bare figure. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  /** How many customers are behind the figure. */
  readonly count: number;
  readonly isBusy: boolean;
  /** Read out in place of title and value, for children with words of their own: it begins with these. */
  readonly label?: string | undefined;
  /** Null where the list cannot be filtered. */
  readonly onShow: (() => Promise<void>) | null;
  /** What the figure is called wherever it stands. */
  readonly title: string;
  /** The figure as it is shown. */
  readonly value: string;
};

/** A figure that leads to the customers behind it; plain text where there are none, or no way to them. */
export function CustomersButton({
  children,
  className,
  count,
  isBusy,
  label,
  onShow,
  title,
  value,
}: CustomersButtonProps) {
  const styles = useCustomersButtonStyles();
  const { t } = useTexts();
  if (!onShow || count === 0) return <span className={mergeClasses(styles.plain, className)}>{children ?? value}</span>;
  return (
    <Button
      appearance="subtle"
      aria-label={label ?? t("overview.showCustomers", { title, value, count })}
      className={mergeClasses(styles.button, className)}
      disabledFocusable={isBusy}
      onClick={() => void onShow()}
    >
      {children ?? value}
    </Button>
  );
}
