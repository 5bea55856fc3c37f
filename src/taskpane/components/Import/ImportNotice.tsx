import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { ImportOutcome } from "../../state/import-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { outcomeTitle } from "./import-announcement";

export type ImportNoticeProps = {
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly outcome: ImportOutcome;
};

/** What was written, with the way back. */
export function ImportNotice({ isBusy, onUndo, outcome }: ImportNoticeProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  return (
    <NoticeCard icon={<CheckmarkCircleFilled className={cards.success} />} title={outcomeTitle(outcome, t)}>
      <p className={cards.quiet}>
        {outcome.kind === "imported" ? t("import.doneText", { name: outcome.fileName }) : t("import.undoneText")}
      </p>
      {outcome.kind === "imported" && outcome.undo && (
        <Button disabledFocusable={isBusy} icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
