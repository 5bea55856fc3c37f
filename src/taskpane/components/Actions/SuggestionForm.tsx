import { Field, Input } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { DraftedSuggestion } from "../../state/actions-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { DayField } from "../DayField/DayField";
import { useActionsStyles } from "./Actions.styles";
import { FormEnd } from "./FormEnd";

export type SuggestionFormProps = {
  readonly drafted: DraftedSuggestion;
  readonly isBusy: boolean;
  /** Why it was not written, in words; null where nothing stood in the way. */
  readonly refusal: string | null;
  readonly session: ActionsSession;
};

/** Who sees to it, by when: what a suggestion lacks. */
export function SuggestionForm({ drafted, isBusy, refusal, session }: SuggestionFormProps) {
  const styles = useActionsStyles();
  const { t } = useTexts();
  const { draft, problems } = drafted;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isBusy) void session.start();
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ArrivalHeading keepsScroll>{t("actions.suggestions.formTitle")}</ArrivalHeading>
      <Field
        label={t("actions.suggestions.owner")}
        required
        validationMessage={problems.owner ? t(`actions.problem.${problems.owner}`) : null}
      >
        <Input onChange={(_event, { value }) => session.change({ owner: value })} value={draft.owner} />
      </Field>
      <DayField
        hint={t("actions.suggestions.baseline")}
        label={t("actions.suggestions.dueField")}
        onChange={(due) => session.change({ due })}
        required
        validationMessage={problems.due ? t(`actions.problem.${problems.due}`) : null}
        value={draft.due}
      />
      <FormEnd isBusy={isBusy} onCancel={session.cancel} refusal={refusal} />
    </form>
  );
}
