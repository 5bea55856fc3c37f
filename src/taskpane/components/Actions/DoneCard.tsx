import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { DoneAction } from "../../state/actions-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { doneTexts } from "./done-text";

export type DoneCardProps = { readonly done: DoneAction; readonly onUndo: () => void };

/** What was written last, with the way back. */
export function DoneCard({ done, onUndo }: DoneCardProps) {
  const cards = useCardStyles();
  const texts = useTexts();
  const { text, title } = doneTexts(done, texts);
  return (
    <NoticeCard icon={<CheckmarkCircleFilled className={cards.success} />} title={title}>
      {text !== "" && <p className={cards.quiet}>{text}</p>}
      {done.undo && (
        <Button icon={<ArrowUndoRegular />} onClick={onUndo}>
          {texts.t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
