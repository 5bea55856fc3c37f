import { useReport } from "../../hooks/useReport";
import { useTexts } from "../../hooks/useTexts";
import type { ReportSession } from "../../state/report-session";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { MonthForm } from "../MonthForm/MonthForm";
import { RunOutcome } from "../RunOutcome/RunOutcome";
import { reportAnnouncement } from "./report-announcement";

export type ReportViewProps = { readonly diagnostics: string; readonly session: ReportSession };

export function ReportView({ diagnostics, session }: ReportViewProps) {
  const texts = useTexts();
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
      <LiveStatus text={reportAnnouncement(run, texts)} />
    </>
  );
}
