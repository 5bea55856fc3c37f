import { useTexts } from "../../hooks/useTexts";
import type { Restatement } from "../../state/actions-state";
import { CutList } from "../CutList/CutList";
import { useActionsStyles } from "./Actions.styles";

export type RestatementListProps = { readonly lines: readonly Restatement[] };

/** Figures of closed months that are others today, and what most likely did it. */
export function RestatementList({ lines }: RestatementListProps) {
  const styles = useActionsStyles();
  const { t, formatFigure, formatMonth } = useTexts();
  const shown = (figure: number | null): string => (figure === null ? t("actions.unknown") : formatFigure(figure));
  return (
    <CutList
      items={lines}
      keyOf={({ figure, month, stageName }) => `${month} ${stageName} ${figure}`}
      label={t("actions.restated.title")}
      renderItem={({ closed, figure, lateEvents, month, now, stageName }) => (
        <>
          <p className={styles.text}>
            {t("actions.restated.line", {
              month: formatMonth(month),
              stage: stageName,
              figure: t(`actions.restated.figure.${figure}`),
              closed: shown(closed),
              now: shown(now),
            })}
          </p>
          <p className={styles.quiet}>
            {lateEvents > 0 ? t("actions.restated.late", { count: lateEvents }) : t("actions.restated.noLate")}
          </p>
        </>
      )}
    />
  );
}
