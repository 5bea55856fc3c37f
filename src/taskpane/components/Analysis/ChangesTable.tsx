import { useId } from "react";
import { useTexts } from "../../hooks/useTexts";
import { CustomersButton } from "../CustomersButton/CustomersButton";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { rateText } from "./analysis-text";
import { TableHead } from "./TableHead";

const columns = ["stage", "before", "now", "difference"] as const;

/** 已决 beside that of the month or quarter before; what chance explains is said to be that. */
export function ChangesTable({ figures, isBusy, onShow }: AnalysisPart) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t, formatMonth } = useTexts();
  const { compared, stages, unit } = figures.analysis.changes;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.changes.title")}
      </h2>
      {!compared && <p className={board.quiet}>{t("analysis.changes.none")}</p>}
      {compared && (
        <>
          <p className={board.quiet}>
            {t(`analysis.changes.${unit}`, { now: formatMonth(compared.now), before: formatMonth(compared.before) })}
          </p>
          <table aria-labelledby={heading} className={styles.table}>
            <TableHead
              classes={[undefined, undefined, undefined, styles.ofFour]}
              titles={columns.map((column) => t(`analysis.changes.${column}`))}
            />
            <tbody>
              {stages.map(({ before, now }) => {
                const stageName = figures.stageNames.get(now.stage) ?? "";
                const { difference, verdict } = now.change;
                return (
                  <tr key={now.stage}>
                    <th className={styles.name} scope="row">
                      {stageName}
                    </th>
                    {([before, now] as const).map(({ decided }, index) => {
                      const column = index === 0 ? "before" : "now";
                      const title = t("overview.figureOf", {
                        stage: stageName,
                        title: t(`analysis.changes.${column}`),
                      });
                      const customers = [...decided.made, ...decided.missed];
                      return (
                        <td className={styles.cell} key={column}>
                          <CustomersButton
                            className={styles.figure}
                            count={customers.length}
                            isBusy={isBusy}
                            onShow={onShow && (() => onShow({ title, customers }))}
                            title={title}
                            value={rateText(decided.rate, t)}
                          />
                          <span className={styles.quiet}>{t("analysis.ofN", decided)}</span>
                        </td>
                      );
                    })}
                    <td className={styles.cell}>
                      {difference !== null && <span>{t("analysis.changes.points", { value: difference * 100 })}</span>}
                      <span className={styles.quiet}>{t(`analysis.verdict.${verdict}`)}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
