import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptSession } from "../../state/adopt-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { RunFailure } from "../RunFailure/RunFailure";
import { adoptAnnouncement } from "./adopt-announcement";
import { AdoptForm } from "./AdoptForm";
import { AdoptOutcomeCard } from "./AdoptOutcomeCard";
import { useAdoptViewStyles } from "./AdoptView.styles";

export type AdoptViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: AdoptSession;
};

/** A customer list that the user has already, to be worked with where it stands. */
export function AdoptView({ diagnostics, onOpen, session }: AdoptViewProps) {
  const styles = useAdoptViewStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const state = useStore(session);
  const { look, outcome, run } = state;
  useEffect(() => void session.open(), [session]);

  /** What has changed since it was shown has to be shown again. */
  function retry(): void {
    if (run.kind !== "failed") return;
    if (run.task === "undo") void session.undo();
    else if (run.failure.code === "changed-meanwhile") void session.look();
    else void session.adopt();
  }

  return (
    <>
      <p className={styles.intro}>{t("adopt.intro")}</p>
      {run.kind === "failed" && (
        <RunFailure
          aftermath={t(`adopt.failed.${run.task}`)}
          diagnostics={diagnostics}
          failure={run.failure}
          onRetry={retry}
          step={run.task}
        />
      )}
      {outcome && <AdoptOutcomeCard onOpen={onOpen} onUndo={() => void session.undo()} outcome={outcome} />}
      {run.kind === "busy" && <BusyLine text={t(`adopt.busy.${run.task}`)} />}
      {look.kind === "looking" && <BusyLine text={t("adopt.looking")} />}
      {look.kind === "failed" && (
        <RunFailure
          aftermath={t("adopt.lookFailed")}
          diagnostics={diagnostics}
          failure={look.failure}
          onRetry={() => void session.look()}
          step="look"
        />
      )}
      {look.kind === "nothing" && (
        <NoticeCard icon={<InfoRegular className={cards.icon} />} title={t("adopt.nothing.title")}>
          <p className={cards.text}>{t("adopt.nothing.text")}</p>
        </NoticeCard>
      )}
      {look.kind === "offered" && outcome?.kind !== "adopted" && (
        <AdoptForm isBusy={run.kind === "busy"} preview={look.preview} session={session} />
      )}
      {(look.kind === "nothing" || look.kind === "offered") && (
        <Button
          className={styles.again}
          disabledFocusable={run.kind === "busy"}
          icon={<ArrowSyncRegular />}
          onClick={() => void session.look()}
        >
          {t("adopt.lookAgain")}
        </Button>
      )}
      <LiveStatus text={adoptAnnouncement(state, t)} />
    </>
  );
}
