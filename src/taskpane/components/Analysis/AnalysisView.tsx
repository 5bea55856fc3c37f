import { lazy, Suspense, useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisSession } from "../../state/analysis-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { NothingToShow } from "../Overview/NothingToShow";
import { ShownCard } from "../Overview/ShownCard";
import { RunFailure } from "../RunFailure/RunFailure";
import { analysisAnnouncement } from "./analysis-announcement";
import { AnalysisForm } from "./AnalysisForm";

export type AnalysisViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: AnalysisSession;
};

/** The tables come while the workbook is read. */
const loadBoard = () => import("./AnalysisBoard");
const AnalysisBoard = lazy(async () => ({ default: (await loadBoard()).AnalysisBoard }));

export function AnalysisView({ diagnostics, onOpen, session }: AnalysisViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const state = useStore(session);
  useEffect(() => {
    void loadBoard();
    void session.refresh();
  }, [session]);
  const { activity, rate, read, shown } = state;
  const isBusy = activity.kind === "busy";
  const retry = activity.kind === "failed" && activity.task === "showAll" ? session.showAll : session.refresh;
  return (
    <>
      {(!read || read.kind === "analysis") && <AnalysisForm session={session} state={state} />}
      {isBusy && <BusyLine text={t(`overview.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`overview.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void retry()}
          step={activity.task}
        />
      )}
      {read && read.kind !== "analysis" && <NothingToShow onOpen={onOpen} read={read} />}
      {read?.kind === "analysis" && (
        <Suspense fallback={<BusyLine text={t("overview.busy.read")} />}>
          <AnalysisBoard figures={read} isBusy={isBusy} rate={rate} session={session} />
        </Suspense>
      )}
      {shown && <ShownCard isBusy={isBusy} result={shown.result} session={session} title={shown.choice.title} />}
      <LiveStatus text={analysisAnnouncement(state, texts)} />
    </>
  );
}
