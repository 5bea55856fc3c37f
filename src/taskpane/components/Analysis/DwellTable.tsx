import { useId } from "react";
import { useTexts } from "../../hooks/useTexts";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText } from "./analysis-text";
import { TableHead } from "./TableHead";

const columns = ["stage", "mean", "completed", "estimated", "inside"] as const;

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
        <TableHead
          classes={[styles.stage, styles.mean, undefined, undefined, styles.inside]}
          titles={columns.map((column) => t(`analysis.dwell.${column}`))}
        />
        <tbody>
          {figures.analysis.dwell.map(({ completed, customers, inside, kaplanMeier, mean, stage }) => {
            const stageName = figures.stageNames.get(stage) ?? "";
            const titleOf = (column: "mean" | "inside"): string =>
              t("overview.figureOf", { stage: stageName, title: t(`analysis.dwell.${column}`) });
            const [meanTitle, title] = [titleOf("mean"), titleOf("inside")];
            return (
              <tr key={stage}>
                <th className={styles.name} scope="row">
                  {stageName}
                </th>
                <td className={styles.cell}>
                  <CustomersButton
                    className={styles.figure}
                    count={customers.length}
                    isBusy={isBusy}
                    onShow={onShow && (() => onShow({ title: meanTitle, customers }))}
                    title={meanTitle}
                    value={numberText(mean, t)}
                  />
                </td>
                {[completed, kaplanMeier].map(({ median, stays }, index) => (
                  <td className={styles.cell} key={index}>
                    {numberText(median, t)}
                    {stays > 0 && <span className={styles.quiet}>{t("analysis.dwell.stays", { n: stays })}</span>}
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
                    <>
                      <span className={styles.quiet}>{t("analysis.dwell.insideMedian", { days: inside.median })}</span>
                      <span className={styles.quiet}>{t("analysis.dwell.insideMost", { days: inside.p90 })}</span>
                    </>
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
