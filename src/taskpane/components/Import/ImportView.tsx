import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { ImportSession } from "../../state/import-session";
import type { Page } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { FileField } from "./FileField";
import { importAnnouncement } from "./import-announcement";
import { ImportFailure } from "./ImportFailure";
import { ImportNotice } from "./ImportNotice";
import { ImportObstacle } from "./ImportObstacle";
import { ImportPreviewView } from "./ImportPreviewView";

export type ImportViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: ImportSession;
};

export function ImportView({ diagnostics, onOpen, session }: ImportViewProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const state = useStore(session);
  const { activity, choices, file, outcome, preview } = state;
  const isBusy = activity.kind === "busy";
  return (
    <>
      <p className={cards.quiet}>{t("import.intro")}</p>
      <FileField isAgain={file !== null} isBusy={isBusy} onChoose={(chosen) => void session.choose(chosen)} />
      {isBusy && <BusyLine text={t(`import.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <ImportFailure activity={activity} diagnostics={diagnostics} onOpen={onOpen} session={session} />
      )}
      {outcome && (
        <ImportNotice isBusy={isBusy} key={outcome.kind} onUndo={() => void session.undo()} outcome={outcome} />
      )}
      {preview && preview.kind !== "preview" && <ImportObstacle obstacle={preview} onOpen={onOpen} />}
      {preview?.kind === "preview" && file && (
        <ImportPreviewView
          choices={choices}
          fileName={file.name}
          isBusy={isBusy}
          key={file.name}
          preview={preview}
          session={session}
        />
      )}
      <LiveStatus text={importAnnouncement(state, t)} />
    </>
  );
}
