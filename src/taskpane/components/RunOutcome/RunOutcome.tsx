import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTexts } from "../../hooks/useTexts";
import type { ReportSession } from "../../state/report-session";
import type { Run } from "../../state/report-state";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { OverwriteQuestion } from "../OverwriteQuestion/OverwriteQuestion";
import { PublishedReport } from "../PublishedReport/PublishedReport";
import { RunFailure } from "../RunFailure/RunFailure";
import { RunProgress } from "../RunProgress/RunProgress";
import { useRunOutcomeStyles } from "./RunOutcome.styles";

export type RunOutcomeProps = {
  readonly diagnostics: string;
  readonly run: Run;
  readonly session: ReportSession;
};

export function RunOutcome({ diagnostics, run, session }: RunOutcomeProps) {
  const styles = useRunOutcomeStyles();
  const { t, formatMonth } = useTexts();
  switch (run.kind) {
    case "idle":
      return <p className={styles.text}>{t("pane.intro")}</p>;
    case "running":
      return <RunProgress onCancel={session.cancel} run={run} />;
    case "asking":
      return (
        <OverwriteQuestion
          conflicts={run.conflicts}
          onKeep={session.keep}
          onOverwrite={() => void session.overwrite()}
          text={t("asking.text", { month: formatMonth(run.month) })}
        />
      );
    case "declined":
      return (
        <NoticeCard icon={<InfoRegular className={styles.icon} />} title={t("declined.title")}>
          <p className={styles.text}>{t("declined.text")}</p>
        </NoticeCard>
      );
    case "cancelled":
      return (
        <NoticeCard icon={<InfoRegular className={styles.icon} />} title={t("cancelled.title")}>
          <p className={styles.text}>{t(`cancelled.${run.step}`)}</p>
        </NoticeCard>
      );
    case "published":
      return <PublishedReport result={run.result} />;
    case "failed":
      return (
        <RunFailure
          aftermath={run.step === "writing" ? t("error.partlyWritten") : t("error.nothingWritten")}
          diagnostics={diagnostics}
          failure={run.failure}
          onRetry={() => void session.run(run.month)}
          step={run.step}
        />
      );
  }
}
