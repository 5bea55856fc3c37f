import type { Rate } from "../../../domain/analysis/rate";
import { useTexts } from "../../hooks/useTexts";
import { rateText } from "./analysis-text";
import { useAnalysisStyles } from "./Analysis.styles";
import { useRateBarStyles } from "./RateBar.styles";

export type RateBarProps = { readonly rate: Rate };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The rate in figures, as a bar, and with the line of its interval across it. */
export function RateBar({ rate: { high, low, n, numerator, rate } }: RateBarProps) {
  const styles = useRateBarStyles();
  const texts = useAnalysisStyles();
  const { t } = useTexts();
  if (rate === null) return <span>{t("overview.unknown")}</span>;
  return (
    <>
      <span className={texts.strong}>{rateText(rate, t)}</span> {t("analysis.ofN", { numerator, n })}
      <div aria-hidden className={styles.track}>
        <div className={styles.bar} style={{ width: percent(rate) }} />
        <div className={styles.interval} style={{ left: percent(low), width: percent(high - low) }} />
      </div>
      <span className={texts.quiet}>{t("analysis.interval", { low, high })}</span>
    </>
  );
}
