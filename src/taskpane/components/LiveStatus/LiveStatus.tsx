import { useTexts, type Texts } from "../../hooks/useTexts";
import type { Run } from "../../state/report-state";
import { useLiveStatusStyles } from "./LiveStatus.styles";

export type LiveStatusProps = { readonly run: Run };

/** Tells a screen reader what is going on while the focus is elsewhere. Failures speak for themselves (role alert). */
export function LiveStatus({ run }: LiveStatusProps) {
  const styles = useLiveStatusStyles();
  const texts = useTexts();
  return (
    <div aria-live="polite" className={styles.hidden} role="status">
      {announcement(run, texts)}
    </div>
  );
}

function announcement(run: Run, { t, formatMonth }: Texts): string {
  switch (run.kind) {
    case "running":
      if (run.isCancelling) return t("announce.cancelling");
      return t("announce.running", { month: formatMonth(run.month), step: t(`running.step.${run.step}`) });
    case "asking":
      return t("announce.asking", { month: formatMonth(run.month) });
    case "published":
      return t(run.result.differences.length > 0 ? "published.doubtful" : "published.title", {
        month: formatMonth(run.result.month),
      });
    case "cancelled":
      return t("cancelled.title");
    case "declined":
      return t("declined.title");
    case "idle":
    case "failed":
      return "";
  }
}
