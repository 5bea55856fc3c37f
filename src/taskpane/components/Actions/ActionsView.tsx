import { useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { NothingToShow } from "../Overview/NothingToShow";
import { RunFailure } from "../RunFailure/RunFailure";
import { actionsAnnouncement } from "./actions-announcement";
import { ActionsBoard } from "./ActionsBoard";
import { DoneCard } from "./DoneCard";

export type ActionsViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: ActionsSession;
};

const nobody = { kind: "no-customers", unfinished: 0 } as const;

/** What is being done about the bottlenecks, whether it works, and the closing of months. */
export function ActionsView({ diagnostics, onOpen, session }: ActionsViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const state = useStore(session);
  useEffect(() => void session.refresh(), [session]);
  const { activity, done, read } = state;
  const isBusy = activity.kind === "busy";
  return (
    <>
      {isBusy && <BusyLine text={t(`actions.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`actions.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void session.retry()}
          step={activity.task}
        />
      )}
      {done && activity.kind !== "busy" && activity.kind !== "failed" && (
        <DoneCard done={done} onUndo={() => void session.undo()} />
      )}
      {read === "no-customers" && <NothingToShow onOpen={onOpen} read={nobody} />}
      {read !== null && read !== "no-customers" && (
        <ActionsBoard isBusy={isBusy} result={read} session={session} state={state} />
      )}
      <LiveStatus text={actionsAnnouncement(state, texts)} />
    </>
  );
}
