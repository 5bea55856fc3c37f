import type { ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { FigureChoice, OverviewFigures } from "../../state/overview-state";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { figureTitle } from "./figure-text";

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
  /** What is read out in place of the figure's title, for children with words of their own. */
  readonly label?: string;
};

/** A figure of the overview that leads to the customers behind it. */
export function FigureButton({ children, choice, className, isBusy, label, onShow, value }: FigureButtonProps) {
  const { t } = useTexts();
  return (
    <CustomersButton
      className={className}
      count={choice.customers.length}
      isBusy={isBusy}
      label={label}
      onShow={onShow && (() => onShow(choice))}
      title={figureTitle(choice, t)}
      value={value}
    >
      {children}
    </CustomersButton>
  );
}
