import { mergeClasses } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { OverviewFigures } from "../../state/overview-state";
import { useBoardStyles } from "./Board.styles";
import { linePath } from "./line-path";
import { useWinsChartStyles } from "./WinsChart.styles";

export type WinsChartProps = Pick<OverviewFigures, "overview">;

const width = 280;
const height = 96;

/** How this month's wins have grown, day by day, beside last month's. The caption says what the lines show. */
export function WinsChart({ overview }: WinsChartProps) {
  const board = useBoardStyles();
  const styles = useWinsChartStyles();
  const { t } = useTexts();
  const now = overview.wins.now.totals;
  const before = overview.wins.before.totals;
  const most = Math.max(0, now.at(-1) ?? 0, before.at(-1) ?? 0);
  const days = Math.max(31, before.length);
  const box = { width, height, days, most };
  const day = now.length;
  return (
    <section className={board.section}>
      <h2 className={board.heading}>{t("overview.trend.title")}</h2>
      {most === 0 ? (
        <p className={board.quiet}>{t("overview.trend.none")}</p>
      ) : (
        <figure className={styles.figure}>
          <div aria-hidden className={styles.chart}>
            <span className={styles.most}>{t("overview.count", { count: most })}</span>
            <svg className={styles.lines} preserveAspectRatio="none" viewBox={`0 0 ${width} ${height}`}>
              <path className={styles.axis} d={`M0 ${height - 1}H${width}`} />
              <path className={styles.before} d={linePath(before, box)} />
              <path className={styles.now} d={linePath(now, box)} />
            </svg>
            <div className={styles.legend}>
              <span className={styles.key}>
                <span className={mergeClasses(styles.sample, styles.sampleNow)} /> {t("overview.trend.now")}
              </span>
              <span className={styles.key}>
                <span className={mergeClasses(styles.sample, styles.sampleBefore)} /> {t("overview.trend.before")}
              </span>
            </div>
          </div>
          <figcaption className={board.quiet}>
            {t("overview.trend.text", {
              day,
              now: now.at(-1) ?? 0,
              count: before[Math.min(day, before.length) - 1] ?? 0,
              whole: before.at(-1) ?? 0,
            })}
          </figcaption>
        </figure>
      )}
    </section>
  );
}
