import { Field, Input } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { StageDraft } from "../../state/stages-drafts";

export type RenameFieldsProps = {
  readonly draft: Extract<StageDraft, { readonly kind: "rename" }>;
  readonly onChange: (draft: StageDraft) => void;
};

export function RenameFields({ draft, onChange }: RenameFieldsProps) {
  const { t } = useTexts();
  return (
    <Field hint={t("stages.rename.hint")} label={t("stages.rename.name")} required>
      <Input onChange={(_event, { value }) => onChange({ ...draft, name: value })} value={draft.name} />
    </Field>
  );
}
