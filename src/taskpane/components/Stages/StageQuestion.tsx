import { Button } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../../hooks/useTexts";
import type { AskedStages } from "../../state/stages-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useStageQuestionStyles } from "./StageQuestion.styles";

export type StageQuestionProps = {
  readonly asked: AskedStages;
  readonly isBusy: boolean;
  readonly onAgree: () => void;
  readonly onDecline: () => void;
};

/** What a change of the funnel comes to, before anything is written. */
export function StageQuestion({ asked, isBusy, onAgree, onDecline }: StageQuestionProps) {
  const cards = useCardStyles();
  const styles = useStageQuestionStyles();
  const { t } = useTexts();
  const { after, before, customerRows, logRows, newLogRows, turnedMoves } = asked.preview;
  const orders = { before, after };
  return (
    <NoticeCard icon={<InfoRegular className={cards.icon} />} title={t("stages.asking.title")}>
      <dl className={styles.orders}>
        {(["before", "after"] as const).map((time) => (
          <div key={time}>
            <dt className={styles.term}>{t(`stages.asking.${time}`)}</dt>
            <dd className={styles.order}>{orders[time].join(" → ")}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.facts}>
        <li>{t("stages.asking.customerRows", { count: customerRows })}</li>
        {newLogRows > 0 && <li>{t("stages.asking.newLogRows", { count: newLogRows })}</li>}
        <li>{t("stages.asking.logRows", { count: logRows })}</li>
      </ul>
      {turnedMoves > 0 && (
        <p className={styles.warning}>
          <WarningRegular className={styles.warningIcon} />
          {t("stages.asking.turnedMoves", { count: turnedMoves })}
        </p>
      )}
      <p className={cards.quiet}>{t("stages.asking.undoable")}</p>
      <div className={cards.buttons}>
        <Button disabledFocusable={isBusy} onClick={onDecline}>
          {t("stages.asking.back")}
        </Button>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onAgree}>
          {t("stages.asking.agree")}
        </Button>
      </div>
    </NoticeCard>
  );
}
