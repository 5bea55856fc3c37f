import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { DateOrder, DateQuestion } from "../../state/repair-state";
import { useRepairDeskStyles } from "./RepairDesk.styles";

export type DateOrderQuestionProps = {
  /** Null as long as there is none. */
  readonly answer: DateOrder | null;
  readonly onAnswer: (order: DateOrder) => void;
  readonly question: Omit<DateQuestion, "column" | "sheetName"> & { readonly sheetName?: string };
};

const orders: readonly DateOrder[] = ["dmy", "mdy"];
const shown = 3;

/** Which number is the day, asked once for a column, with a few of its dates read both ways. */
export function DateOrderQuestion({ answer, onAnswer, question }: DateOrderQuestionProps) {
  const styles = useRepairDeskStyles();
  const { t, formatDay } = useTexts();
  const { decided, header, open, samples, sheetName, suggested } = question;
  const column = [sheetName, header].filter((part) => part !== undefined && part !== "").join(" · ");
  const hint =
    suggested === null
      ? t("repair.question.open", { count: open })
      : t(`repair.question.suggested.${suggested}`, { count: decided[suggested] });
  return (
    <Field className={styles.question} hint={hint} label={t("repair.question.title", { column })}>
      <RadioGroup onChange={(_event, { value }) => onAnswer(value as DateOrder)} value={answer ?? ""}>
        {orders.map((order) => (
          <Radio
            key={order}
            label={
              <>
                {t(`repair.question.${order}`)}
                {samples.slice(0, shown).map((sample) => (
                  <span className={styles.sample} key={sample.text}>
                    {t("repair.change", { before: sample.text, after: dayText(sample[order], formatDay) })}
                  </span>
                ))}
              </>
            }
            value={order}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function dayText(
  day: DateQuestion["samples"][number]["dmy"],
  formatDay: ReturnType<typeof useTexts>["formatDay"],
): string {
  return day === null ? "—" : formatDay(day);
}
