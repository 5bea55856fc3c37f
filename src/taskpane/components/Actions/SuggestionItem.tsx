import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { DraftedSuggestion, Suggestion } from "../../state/actions-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { findingText } from "./actions-text";
import { useActionsStyles } from "./Actions.styles";
import { SuggestionForm } from "./SuggestionForm";
import { useFocusBack } from "./useFocusBack";

export type SuggestionItemProps = {
  /** This suggestion on its way to become an action, or null. */
  readonly drafted: DraftedSuggestion | null;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly session: ActionsSession;
  readonly suggestion: Suggestion;
};

/** A measure, the finding it answers to, and the way to make it an action. */
export function SuggestionItem({ drafted, isBusy, refusal, session, suggestion }: SuggestionItemProps) {
  const styles = useActionsStyles();
  const { t } = useTexts();
  const root = useFocusBack(drafted !== null);
  const { acceptance, measure } = suggestion;
  return (
    <div className={styles.item} ref={root}>
      <p className={styles.quiet}>{findingText(suggestion, t)}</p>
      <h3 className={styles.measure}>{measure}</h3>
      {acceptance !== "" && <p className={styles.quiet}>{t("actions.acceptance", { text: acceptance })}</p>}
      {drafted ? (
        <SuggestionForm drafted={drafted} isBusy={isBusy} refusal={refusal} session={session} />
      ) : (
        <WriteButton
          aria-label={t("actions.suggestions.adoptNamed", { measure })}
          className={styles.start}
          data-back=""
          disabledFocusable={isBusy}
          onClick={() => session.propose(suggestion)}
          size="small"
        >
          {t("actions.suggestions.adopt")}
        </WriteButton>
      )}
    </div>
  );
}
