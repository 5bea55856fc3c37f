import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useTexts } from "../../hooks/useTexts";
import { stageChangeOf, type StageDraft, type StageInUse } from "../../state/stages-drafts";
import type { StagesSession } from "../../state/stages-session";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { AddFields } from "./AddFields";
import { RemoveFields } from "./RemoveFields";
import { RenameFields } from "./RenameFields";
import { SplitFields } from "./SplitFields";
import { StageRefusalText } from "./StageRefusalText";
import { useStageFormStyles } from "./StageForm.styles";

export type FormDraft = Exclude<StageDraft, { readonly kind: "reorder" }>;

export type StageFormProps = {
  readonly draft: FormDraft;
  readonly isBusy: boolean;
  readonly isReadOnly: boolean;
  readonly session: StagesSession;
  readonly stages: readonly StageInUse[];
};

/** One change as the user describes it; nothing is written before it was looked at. */
export function StageForm({ draft, isBusy, isReadOnly, session, stages }: StageFormProps) {
  const styles = useStageFormStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const stage = draft.kind === "add" ? undefined : stages.find(({ id }) => id === draft.stage);
  const isReady = !isBusy && !isReadOnly && stageChangeOf(draft) !== null;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (isReady) void session.preview();
  }

  return (
    <form className={styles.root} onSubmit={submit}>
      <ArrivalHeading>{t(`stages.${draft.kind}.title`, { name: stage?.name ?? "" })}</ArrivalHeading>
      {draft.kind === "rename" && <RenameFields draft={draft} onChange={session.draft} />}
      {draft.kind === "add" && <AddFields draft={draft} onChange={session.draft} stages={stages} />}
      {draft.kind === "split" && stage && (
        <SplitFields customers={stage.customers} draft={draft} onChange={session.draft} />
      )}
      {draft.kind === "remove" && stage && (
        <RemoveFields draft={draft} onChange={session.draft} stage={stage} stages={stages} />
      )}
      <StageRefusalText session={session} />
      <div className={cards.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => session.draft(null)}>
          {t("cancel")}
        </Button>
        <Button appearance="primary" disabledFocusable={!isReady} type="submit">
          {t("stages.preview")}
        </Button>
      </div>
    </form>
  );
}
