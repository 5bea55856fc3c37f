import { useReport } from "../../hooks/useReport";
import { useTexts } from "../../hooks/useTexts";
import type { ReportSession } from "../../state/report-session";
import type { Page } from "../../state/view-store";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { MonthForm } from "../MonthForm/MonthForm";
import { PageLinks } from "../PageLinks/PageLinks";
import { RunOutcome } from "../RunOutcome/RunOutcome";
import { reportAnnouncement } from "./report-announcement";

export type ReportViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: ReportSession;
};

export function ReportView({ diagnostics, onOpen, session }: ReportViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const { today, month, run } = useReport(session);
  return (
    <>
      <MonthForm
        isAside={run.kind === "asking"}
        isRunning={run.kind === "running"}
        month={month}
        onChoose={session.chooseMonth}
        onGenerate={(chosen) => void session.run(chosen)}
        today={today}
      />
      <RunOutcome diagnostics={diagnostics} run={run} session={session} />
      {run.kind !== "running" && (
        <PageLinks
          label={t("reportPages.label")}
          links={(["analysis", "actions", "lists"] as const).map((page) => ({
            page,
            title: t(`reportPages.${page}.title`),
            text: t(`reportPages.${page}.text`),
          }))}
          onOpen={onOpen}
        />
      )}
      <LiveStatus text={reportAnnouncement(run, texts)} />
    </>
  );
}
