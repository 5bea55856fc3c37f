import type { TFunction } from "i18next";
import { useId } from "react";
import type { ClockSpan } from "../../../domain/clock-span";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { TableHead } from "./TableHead";

const columns = ["stage", "completed", "estimated", "untimed"] as const;

/** How long each stage of a short cycle takes by the clock; nothing where no times of day are known. */
export function HoursTable({ figures }: Pick<AnalysisPart, "figures">) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  const { hours } = figures.analysis;
  if (!hours.some(({ kaplanMeier }) => kaplanMeier.stays > 0)) return null;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.hours.title")}
      </h2>
      <p className={board.quiet}>{t("analysis.hours.help")}</p>
      <table aria-labelledby={heading} className={styles.table}>
        <TableHead titles={columns.map((column) => t(`analysis.hours.${column}`))} />
        <tbody>
          {hours.map(({ completed, kaplanMeier, stage, untimed }) => (
            <tr key={stage}>
              <th className={styles.name} scope="row">
                {figures.stageNames.get(stage)}
              </th>
              {[completed, kaplanMeier].map(({ span, stays }, index) => (
                <td className={styles.cell} key={index}>
                  {spanText(span, t)}
                  {stays > 0 && <span className={styles.quiet}>{t("analysis.dwell.stays", { n: stays })}</span>}
                </td>
              ))}
              <td className={styles.cell}>{t("overview.count", { count: untimed })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function spanText(span: ClockSpan | null, t: TFunction): string {
  return span === null ? t("overview.unknown") : t(`analysis.hours.${span.unit}`, { count: span.value });
}
