import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { RepairDesk } from "../../../app/repair";
import { useTexts } from "../../hooks/useTexts";
import type { RepairSession } from "../../state/repair-session";
import type { DateOrders } from "../../state/repair-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { WriteButton } from "../WriteButton/WriteButton";
import { DateOrderQuestion } from "./DateOrderQuestion";
import { useRepairDeskStyles } from "./RepairDesk.styles";
import { RepairGroups } from "./RepairGroups";

export type RepairDeskViewProps = {
  readonly desk: RepairDesk;
  readonly isBusy: boolean;
  readonly orders: DateOrders;
  readonly session: RepairSession;
};

/** What is to be repaired; what has to be answered first comes first. */
export function RepairDeskView({ desk, isBusy, orders, session }: RepairDeskViewProps) {
  const styles = useRepairDeskStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const { questions, repairs } = desk;
  const certain = repairs.filter(({ isCertain, proposed }) => isCertain && proposed !== null);
  if (repairs.length === 0) {
    return (
      <section className={styles.root}>
        <ArrivalHeading icon={<CheckmarkCircleFilled className={cards.success} />}>{t("repair.clean")}</ArrivalHeading>
        <p className={cards.quiet}>{t("repair.cleanText")}</p>
      </section>
    );
  }
  return (
    <section className={styles.root}>
      <ArrivalHeading>{t("repair.found", { count: repairs.length })}</ArrivalHeading>
      {questions.map((question) => (
        <DateOrderQuestion
          answer={orders.get(question.column) ?? null}
          key={question.column}
          onAnswer={(order) => void session.answer(question.column, order)}
          question={question}
        />
      ))}
      {certain.length > 0 && (
        <WriteButton appearance="primary" disabledFocusable={isBusy} onClick={() => session.ask(certain)}>
          {t("repair.certain", { count: certain.length })}
        </WriteButton>
      )}
      <RepairGroups isBusy={isBusy} repairs={repairs} session={session} />
    </section>
  );
}
