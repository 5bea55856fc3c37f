import { useTexts } from "../../hooks/useTexts";
import type { CustomerChoice } from "../../state/analysis-state";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";

export type FindingLineProps = Pick<AnalysisPart, "isBusy" | "onShow"> & {
  readonly choice: CustomerChoice;
  readonly text: string;
};

/** A sentence, and the way to the customers it is about. */
export function FindingLine({ choice, isBusy, onShow, text }: FindingLineProps) {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  const count = choice.customers.length;
  return (
    <p className={styles.finding}>
      {text}{" "}
      {count > 0 && (
        <CustomersButton
          count={count}
          isBusy={isBusy}
          onShow={onShow && (() => onShow(choice))}
          title={choice.title}
          value={t("analysis.customersCount", { count })}
        />
      )}
    </p>
  );
}
