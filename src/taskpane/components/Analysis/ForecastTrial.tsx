import { useId } from "react";
import { pointsNeeded, sharesNeeded } from "../../../app/analysis-scope";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisState } from "../../state/analysis-state";
import { BusyLine } from "../BusyLine/BusyLine";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import { numberText, rateText } from "./analysis-text";
import { TableHead } from "./TableHead";

export type ForecastTrialProps = {
  /** On how many past months the forecast can be tried. */
  readonly months: number;
  readonly trial: AnalysisState["trial"];
  readonly unitName: string;
};

const methods = ["error", "lastMonthsError", "weightedError"] as const;

/** How far the forecast can be trusted: its errors in past months beside those of the usual ones, and the verdict. */
export function ForecastTrial({ months, trial, unitName }: ForecastTrialProps) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  if (months < pointsNeeded) {
    return <p className={styles.finding}>{t("analysis.trial.short", { count: months, needed: pointsNeeded })}</p>;
  }
  if (trial === null || trial === "running") return <BusyLine text={t("analysis.trial.busy")} />;
  const [score] = trial.scores;
  if (!score) return null;
  const verdict = trial.verdict === "holds" ? "holds" : "does-not-hold";
  const isBest = score.error.amount <= Math.min(score.lastMonthsError.amount, score.weightedError.amount);
  return (
    <>
      <h3 className={styles.subheading} id={heading}>
        {t("analysis.trial.title")}
      </h3>
      <p className={styles.finding}>
        {t(`analysis.trial.verdict.${verdict}`, { share: rateText(score.withinTenPercent, t), needed: sharesNeeded })}
      </p>
      <p className={board.quiet}>{t("analysis.trial.help", { count: score.points })}</p>
      <table aria-labelledby={heading} className={styles.table}>
        <TableHead
          classes={[styles.wide]}
          titles={[
            t("analysis.trial.method"),
            t("analysis.forecast.count"),
            t("analysis.forecast.amount", { unitName }),
          ]}
        />
        <tbody>
          {methods.map((method) => (
            <tr key={method}>
              <th className={styles.name} scope="row">
                {t(`analysis.trial.${method}`)}
              </th>
              <td className={styles.cell}>{numberText(score[method].count, t)}</td>
              <td className={styles.cell}>{numberText(score[method].amount, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.finding}>{t(isBest ? "analysis.trial.best" : "analysis.trial.notBest")}</p>
      <p className={styles.finding}>
        {t("analysis.trial.coverage", {
          count: rateText(score.countCoverage, t),
          amount: rateText(score.amountCoverage, t),
        })}
      </p>
    </>
  );
}
