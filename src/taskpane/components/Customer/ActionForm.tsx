import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId, type SubmitEvent } from "react";
import type { CustomerAt, CustomerBook } from "../../../app/customer-book";
import { offeredWords } from "../../../app/customer-form";
import type { OfferedField } from "../../../app/customer-offers";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import type { CustomerWork } from "../../state/customer-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { DayField } from "../DayField/DayField";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { useCustomerViewStyles } from "./CustomerView.styles";

export type ActionFormProps = {
  readonly book: CustomerBook;
  readonly card: Extract<CustomerAt, { readonly kind: "card" }>["card"];
  readonly isBusy: boolean;
  readonly session: CustomerSession;
  readonly work: Extract<CustomerWork, { readonly kind: "acting" }>;
};

/** What one action asks for, where its button was. */
export function ActionForm({ book, card, isBusy, session, work }: ActionFormProps) {
  const styles = useCustomerViewStyles();
  const cards = useCardStyles();
  const { t, formatDay } = useTexts();
  const words = useId();
  const { draft, impossible, offer, problems } = work;
  const { owners, lossReasons } = offeredWords(book);
  const stage = card.next?.name ?? "";

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isBusy) void session.act();
  }

  const messageOf = (field: OfferedField): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    if (!problem) return undefined;
    return t(`customer.problem.${problem.code}`, { day: problem.earliest ? formatDay(problem.earliest) : "" });
  };
  const change = (field: OfferedField) => (_event: unknown, data: { readonly value: string }) =>
    session.changeAction({ [field]: data.value });
  const control = (field: Exclude<OfferedField, "date" | "until">) => {
    switch (field) {
      case "to":
        return (
          <Select onChange={change(field)} value={draft.to}>
            {offer.stages.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        );
      case "owner":
        return <Input list={words} onChange={change(field)} value={draft.owner} />;
      case "reason":
        return offer.kind === "lose" ? (
          <Input list={words} onChange={change(field)} value={draft.reason} />
        ) : (
          <Textarea onChange={change(field)} rows={2} value={draft.reason} />
        );
    }
  };
  const isRequired = (field: OfferedField): boolean => field !== "reason" || offer.kind === "lose";
  const listed = offer.kind === "lose" ? lossReasons : owners;
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ArrivalHeading keepsScroll>{t(`customer.action.${offer.kind}`, { stage })}</ArrivalHeading>
      {offer.fields.map((field) => {
        const common = {
          label: t(`customer.field.${field}`),
          required: isRequired(field),
          validationMessage: messageOf(field) ?? null,
        };
        return field === "date" || field === "until" ? (
          <DayField
            {...common}
            key={field}
            onChange={(value) => session.changeAction({ [field]: value })}
            value={draft[field]}
          />
        ) : (
          <Field {...common} key={field}>
            {control(field)}
          </Field>
        );
      })}
      <datalist id={words}>
        {listed.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      {impossible && (
        <p className={cards.text} role="alert">
          {t(`customer.impossible.${impossible.why}`, { header: impossible.header })}
        </p>
      )}
      <div className={cards.buttons}>
        <Button onClick={session.cancel}>{t("cancel")}</Button>
        <Button appearance="primary" disabledFocusable={isBusy} type="submit">
          {t(`customer.confirm.${offer.kind}`)}
        </Button>
      </div>
    </form>
  );
}
