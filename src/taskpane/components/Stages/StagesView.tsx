import { Button } from "@fluentui/react-components";
import { useReadOnly } from "../../hooks/useReadOnly";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { StagesSession } from "../../state/stages-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { RunFailure } from "../RunFailure/RunFailure";
import { StageForm } from "./StageForm";
import { StageQuestion } from "./StageQuestion";
import { StageRefusalText } from "./StageRefusalText";
import { StageRows } from "./StageRows";
import { StagesDone } from "./StagesDone";
import { stagesAnnouncement } from "./stages-announcement";
import { useStagesViewStyles } from "./StagesView.styles";
import { useFocusOnReturn } from "./useFocusOnReturn";
import { useReadOnReturn } from "./useReadOnReturn";

export type StagesViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: StagesSession;
};

/** The funnel's stages in a workbook in use: what is changed is looked at first, and can be taken back. */
export function StagesView({ diagnostics, onOpen, session }: StagesViewProps) {
  const styles = useStagesViewStyles();
  const { t, formatList } = useTexts();
  const state = useStore(session);
  const { activity, asked, content, done, draft } = state;
  const stages = content?.stages ?? null;
  useReadOnReturn(session);
  const root = useFocusOnReturn(draft, asked !== null);
  const isBusy = activity.kind === "busy";
  const protectedSheets = content?.protectedSheets ?? [];
  const isProtected = protectedSheets.length > 0;
  const isReadOnly = useReadOnly() || isProtected;
  const common = { isBusy, isReadOnly, session };
  const isForm = draft !== null && draft.kind !== "reorder";
  const retries = { read: session.read, preview: session.preview, change: session.agree, undo: session.undo };
  return (
    <div className={styles.root} ref={root}>
      <p className={styles.note}>{t("stages.intro")}</p>
      {isBusy && (activity.task !== "read" || !content) && <BusyLine text={t(`stages.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`stages.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void retries[activity.task]()}
          step={activity.task}
        />
      )}
      {isProtected && <p className={styles.note}>{t("settings.protected", { names: formatList(protectedSheets) })}</p>}
      {content && !stages && (
        <>
          <p className={styles.note}>{t("stages.missing")}</p>
          <Button className={styles.setUp} onClick={() => onOpen("setUp")}>
            {t("settings.setUp.title")}
          </Button>
        </>
      )}
      {done && !draft && (
        <StagesDone done={done} isBusy={isBusy} key={String(done.isUndone)} onUndo={() => void session.undo()} />
      )}
      {asked && (
        <StageQuestion asked={asked} isBusy={isBusy} onAgree={() => void session.agree()} onDecline={session.decline} />
      )}
      {stages && !asked && isForm && <StageForm draft={draft} key={draft.kind} stages={stages} {...common} />}
      {stages && !asked && !isForm && (
        <>
          <StageRefusalText session={session} />
          <StageRows draft={draft} stages={stages} {...common} />
        </>
      )}
      <LiveStatus text={stagesAnnouncement(state, t)} />
    </div>
  );
}
