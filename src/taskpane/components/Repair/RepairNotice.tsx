import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTexts } from "../../hooks/useTexts";
import type { RepairOutcome } from "../../state/repair-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { outcomeTitle } from "./repair-announcement";
import { RepairChanges } from "./RepairChanges";

export type RepairNoticeProps = {
  readonly isBusy: boolean;
  /** Null where nothing is left to take back. */
  readonly onUndo: (() => void) | null;
  readonly outcome: RepairOutcome;
};

/** What was changed, with the way back. */
export function RepairNotice({ isBusy, onUndo, outcome }: RepairNoticeProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const title = outcomeTitle(outcome, t);
  const isRepaired = outcome.kind === "repaired" && outcome.repaired.length > 0;
  const icon =
    outcome.kind === "undone" || isRepaired ? (
      <CheckmarkCircleFilled className={cards.success} />
    ) : (
      <InfoRegular className={cards.icon} />
    );
  return (
    <NoticeCard icon={icon} keepsScroll title={title}>
      {isRepaired && <RepairChanges label={title} repairs={outcome.repaired} />}
      {isRepaired && outcome.gone > 0 && <p className={cards.text}>{t("repair.gone", { count: outcome.gone })}</p>}
      {outcome.kind === "repaired" && !isRepaired && <p className={cards.quiet}>{t("repair.goneText")}</p>}
      {onUndo && (
        <Button disabledFocusable={isBusy} icon={<ArrowUndoRegular />} onClick={onUndo}>
          {isRepaired ? t("undo") : t("repair.undoBefore")}
        </Button>
      )}
    </NoticeCard>
  );
}
