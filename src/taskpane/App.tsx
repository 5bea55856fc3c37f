import { useId } from "react";
import { useAppStyles } from "./App.styles";
import { LiveStatus } from "./components/LiveStatus/LiveStatus";
import { MonthForm } from "./components/MonthForm/MonthForm";
import { RunOutcome } from "./components/RunOutcome/RunOutcome";
import { useReport } from "./hooks/useReport";
import { useTexts } from "./hooks/useTexts";
import type { ReportSession } from "./state/report-session";

export type AppProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly session: ReportSession;
};

export function App({ diagnostics, session }: AppProps) {
  const styles = useAppStyles();
  const { t } = useTexts();
  const title = useId();
  const { today, month, run } = useReport(session);
  return (
    <main aria-labelledby={title} className={styles.page}>
      <h1 className={styles.title} id={title}>
        {t("pane.title")}
      </h1>
      <MonthForm
        isAside={run.kind === "asking"}
        isRunning={run.kind === "running"}
        month={month}
        onChoose={session.chooseMonth}
        onGenerate={(chosen) => void session.run(chosen)}
        today={today}
      />
      <RunOutcome diagnostics={diagnostics} run={run} session={session} />
      <LiveStatus run={run} />
    </main>
  );
}
