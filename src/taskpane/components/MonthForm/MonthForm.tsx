import { Select } from "@fluentui/react-components";
import { useId, type SubmitEvent } from "react";
import { lastFullMonth } from "../../../app/last-full-month";
import type { Month, SheetDate } from "../../../domain/calendar";
import { useTexts } from "../../hooks/useTexts";
import { WriteButton } from "../WriteButton/WriteButton";
import { monthChoices } from "./month-choices";
import { useMonthFormStyles } from "./MonthForm.styles";

export type MonthFormProps = {
  /** Something else on the page is the next thing to do. */
  readonly isAside: boolean;
  readonly isRunning: boolean;
  readonly month: Month;
  readonly onChoose: (month: Month) => void;
  readonly onGenerate: (month: Month) => void;
  readonly today: SheetDate;
};

export function MonthForm({ isAside, isRunning, month, onChoose, onGenerate, today }: MonthFormProps) {
  const styles = useMonthFormStyles();
  const { t, language, formatDay } = useTexts();
  const hint = useId();
  const choices = monthChoices(month, today, language);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isRunning) onGenerate(month);
  }

  const fields = choices.map(({ field, value, options }) => (
    <Select
      aria-label={t(`month.${field}`)}
      disabled={isRunning}
      key={field}
      onChange={(_event, data) => onChoose(Number(data.value) as Month)}
      value={value}
    >
      {options.map((option) => (
        <option disabled={option.isAhead} key={option.month} value={option.month}>
          {option.text}
        </option>
      ))}
    </Select>
  ));
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset aria-describedby={hint} className={styles.fields}>
        <legend className={styles.legend}>{t("month.label")}</legend>
        <div className={styles.pair}>{fields}</div>
        <p className={styles.hint} id={hint}>
          {month > lastFullMonth(today) && t("month.unfinished", { day: formatDay(today) })}
        </p>
      </fieldset>
      <WriteButton
        appearance={isAside ? "secondary" : "primary"}
        className={styles.generate}
        disabledFocusable={isRunning}
        type="submit"
      >
        {t("generate")}
      </WriteButton>
    </form>
  );
}
