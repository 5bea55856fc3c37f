import { useTexts } from "../../hooks/useTexts";
import type { Follow } from "../../state/actions-state";
import { metricText } from "./actions-text";
import { useActionsStyles } from "./Actions.styles";

export type ActionFiguresProps = { readonly follow: Follow };

/** The metric as it was frozen, as it is now, and as it should be. */
export function ActionFigures({ follow: { action, current } }: ActionFiguresProps) {
  const styles = useActionsStyles();
  const { t } = useTexts();
  const { metric } = action;
  if (metric === null) return null;
  const now = current ?? { value: action.current, n: action.currentN };
  const figures = {
    baseline: { value: action.baseline, n: action.baselineN },
    current: now,
    target: { value: action.target, n: null },
  };
  return (
    <>
      <p className={styles.quiet}>{t(`actions.metric.${metric}`)}</p>
      <dl className={styles.figures}>
        {(["baseline", "current", "target"] as const).map((name) => {
          const { n, value } = figures[name];
          return (
            <div key={name}>
              <dt className={styles.term}>{t(`actions.figure.${name}`)}</dt>
              <dd className={styles.value}>{metricText(metric, value, t)}</dd>
              {n !== null && value !== null && <dd className={styles.quiet}>{t("actions.cases", { n })}</dd>}
            </div>
          );
        })}
      </dl>
    </>
  );
}
