import type { SubmitEvent } from "react";
import type { AdoptionPreview } from "../../../app/adoption-offer";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptSession } from "../../state/adopt-session";
import { WriteButton } from "../WriteButton/WriteButton";
import { AdoptOptions } from "./AdoptOptions";
import { ColumnFields } from "./ColumnFields";
import { FoundList } from "./FoundList";
import { MissingFields } from "./MissingFields";
import { StageFields } from "./StageFields";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type AdoptFormProps = {
  readonly isBusy: boolean;
  readonly preview: AdoptionPreview;
  readonly session: AdoptSession;
};

/** What was recognised, for the user to correct and to agree to. */
export function AdoptForm({ isBusy, preview, session }: AdoptFormProps) {
  const styles = useAdoptFormStyles();
  const { t } = useTexts();
  const { accepted, proposal } = preview;
  const isReady = accepted !== null;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isBusy && isReady) void session.adopt();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <FoundList preview={preview} />
      <ColumnFields columns={preview.columns} isBusy={isBusy} onMap={session.mapColumn} />
      {proposal.missing.length > 0 && <MissingFields isBusy={isBusy} onFill={session.fill} preview={preview} />}
      <StageFields isBusy={isBusy} preview={preview} session={session} />
      {proposal.stages.origin !== "workbook" && <AdoptOptions isBusy={isBusy} preview={preview} session={session} />}
      <div className={styles.end}>
        <WriteButton appearance="primary" disabledFocusable={isBusy || !isReady} type="submit">
          {t("adopt.start")}
        </WriteButton>
        {!isReady && <p className={styles.blocked}>{t("adopt.blocked")}</p>}
      </div>
    </form>
  );
}
