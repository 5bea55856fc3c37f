import type { ActionsResult } from "../../../app/read-improvements";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { DraftedOwn } from "../../state/actions-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { useActionsStyles } from "./Actions.styles";
import { OwnActionForm } from "./OwnActionForm";
import { useFocusBack } from "./useFocusBack";

export type OwnActionProps = {
  /** The measure that is being put into words, or null. */
  readonly drafted: DraftedOwn | null;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly result: ActionsResult;
  readonly session: ActionsSession;
};

/** The way to a measure that no suggestion names. */
export function OwnAction({ drafted, isBusy, refusal, result, session }: OwnActionProps) {
  const styles = useActionsStyles();
  const { t } = useTexts();
  const root = useFocusBack(drafted !== null);
  return (
    <div className={styles.item} ref={root}>
      {drafted ? (
        <OwnActionForm drafted={drafted} isBusy={isBusy} refusal={refusal} result={result} session={session} />
      ) : (
        <WriteButton className={styles.start} data-back="" disabledFocusable={isBusy} onClick={session.compose}>
          {t("actions.own.button")}
        </WriteButton>
      )}
    </div>
  );
}
