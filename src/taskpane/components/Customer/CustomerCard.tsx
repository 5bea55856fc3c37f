import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { CustomerAt, CustomerBook } from "../../../app/customer-book";
import { offersOf } from "../../../app/customer-offers";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import type { CustomerWork } from "../../state/customer-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { ActionForm } from "./ActionForm";
import { useCustomerViewStyles } from "./CustomerView.styles";
import { StagePath } from "./StagePath";
import { StageRules } from "./StageRules";
import { Timeline } from "./Timeline";

export type CustomerCardProps = {
  readonly at: Extract<CustomerAt, { readonly kind: "card" }>;
  readonly book: CustomerBook;
  readonly isBusy: boolean;
  readonly session: CustomerSession;
  readonly work: CustomerWork;
};

/** Comes with the selection, and takes no focus: the user is at work in the sheet. */
export function CustomerCard({ at, book, isBusy, session, work }: CustomerCardProps) {
  const styles = useCustomerViewStyles();
  const { t, formatFigure } = useTexts();
  const { card } = at;
  const { customer, flags, next, stage } = card;
  const { baseline, daysInStage, daysUnchanged, isOverdue, isStale } = flags;
  const benchmark = stage?.benchmarkDays ?? null;
  return (
    <section aria-label={customer.name || customer.id} className={styles.section}>
      <h2 className={styles.title}>{customer.name || customer.id}</h2>
      <p className={styles.quiet}>
        {[customer.id, t(`customer.status.${customer.status}`), customer.owner].join(" · ")}
      </p>
      {isOverdue && (
        <p className={styles.flag}>
          <WarningFilled className={styles.warning} /> {t("customer.overdue")}
        </p>
      )}
      {isStale && (
        <p className={styles.flag}>
          <WarningFilled className={styles.warning} /> {t("customer.stale", { count: daysUnchanged ?? 0 })}
        </p>
      )}
      <StagePath isLost={customer.status === "lost"} path={card.path} />
      {!stage && <p className={styles.quiet}>{t("customer.unknownStage")}</p>}
      {daysInStage !== null && (
        <p className={styles.quiet}>
          {t("customer.days", { count: daysInStage })}
          {benchmark !== null && ` · ${t("customer.benchmark", { days: formatFigure(benchmark) })}`}
          {baseline !== null &&
            baseline !== benchmark &&
            ` · ${t("customer.baseline", { days: formatFigure(Math.round(baseline * 10) / 10) })}`}
        </p>
      )}
      {work.kind === "acting" ? (
        <ActionForm book={book} card={card} isBusy={isBusy} key={work.offer.kind} session={session} work={work} />
      ) : (
        <div aria-label={t("customer.actions")} className={styles.buttons} role="group">
          {offersOf(card).map((offer, index) => (
            <WriteButton
              appearance={index === 0 ? "primary" : "secondary"}
              disabledFocusable={isBusy}
              key={offer.kind}
              onClick={() => void session.begin(offer)}
            >
              {t(`customer.action.${offer.kind}`, { stage: next?.name ?? "" })}
            </WriteButton>
          ))}
          <WriteButton disabledFocusable={isBusy} icon={<EditRegular />} onClick={session.edit}>
            {t("customer.edit")}
          </WriteButton>
          {session.canGo && (
            <Button onClick={() => void session.go(at)}>{t("customer.goTo", { row: at.rowNumber })}</Button>
          )}
        </div>
      )}
      <StageRules next={next} stage={stage} />
      <Timeline history={card.history} path={card.path} />
    </section>
  );
}
