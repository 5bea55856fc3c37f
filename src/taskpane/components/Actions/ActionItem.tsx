import { Fragment, useId, useState } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { Follow } from "../../state/actions-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { ActionFigures } from "./ActionFigures";
import { AppliedQuestion } from "./AppliedQuestion";
import { useActionsStyles } from "./Actions.styles";
import { useFocusBack } from "./useFocusBack";
import { VerdictLine } from "./VerdictLine";

export type ActionItemProps = {
  readonly follow: Follow;
  readonly isBusy: boolean;
  readonly isDeferred: boolean;
  readonly session: ActionsSession;
  readonly stageName: string;
};

/** One action: who does what by when, what came of it, and what is to be said of it now. */
export function ActionItem({ follow, isBusy, isDeferred, session, stageName }: ActionItemProps) {
  const styles = useActionsStyles();
  const { t, formatDay } = useTexts();
  const name = useId();
  const [isAsked, setIsAsked] = useState(false);
  const { action, phase } = follow;
  const { acceptance, appliedOn, due, measure, owner, status } = action;
  const isOpen = phase !== "closed";
  const isUnapplied = isOpen && appliedOn === null;
  const isAsking = isAsked || (phase === "ask-applied" && !isDeferred);
  const root = useFocusBack(isUnapplied && isAsking);
  const isPast = isUnapplied && due !== null && due < session.readToday();
  const said = t(`actions.status.${status}`);
  const facts = [
    stageName,
    owner === "" ? t("actions.noOwner") : t("actions.owner", { owner }),
    ...(due === null ? [] : [t(isPast ? "actions.pastDue" : "actions.due", { day: formatDay(due) })]),
  ];
  return (
    <div aria-labelledby={name} className={styles.item} ref={root} role="group">
      <h3 className={styles.measure} id={name}>
        {measure}
      </h3>
      <p className={styles.quiet}>
        {facts.map((fact, index) => (
          <Fragment key={fact}>
            {index > 0 && " · "}
            <span className={styles.fact}>{fact}</span>
          </Fragment>
        ))}
      </p>
      {acceptance !== "" && <p className={styles.quiet}>{t("actions.acceptance", { text: acceptance })}</p>}
      <p className={styles.text}>
        {appliedOn === null || !isOpen ? said : `${said} · ${t("actions.since", { day: formatDay(appliedOn) })}`}
      </p>
      <ActionFigures follow={follow} />
      {(isOpen || follow.verdict !== "pending") && <VerdictLine follow={follow} />}
      {isUnapplied && isAsking && (
        <AppliedQuestion
          action={action}
          isBusy={isBusy}
          isWanted={isAsked}
          named={name}
          onNotYet={() => {
            setIsAsked(false);
            session.defer(action);
          }}
          session={session}
        />
      )}
      {isUnapplied && isDeferred && !isAsking && (
        <p className={styles.quiet} role="status">
          {t("actions.asking.later")}
        </p>
      )}
      {isOpen && (
        <div className={styles.choices}>
          {isUnapplied && !isAsking && (
            <WriteButton aria-describedby={name} data-back="" onClick={() => setIsAsked(true)} size="small">
              {t("actions.mark.applied")}
            </WriteButton>
          )}
          {(isUnapplied ? (["dropped"] as const) : (["finished", "dropped"] as const)).map((end) => (
            <WriteButton
              appearance="subtle"
              aria-describedby={name}
              disabledFocusable={isBusy}
              key={end}
              onClick={() => void session.mark(action, { status: end })}
              size="small"
            >
              {t(`actions.mark.${end}`)}
            </WriteButton>
          ))}
        </div>
      )}
    </div>
  );
}
