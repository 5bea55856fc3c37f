import { Field, Input, Select } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { StageDraft, StageInUse } from "../../state/stages-drafts";

export type AddFieldsProps = {
  readonly draft: Extract<StageDraft, { readonly kind: "add" }>;
  readonly onChange: (draft: StageDraft) => void;
  readonly stages: readonly StageInUse[];
};

export function AddFields({ draft, onChange, stages }: AddFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <Field hint={t("stages.add.hint")} label={t("stages.add.name")} required>
        <Input onChange={(_event, { value }) => onChange({ ...draft, name: value })} value={draft.name} />
      </Field>
      <Field label={t("stages.add.place")}>
        <Select
          onChange={(_event, { value }) => onChange({ ...draft, place: Number(value) })}
          value={String(draft.place)}
        >
          {stages.map(({ id, name }, place) => (
            <option key={id} value={place}>
              {t("stages.add.before", { name })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
