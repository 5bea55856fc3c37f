import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptOutcome } from "../../state/adopt-state";
import type { View } from "../../state/view-store";
import { HomeLink } from "../FirstRun/HomeLink";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";

export type AdoptOutcomeCardProps = {
  readonly onOpen: (view: View) => void;
  readonly onUndo: () => void;
  readonly outcome: AdoptOutcome;
};

export function AdoptOutcomeCard({ onOpen, onUndo, outcome }: AdoptOutcomeCardProps) {
  const cards = useCardStyles();
  const { t, formatList } = useTexts();
  const icon = <CheckmarkCircleFilled className={cards.success} />;
  if (outcome.kind === "undone") {
    return (
      <NoticeCard icon={icon} key="undone" title={t("adopt.undone")}>
        <p className={cards.quiet}>{t("adopt.undoneText")}</p>
      </NoticeCard>
    );
  }
  const { madeSheets, undo } = outcome.result;
  return (
    <NoticeCard icon={icon} key="adopted" title={t("adopt.done.title")}>
      <p className={cards.text}>{t("adopt.done.text")}</p>
      {madeSheets.length > 0 && (
        <p className={cards.quiet}>{t("adopt.done.made", { names: formatList(madeSheets) })}</p>
      )}
      <HomeLink onOpen={onOpen} />
      {undo && (
        <Button icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
