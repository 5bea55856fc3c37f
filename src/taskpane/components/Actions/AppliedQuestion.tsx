import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readAppliedOn, type ReadAppliedOn } from "../../../app/action-draft";
import { dayField } from "../../../app/day-field";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { Follow } from "../../state/actions-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { DayField } from "../DayField/DayField";
import { WriteButton } from "../WriteButton/WriteButton";
import { useActionsStyles } from "./Actions.styles";

export type AppliedQuestionProps = {
  readonly action: Follow["action"];
  readonly isBusy: boolean;
  /** The user has asked to be asked. */
  readonly isWanted: boolean;
  /** The id of what names the action. */
  readonly named: string;
  readonly onNotYet: () => void;
  readonly session: ActionsSession;
};

/** Whether the measure is applied, and since when: what it is judged from. */
export function AppliedQuestion({ action, isBusy, isWanted, named, onNotYet, session }: AppliedQuestionProps) {
  const styles = useActionsStyles();
  const { t, formatDay } = useTexts();
  const [date, setDate] = useState(() => dayField(session.readToday()));
  const [read, setRead] = useState<ReadAppliedOn | null>(null);
  const start = action.startedOn;

  function apply(): void {
    const asked = readAppliedOn(date, start, session.readToday());
    setRead(asked);
    if (asked.kind === "ready") void session.mark(action, { status: "applied", appliedOn: asked.day });
  }

  const problem = read?.kind === "faulty" ? read.problem : null;
  const message = problem && t(`actions.problem.${problem}`, { day: start === null ? "" : formatDay(start) });
  return (
    <div aria-label={t("actions.asking.title")} className={styles.form} role="group">
      {isWanted ? (
        <ArrivalHeading keepsScroll>{t("actions.asking.title")}</ArrivalHeading>
      ) : (
        <p className={styles.text}>{t("actions.asking.title")}</p>
      )}
      <DayField
        label={t("actions.asking.date")}
        onChange={(value) => {
          setDate(value);
          setRead(null);
        }}
        validationMessage={message}
        value={date}
      />
      <div className={styles.choices}>
        <WriteButton
          appearance="primary"
          aria-describedby={named}
          disabledFocusable={isBusy}
          onClick={apply}
          size="small"
        >
          {t("actions.asking.yes")}
        </WriteButton>
        <Button aria-describedby={named} disabledFocusable={isBusy} onClick={onNotYet} size="small">
          {t("actions.asking.no")}
        </Button>
      </div>
    </div>
  );
}
