import { useId } from "react";
import { winsNeeded } from "../../../app/analysis-scope";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText } from "./analysis-text";
import { FindingLine } from "./FindingLine";

/** What may be won in one, two and three months: middle and range, always of the whole funnel. */
export function ForecastSection({ figures, isBusy, onShow }: AnalysisPart) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t, formatDay } = useTexts();
  const { amountUnit: unitName, analysis } = figures;
  const { forecast } = analysis;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.forecast.title")}
      </h2>
      {!forecast && <p className={board.quiet}>{t("analysis.forecast.tooFew", { count: winsNeeded })}</p>}
      {forecast && (
        <>
          <p className={board.quiet}>{t("analysis.forecast.help")}</p>
          <table aria-labelledby={heading} className={styles.table}>
            <thead>
              <tr>
                <th className={styles.head} scope="col">
                  {t("analysis.forecast.until")}
                </th>
                <th className={styles.head} scope="col">
                  {t("analysis.forecast.count")}
                </th>
                <th className={styles.head} scope="col">
                  {t("analysis.forecast.amount", { unitName })}
                </th>
              </tr>
            </thead>
            <tbody>
              {forecast.horizons.map(({ amount, count, until }) => (
                <tr key={until}>
                  <th className={styles.name} scope="row">
                    {formatDay(until)}
                  </th>
                  {[count, amount].map(({ p10, p50, p90 }, index) => (
                    <td className={styles.cell} key={index}>
                      <span className={styles.strong}>{numberText(p50, t)}</span>
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
        </>
      )}
    </section>
  );
}
