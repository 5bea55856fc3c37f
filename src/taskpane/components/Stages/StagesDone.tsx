import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { ChangedStages } from "../../state/stages-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";

export type StagesDoneProps = {
  readonly done: ChangedStages;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
};

/** What was changed, with the way back. */
export function StagesDone({ done, isBusy, onUndo }: StagesDoneProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const { change, isUndone, preview, undo } = done;
  const title = isUndone ? t("stages.undone") : t(`stages.${change.kind}.done`);
  return (
    <NoticeCard icon={<CheckmarkCircleFilled className={cards.success} />} title={title}>
      <p className={cards.quiet}>{(isUndone ? preview.before : preview.after).join(" → ")}</p>
      {undo && (
        <Button disabledFocusable={isBusy} icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
