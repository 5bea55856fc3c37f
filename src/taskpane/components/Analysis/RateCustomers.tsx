import type { Rate } from "../../../domain/analysis/rate";
import { useTexts } from "../../hooks/useTexts";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";

export type RateCustomersProps = Pick<AnalysisPart, "isBusy" | "onShow"> & {
  readonly madeTitle: string;
  readonly missedTitle: string;
  /** What the rate is of: a stage, a share. */
  readonly of: string;
  readonly rate: Rate;
};

/** The way to those who made it, and to those who did not. */
export function RateCustomers({ isBusy, madeTitle, missedTitle, of, onShow, rate }: RateCustomersProps) {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  const sides = [
    { name: madeTitle, customers: rate.made },
    { name: missedTitle, customers: rate.missed },
  ];
  return sides.map(({ customers, name }) => {
    const title = t("overview.figureOf", { stage: of, title: name });
    return (
      <CustomersButton
        className={styles.figure}
        count={customers.length}
        isBusy={isBusy}
        key={name}
        onShow={onShow && (() => onShow({ title, customers }))}
        title={title}
        value={t("overview.count", { count: customers.length })}
      >
        {t("analysis.countOf", { title: name, count: customers.length })}
      </CustomersButton>
    );
  });
}
