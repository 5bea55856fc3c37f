import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef, type SubmitEvent } from "react";
import { draftFields, newOnlyFields, type DraftField } from "../../../app/customer-draft";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import type { CustomerWork } from "../../state/customer-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { DayField } from "../DayField/DayField";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { useCustomerViewStyles } from "./CustomerView.styles";

export type CustomerFormProps = {
  readonly isBusy: boolean;
  readonly session: CustomerSession;
  readonly work: Extract<CustomerWork, { readonly kind: "form" }>;
};

const dates: ReadonlySet<DraftField> = new Set(["entered", "expectedClose", "firstContact"]);
const longTexts: ReadonlySet<DraftField> = new Set(["keyInformation", "remark"]);

/** Adds a customer or edits one; the fields carry the sheet's own headers. */
export function CustomerForm({ isBusy, session, work }: CustomerFormProps) {
  const styles = useCustomerViewStyles();
  const cards = useCardStyles();
  const { t, formatList } = useTexts();
  const lists = useId();
  const root = useRef<HTMLFormElement>(null);
  const { draft, form, problems } = work;
  const isNew = form.customer === null;
  const words: Partial<Record<DraftField, readonly string[]>> = {
    owner: form.owners,
    industry: form.industries,
    source: form.sources,
  };

  // What is to be mended comes first into sight, and a screen reader reads why.
  useEffect(() => {
    if (problems.length > 0) root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problems.length]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isBusy) void session.save();
  }

  const change = (field: DraftField) => (_event: unknown, data: { readonly value: string }) =>
    session.changeForm({ [field]: data.value });
  const control = (field: DraftField) => {
    if (field === "stage") {
      return (
        <Select onChange={change(field)} value={draft.stage}>
          {form.stages.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      );
    }
    if (longTexts.has(field)) return <Textarea onChange={change(field)} rows={3} value={draft[field]} />;
    return (
      <Input
        inputMode={field === "amount" ? "decimal" : undefined}
        list={words[field] ? `${lists}${field}` : undefined}
        onChange={change(field)}
        value={draft[field]}
      />
    );
  };
  const messageOf = (field: DraftField): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    return problem && t(`customer.problem.${problem.code}`, { day: "" });
  };
  const shown = draftFields.filter(
    (field) => !form.missing.includes(field) && (isNew || !newOnlyFields.includes(field)),
  );
  return (
    <form className={styles.form} noValidate onSubmit={submit} ref={root}>
      <ArrivalHeading>
        {isNew ? t("customer.add") : t("customer.editing", { customer: form.customer.id })}
      </ArrivalHeading>
      {!isNew && <p className={styles.quiet}>{t("customer.editHint")}</p>}
      {shown.map((field) => {
        const common = {
          label: form.labels[field],
          required: newOnlyFields.includes(field),
          validationMessage: messageOf(field) ?? null,
        };
        return dates.has(field) ? (
          <DayField
            {...common}
            isText={!isDay(draft[field])}
            key={field}
            onChange={(value) => session.changeForm({ [field]: value })}
            value={draft[field]}
          />
        ) : (
          <Field {...common} key={field}>
            {control(field)}
          </Field>
        );
      })}
      {Object.entries(words).map(([field, offered]) => (
        <datalist id={`${lists}${field}`} key={field}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ))}
      {form.missing.length > 0 && (
        <p className={styles.quiet}>
          {t("customer.missingColumns", { headers: formatList(form.missing.map((field) => form.labels[field])) })}
        </p>
      )}
      <div className={cards.buttons}>
        <Button onClick={session.cancel}>{t("cancel")}</Button>
        <Button appearance="primary" disabledFocusable={isBusy} type="submit">
          {t("customer.save")}
        </Button>
      </div>
    </form>
  );
}

/** What the sheet holds and no date field could show comes as a text. */
function isDay(text: string): boolean {
  return text === "" || /^\d{4}-\d\d-\d\d$/.test(text);
}
