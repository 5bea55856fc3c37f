import { Field, Select } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { heirsOf, type StageDraft, type StageInUse } from "../../state/stages-drafts";

export type RemoveFieldsProps = {
  readonly draft: Extract<StageDraft, { readonly kind: "remove" }>;
  readonly onChange: (draft: StageDraft) => void;
  readonly stage: StageInUse;
  readonly stages: readonly StageInUse[];
};

export function RemoveFields({ draft, onChange, stage, stages }: RemoveFieldsProps) {
  const { t } = useTexts();
  const heirs = heirsOf(stages, stage.id);
  return (
    <Field hint={t("stages.remove.hint")} label={t("stages.remove.into", { count: stage.customers.length })} required>
      <Select
        onChange={(_event, { value }) => onChange({ ...draft, into: heirs.find(({ id }) => id === value)?.id ?? null })}
        value={draft.into ?? ""}
      >
        <option value="">{t("stages.remove.choose")}</option>
        {heirs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
