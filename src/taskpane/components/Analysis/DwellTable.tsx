import { useId } from "react";
import { useTexts } from "../../hooks/useTexts";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText } from "./analysis-text";

const columns = ["mean", "completed", "estimated", "inside"] as const;

/** How long each stage takes, four ways, in days. */
export function DwellTable({ figures, isBusy, onShow }: AnalysisPart) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.dwell.title")}
      </h2>
      <p className={board.quiet}>{t("analysis.dwell.help")}</p>
      <table aria-labelledby={heading} className={styles.table}>
        <thead>
          <tr>
            {["stage" as const, ...columns].map((column) => (
              <th className={styles.head} key={column} scope="col">
                {t(`analysis.dwell.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.analysis.dwell.map(({ completed, inside, kaplanMeier, mean, stage }) => {
            const stageName = figures.stageNames.get(stage) ?? "";
            const title = t("overview.figureOf", { stage: stageName, title: t("analysis.dwell.inside") });
            return (
              <tr key={stage}>
                <th className={styles.name} scope="row">
                  {stageName}
                </th>
                {[mean, completed.median, kaplanMeier.median].map((days, index) => (
                  <td className={styles.cell} key={columns[index]}>
                    {numberText(days, t)}
                  </td>
                ))}
                <td className={styles.cell}>
                  <CustomersButton
                    className={styles.figure}
                    count={inside.customers.length}
                    isBusy={isBusy}
                    onShow={onShow && (() => onShow({ title, customers: inside.customers }))}
                    title={title}
                    value={t("overview.count", { count: inside.customers.length })}
                  />
                  {inside.median !== null && (
                    <span className={styles.quiet}>
                      {t("analysis.dwell.insideDays", { median: inside.median, p90: inside.p90 })}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
