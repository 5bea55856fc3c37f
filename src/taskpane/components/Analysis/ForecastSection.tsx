import { useId } from "react";
import { pointsNeeded, winsNeeded } from "../../../app/analysis-scope";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText } from "./analysis-text";
import { FindingLine } from "./FindingLine";
import { ForecastTrial, type ForecastTrialProps } from "./ForecastTrial";
import { TableHead } from "./TableHead";

export type ForecastSectionProps = AnalysisPart & Pick<ForecastTrialProps, "trial">;

/**
 * What may be won in one, two and three months: middle and range, always of the whole funnel. Where nobody can know how good
 * it is, there is no single figure.
 */
export function ForecastSection({ figures, isBusy, onShow, trial }: ForecastSectionProps) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t, formatDay } = useTexts();
  const { amountUnit: unitName, analysis } = figures;
  const { forecast, triableMonths } = analysis;
  const isShort = triableMonths < pointsNeeded;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.forecast.title")}
      </h2>
      {!forecast && <p className={board.quiet}>{t("analysis.forecast.tooFew", { count: winsNeeded })}</p>}
      {forecast && (
        <>
          <p className={board.quiet}>{t(isShort ? "analysis.forecast.helpShort" : "analysis.forecast.help")}</p>
          <table aria-labelledby={heading} className={styles.table}>
            <TableHead
              titles={[
                t("analysis.forecast.until"),
                t("analysis.forecast.count"),
                t("analysis.forecast.amount", { unitName }),
              ]}
            />
            <tbody>
              {forecast.horizons.map(({ amount, count, until }) => (
                <tr key={until}>
                  <th className={styles.name} scope="row">
                    {formatDay(until)}
                  </th>
                  {[count, amount].map(({ p10, p50, p90 }, index) => (
                    <td className={styles.cell} key={index}>
                      {!isShort && <span className={styles.strong}>{numberText(p50, t)}</span>}
                      <span className={styles.quiet}>{t("analysis.forecast.range", { low: p10, high: p90 })}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <FindingLine
            choice={{
              title: t("analysis.forecast.open"),
              customers: forecast.prospects.map(({ customer }) => customer),
            }}
            isBusy={isBusy}
            onShow={onShow}
            text={t("analysis.forecast.basis")}
          />
          <ForecastTrial months={triableMonths} trial={trial} unitName={unitName} />
        </>
      )}
    </section>
  );
}
