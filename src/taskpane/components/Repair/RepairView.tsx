import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { RepairSession } from "../../state/repair-session";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { RunFailure } from "../RunFailure/RunFailure";
import { repairAnnouncement } from "./repair-announcement";
import { RepairDeskView } from "./RepairDeskView";
import { RepairNotice } from "./RepairNotice";
import { RepairQuestion } from "./RepairQuestion";

export type RepairViewProps = { readonly diagnostics: string; readonly session: RepairSession };

/** Opens the desk as it is now whenever it is come to: what it shows may have been mended in the sheet since. */
export function RepairView({ diagnostics, session }: RepairViewProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const state = useStore(session);
  const { activity, desk, outcome, undos } = state;
  const isBusy = activity.kind === "busy";
  const retry = activity.kind === "failed" && activity.task === "undo" ? session.undo : session.open;
  useEffect(() => void session.open(), [session]);
  return (
    <>
      <p className={cards.quiet}>{t("repair.intro")}</p>
      {isBusy && activity.task !== "go" && <BusyLine text={t(`repair.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`repair.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void retry()}
          step={activity.task}
        />
      )}
      {activity.kind === "confirming" && (
        <RepairQuestion onAgree={() => void session.agree()} onDecline={session.decline} repairs={activity.repairs} />
      )}
      {outcome && (
        <RepairNotice
          isBusy={isBusy}
          key={`${outcome.kind} ${undos.length}`}
          onUndo={undos.length > 0 ? () => void session.undo() : null}
          outcome={outcome}
        />
      )}
      {desk && <RepairDeskView desk={desk} isBusy={isBusy} orders={state.orders} session={session} />}
      {desk && (
        <Button disabledFocusable={isBusy} onClick={() => void session.open()}>
          {t("repair.again")}
        </Button>
      )}
      <LiveStatus text={repairAnnouncement(state, t)} />
    </>
  );
}
