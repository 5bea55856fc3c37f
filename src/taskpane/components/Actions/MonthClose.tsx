import { Field, Select } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { closableMonths } from "../../../app/action-draft";
import type { ActionsResult } from "../../../app/read-improvements";
import type { Month } from "../../../domain/calendar";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { ActionsState } from "../../state/actions-state";
import { useBoardStyles } from "../Overview/Board.styles";
import { WriteButton } from "../WriteButton/WriteButton";
import { ClosedBeforeCard } from "./ClosedBeforeCard";
import { RestatementList } from "./RestatementList";
import { useActionsStyles } from "./Actions.styles";

export type MonthCloseProps = {
  readonly isBusy: boolean;
  readonly result: ActionsResult;
  readonly session: ActionsSession;
  readonly state: ActionsState;
};

/** Keeps a month's figures, and says what has become of those that were kept. */
export function MonthClose({ isBusy, result, session, state }: MonthCloseProps) {
  const board = useBoardStyles();
  const styles = useActionsStyles();
  const { t, formatMonth } = useTexts();
  const { activity, closedBefore, month: chosen } = state;
  const closed = new Set(result.closedMonths.map(({ month }) => month));
  const isNotOver = activity.kind === "refused" && activity.refusal === "not-over";

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isBusy) void session.close();
  }

  return (
    <>
      <section className={board.section}>
        <h2 className={board.heading}>{t("actions.close.title")}</h2>
        <p className={board.quiet}>{t("actions.close.text")}</p>
        <form className={styles.form} onSubmit={submit}>
          <Field label={t("actions.close.month")} validationMessage={isNotOver ? t("actions.refused.not-over") : null}>
            <Select
              disabled={isBusy}
              onChange={(_event, { value }) => session.chooseMonth(Number(value) as Month)}
              value={chosen}
            >
              {closableMonths(session.readToday()).map((month) => (
                <option key={month} value={month}>
                  {closed.has(month)
                    ? t("actions.close.closedOption", { month: formatMonth(month) })
                    : formatMonth(month)}
                </option>
              ))}
            </Select>
          </Field>
          <WriteButton className={styles.start} disabledFocusable={isBusy} type="submit">
            {t("actions.close.button")}
          </WriteButton>
        </form>
        {closedBefore && <ClosedBeforeCard closedBefore={closedBefore} isBusy={isBusy} session={session} />}
      </section>
      {result.restatements.length > 0 && !closedBefore && (
        <section className={board.section}>
          <h2 className={board.heading}>{t("actions.restated.title")}</h2>
          <RestatementList lines={result.restatements} />
        </section>
      )}
    </>
  );
}
