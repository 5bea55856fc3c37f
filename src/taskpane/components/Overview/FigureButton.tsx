import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { FigureChoice, OverviewFigures } from "../../state/overview-state";
import { figureTitle } from "./figure-text";
import { useFigureButtonStyles } from "./FigureButton.styles";

/** What every section of the board is given. */
export type BoardPart = {
  readonly figures: OverviewFigures;
  readonly isBusy: boolean;
  /** Null where the list cannot be filtered. */
  readonly onShow: ((choice: FigureChoice) => Promise<void>) | null;
};

export type FigureButtonProps = Pick<BoardPart, "isBusy" | "onShow"> & {
  readonly choice: FigureChoice;
  /** The figure as it is shown. */
  readonly value: string;
  /** In place of the bare figure. */
  readonly children?: ReactNode;
  readonly className?: string;
};

/** A figure that leads to the customers behind it; plain text where there are none, or no way to them. */
export function FigureButton({ children, choice, className, isBusy, onShow, value }: FigureButtonProps) {
  const styles = useFigureButtonStyles();
  const { t } = useTexts();
  const count = choice.customers.length;
  if (!onShow || count === 0) return <span className={mergeClasses(styles.plain, className)}>{children ?? value}</span>;
  return (
    <Button
      appearance="subtle"
      aria-label={t("overview.showCustomers", { title: figureTitle(choice, t), value, count })}
      className={mergeClasses(styles.button, className)}
      disabledFocusable={isBusy}
      onClick={() => void onShow(choice)}
    >
      {children ?? value}
    </Button>
  );
}
