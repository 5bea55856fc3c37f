import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerOutcome } from "../../state/customer-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";

export type DoneNoticeProps = {
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly outcome: CustomerOutcome;
};

/** What was done, what of it the list has no place for, and the way back. */
export function DoneNotice({ isBusy, onUndo, outcome }: DoneNoticeProps) {
  const styles = useCardStyles();
  const { t, formatList } = useTexts();
  const { customer, isUndone, notInSheet, undo, what } = outcome;
  const title = isUndone ? t("customer.undone", { customer }) : t(`customer.done.${what}`, { customer });
  return (
    <NoticeCard icon={<CheckmarkCircleFilled className={styles.success} />} title={title}>
      {!isUndone && notInSheet.length > 0 && (
        <p className={styles.text}>{t("customer.notInSheet", { headers: formatList(notInSheet) })}</p>
      )}
      {undo && (
        <Button disabledFocusable={isBusy} icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
