import { useId } from "react";
import type { Dimension } from "../../../domain/analysis/segments";
import { useTexts } from "../../hooks/useTexts";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText, valueText } from "./analysis-text";
import { RateBar } from "./RateBar";
import { RateCustomers } from "./RateCustomers";
import { RatesHead } from "./RatesHead";

export type SegmentsTableProps = AnalysisPart & { readonly dimension: Dimension };

/** The values of one dimension beside each other. Which of them stand out is said only where chance does not explain it. */
export function SegmentsTable({ dimension, figures, isBusy, onShow }: SegmentsTableProps) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  const { amountUnit: unitName, analysis } = figures;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.segments.title", { dimension: t(`analysis.dimension.${dimension}`) })}
      </h2>
      <p className={board.quiet}>{t("analysis.segments.help")}</p>
      <table aria-labelledby={heading} className={styles.table}>
        <RatesHead of={t(`analysis.dimension.${dimension}`)} rate={t("analysis.segments.winRate")} />
        <tbody>
          {analysis.segments.map((segment) => {
            const { customers, meanDaysInStage, openAmount, shrunk, value, winRate, wonAmount } = segment;
            const title = valueText(value, t);
            const standing = shrunk?.standing ?? "alike";
            return (
              <tr key={title}>
                <th className={styles.name} scope="row">
                  {title}
                </th>
                <td className={styles.cell}>
                  <RateBar rate={winRate} />
                  {standing !== "alike" && <span className={styles.strong}>{t(`analysis.standing.${standing}`)}</span>}
                  <span className={styles.quiet}>
                    {t("analysis.segments.days", { value: numberText(meanDaysInStage, t) })}
                  </span>
                  {(
                    [
                      ["won", wonAmount],
                      ["open", openAmount],
                    ] as const
                  ).map(([name, amount]) => (
                    <span className={styles.quiet} key={name}>
                      {t(`analysis.segments.${name}`, { amount, unitName })}
                    </span>
                  ))}
                </td>
                <td className={styles.cell}>
                  <CustomersButton
                    className={styles.figure}
                    count={customers.length}
                    isBusy={isBusy}
                    onShow={onShow && (() => onShow({ title, customers }))}
                    // What is read out has the words that are seen.
                    title={t("overview.figureOf", { stage: title, title: t("analysis.segments.all") })}
                    value={t("overview.count", { count: customers.length })}
                  >
                    {t("analysis.countOf", { title: t("analysis.segments.all"), count: customers.length })}
                  </CustomersButton>
                  <RateCustomers
                    isBusy={isBusy}
                    madeTitle={t("analysis.segments.made")}
                    missedTitle={t("analysis.segments.missed")}
                    of={title}
                    onShow={onShow}
                    rate={winRate}
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
