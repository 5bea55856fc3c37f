import { Field, Input } from "@fluentui/react-components";
import { readDayField } from "../../../app/day-field";
import { useTexts } from "../../hooks/useTexts";
import { utcMidnight } from "../../local-day";

export type DayFieldProps = {
  /** What stands below besides. */
  readonly hint?: string;
  /** For what no date field could show: the day is typed. */
  readonly isText?: boolean;
  readonly label: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** Why it cannot be taken; null where it can. */
  readonly validationMessage: string | null;
  /** yyyy-MM-dd, or what was typed so far. */
  readonly value: string;
};

/**
 * A field for a day. The browser writes the day in its own language, in which 03/04 may be either month: below it stands the
 * same day in the pane's language, with its weekday.
 */
export function DayField({
  hint,
  isText = false,
  label,
  onChange,
  required = false,
  validationMessage,
  value,
}: DayFieldProps) {
  const { language } = useTexts();
  const read = readDayField(value);
  const day = read.kind === "ready" ? fullDay(read.day, language) : null;
  const lines = [day, hint].filter((line) => line !== null && line !== undefined);
  return (
    <Field
      hint={lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      label={label}
      required={required}
      validationMessage={validationMessage}
    >
      <Input onChange={(_event, data) => onChange(data.value)} type={isText ? "text" : "date"} value={value} />
    </Field>
  );
}

function fullDay(day: Parameters<typeof utcMidnight>[0], language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(utcMidnight(day));
}
