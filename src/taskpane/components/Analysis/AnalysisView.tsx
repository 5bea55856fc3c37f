import { lazy, Suspense, useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisSession } from "../../state/analysis-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { NothingToShow } from "../Overview/NothingToShow";
import { ReadingState } from "../Overview/ReadingState";
import { ShownCard } from "../Overview/ShownCard";
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
  const { activity, rate, read, shown, trial } = state;
  const isBusy = activity.kind === "busy";
  return (
    <>
      {(!read || read.kind === "analysis") && <AnalysisForm session={session} state={state} />}
      <ReadingState activity={activity} diagnostics={diagnostics} session={session} />
      {read && read.kind !== "analysis" && <NothingToShow onOpen={onOpen} read={read} />}
      {read?.kind === "analysis" && (
        <Suspense fallback={<BusyLine text={t("overview.busy.read")} />}>
          <AnalysisBoard figures={read} isBusy={isBusy} rate={rate} session={session} trial={trial} />
        </Suspense>
      )}
      {shown && <ShownCard isBusy={isBusy} result={shown.result} session={session} title={shown.choice.title} />}
      <LiveStatus text={analysisAnnouncement(state, texts)} />
    </>
  );
}
