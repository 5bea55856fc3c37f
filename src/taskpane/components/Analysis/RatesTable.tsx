import { useId } from "react";
import type { RateName } from "../../../domain/analysis/period-rates";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { RateBar } from "./RateBar";
import { RateCustomers } from "./RateCustomers";
import { RatesHead } from "./RatesHead";

export type RatesTableProps = AnalysisPart & { readonly rate: RateName };

/** One of the four rates, stage by stage, with those who made it and those who did not. */
export function RatesTable({ figures, isBusy, onShow, rate: name }: RatesTableProps) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  const { analysis, stageNames } = figures;
  const isYoung = name === "cohort" && analysis.rates.some(({ isCohortMature }) => !isCohortMature);
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t(`analysis.rate.${name}`)}
      </h2>
      <p className={board.quiet}>{t(`analysis.rateHelp.${name}`)}</p>
      {isYoung && <p className={board.quiet}>{t("analysis.youngBatches")}</p>}
      <table aria-labelledby={heading} className={styles.table}>
        <RatesHead of={t("analysis.stage")} rate={t("analysis.rateHead")} />
        <tbody>
          {analysis.rates.map(({ stage, rates }) => {
            const stageName = stageNames.get(stage) ?? "";
            return (
              <tr key={stage}>
                <th className={styles.name} scope="row">
                  {stageName}
                </th>
                <td className={styles.cell}>
                  <RateBar rate={rates[name]} />
                </td>
                <td className={styles.cell}>
                  <RateCustomers
                    isBusy={isBusy}
                    madeTitle={t(`analysis.made.${name}`)}
                    missedTitle={t(`analysis.missed.${name}`)}
                    of={stageName}
                    onShow={onShow}
                    rate={rates[name]}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
