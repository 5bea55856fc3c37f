import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type SubmitEvent } from "react";
import type { OwnActionDraft } from "../../../app/own-action-draft";
import type { ActionsResult } from "../../../app/read-improvements";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { DraftedOwn } from "../../state/actions-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { DayField } from "../DayField/DayField";
import { metricText } from "./actions-text";
import { useActionsStyles } from "./Actions.styles";
import { FormEnd } from "./FormEnd";
import { OwnMetricFields } from "./OwnMetricFields";

export type OwnActionFormProps = {
  readonly drafted: DraftedOwn;
  readonly isBusy: boolean;
  /** Why it was not written, in words; null where nothing stood in the way. */
  readonly refusal: string | null;
  readonly result: ActionsResult;
  readonly session: ActionsSession;
};

/** A measure in the user's own words: where, what, who, by when, and by what it shall be judged. */
export function OwnActionForm({ drafted, isBusy, refusal, result, session }: OwnActionFormProps) {
  const styles = useActionsStyles();
  const { t } = useTexts();
  const root = useRef<HTMLFormElement>(null);
  const { draft, problems } = drafted;
  const { appliesTo, metric, stage } = draft;
  const baseline = useMemo(() => {
    if (stage === "" || metric === "") return null;
    return result.baselineOf({ stage, appliesTo: appliesTo === "" ? [] : [appliesTo] }, metric);
  }, [appliesTo, metric, result, stage]);
  const attempt = useRef(0);

  // What is to be mended comes first into sight, and a screen reader reads why.
  useEffect(() => {
    if (attempt.current > 0) root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    attempt.current = 0;
  }, [problems]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (isBusy) return;
    attempt.current += 1;
    void session.start();
  }

  const change =
    (field: keyof OwnActionDraft) =>
    (_event: unknown, { value }: { readonly value: string }) =>
      session.change({ [field]: value });
  const messageOf = (field: keyof OwnActionDraft): string | null => {
    const problem = problems[field];
    const value = metric === "" ? "" : metricText(metric, baseline?.value ?? null, t);
    return problem ? t(`actions.problem.${problem}`, { day: "", value }) : null;
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} ref={root}>
      <ArrivalHeading keepsScroll>{t("actions.own.title")}</ArrivalHeading>
      <Field label={t("actions.own.stage")} required validationMessage={messageOf("stage")}>
        <Select onChange={change("stage")} value={stage}>
          <option value="">{t("actions.own.choose")}</option>
          {result.openStages.map((id) => (
            <option key={id} value={id}>
              {result.stageNames.get(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("actions.own.measure")} required validationMessage={messageOf("measure")}>
        <Textarea onChange={change("measure")} resize="vertical" rows={2} value={draft.measure} />
      </Field>
      <Field label={t("actions.suggestions.owner")} required validationMessage={messageOf("owner")}>
        <Input onChange={change("owner")} value={draft.owner} />
      </Field>
      <DayField
        label={t("actions.suggestions.dueField")}
        onChange={(due) => session.change({ due })}
        required
        validationMessage={messageOf("due")}
        value={draft.due}
      />
      <OwnMetricFields
        baseline={baseline}
        draft={draft}
        messageOf={messageOf}
        onChange={session.change}
        owners={result.owners}
      />
      <Field
        hint={t("actions.own.acceptanceHint")}
        label={t("actions.own.acceptance")}
        required
        validationMessage={messageOf("acceptance")}
      >
        <Textarea onChange={change("acceptance")} resize="vertical" rows={2} value={draft.acceptance} />
      </Field>
      <FormEnd isBusy={isBusy} onCancel={session.cancel} refusal={refusal} />
    </form>
  );
}
