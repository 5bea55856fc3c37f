import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useTexts } from "../../hooks/useTexts";
import type { Repair } from "../../state/repair-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { RepairChanges } from "./RepairChanges";

export type RepairQuestionProps = {
  readonly onAgree: () => void;
  readonly onDecline: () => void;
  readonly repairs: readonly Repair[];
};

/** Every cell that would be changed, before any is. */
export function RepairQuestion({ onAgree, onDecline, repairs }: RepairQuestionProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const title = t("repair.asking.title", { count: repairs.length });
  const unsure = repairs.filter(({ isCertain }) => !isCertain).length;
  return (
    <NoticeCard icon={<WrenchRegular className={cards.icon} />} title={title}>
      <p className={cards.text}>{t("repair.asking.text")}</p>
      {unsure > 0 && <p className={cards.text}>{t("repair.asking.unsure", { count: unsure })}</p>}
      <RepairChanges label={title} repairs={repairs} />
      <div className={cards.buttons}>
        <Button onClick={onDecline}>{t("cancel")}</Button>
        <Button appearance="primary" onClick={onAgree}>
          {t("repair.asking.agree")}
        </Button>
      </div>
    </NoticeCard>
  );
}
