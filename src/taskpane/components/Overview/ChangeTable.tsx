import { useId } from "react";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "./Board.styles";
import { useChangeTableStyles } from "./ChangeTable.styles";
import { FigureButton, type BoardPart } from "./FigureButton";

const rows = [
  { name: "won", isAmount: false },
  { name: "wonAmount", isAmount: true },
  { name: "added", isAmount: false },
  { name: "lost", isAmount: false },
  { name: "expected", isAmount: true },
] as const;

/** This month so far beside last month up to the same day, and the signed difference. */
export function ChangeTable({ figures, isBusy, onShow }: BoardPart) {
  const board = useBoardStyles();
  const styles = useChangeTableStyles();
  const heading = useId();
  const { t, formatDay } = useTexts();
  const { amountUnit: unit, overview } = figures;
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("overview.changes.title")}
      </h2>
      <p className={board.quiet}>{t("overview.changes.text", { day: formatDay(overview.sameDay) })}</p>
      <table aria-labelledby={heading} className={styles.table}>
        <thead>
          <tr>
            <th className={styles.title} scope="col">
              {t("overview.changes.figure")}
            </th>
            <th className={styles.head} scope="col">
              {t("overview.changes.now")}
            </th>
            <th className={styles.head} scope="col">
              {t("overview.changes.before")}
            </th>
            <th className={styles.head} scope="col">
              {t("overview.changes.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, isAmount }) => {
            const { before, difference, now } = overview.changes[name];
            const title = t(`overview.changes.row.${name}`);
            const textOf = (value: number | null): string =>
              value === null ? t("overview.unknown") : t("overview.changes.plain", { value });
            return (
              <tr key={name}>
                <th className={styles.title} scope="row">
                  {isAmount ? t("overview.changes.inUnit", { title, unit }) : title}
                </th>
                {[
                  { ...now, isBefore: false },
                  { ...before, isBefore: true },
                ].map(({ customers, isBefore, value }) => (
                  <td className={styles.cell} key={String(isBefore)}>
                    <FigureButton
                      choice={{ name, stage: "", isBefore, customers }}
                      className={styles.figure}
                      isBusy={isBusy}
                      onShow={onShow}
                      value={textOf(value)}
                    />
                  </td>
                ))}
                <td className={styles.cell}>
                  {difference === null ? t("overview.unknown") : t("overview.changes.signed", { value: difference })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
