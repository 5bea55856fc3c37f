import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { StageCustomer, StageDraft } from "../../state/stages-drafts";
import { PagedList } from "../PagedList/PagedList";
import { useStageFormStyles } from "./StageForm.styles";

type SplitDraft = Extract<StageDraft, { readonly kind: "split" }>;

export type SplitFieldsProps = {
  readonly customers: readonly StageCustomer[];
  readonly draft: SplitDraft;
  readonly onChange: (draft: StageDraft) => void;
};

/** The names of both parts, and who goes on to the second. */
export function SplitFields({ customers, draft, onChange }: SplitFieldsProps) {
  const styles = useStageFormStyles();
  const { t } = useTexts();
  const { moved } = draft;
  const edit = (changes: Partial<SplitDraft>): void => onChange({ ...draft, ...changes });
  const toggle = (id: StageCustomer["id"], isMoved: boolean): void => {
    const others = [...moved].filter((other) => other !== id);
    edit({ moved: new Set(isMoved ? [...others, id] : others) });
  };
  const legend = t("stages.split.customers", { count: moved.size, total: customers.length });
  return (
    <>
      <Field hint={t("stages.split.firstHint")} label={t("stages.split.first")} required>
        <Input onChange={(_event, { value }) => edit({ firstName: value })} value={draft.firstName} />
      </Field>
      <Field hint={t("stages.split.secondHint")} label={t("stages.split.second")} required>
        <Input onChange={(_event, { value }) => edit({ secondName: value })} value={draft.secondName} />
      </Field>
      {customers.length === 0 ? (
        <p className={styles.note}>{t("stages.split.nobody")}</p>
      ) : (
        <fieldset className={styles.customers}>
          <legend className={styles.legend}>{legend}</legend>
          <div className={styles.choices}>
            <Button onClick={() => edit({ moved: new Set(customers.map(({ id }) => id)) })} size="small">
              {t("stages.split.all")}
            </Button>
            <Button onClick={() => edit({ moved: new Set() })} size="small">
              {t("stages.split.none")}
            </Button>
          </div>
          <PagedList
            items={customers}
            keyOf={({ id }) => id}
            label={t("stages.split.list")}
            renderItem={({ id, name, owner }) => (
              <Checkbox
                checked={moved.has(id)}
                label={[id, name, owner].filter((part) => part !== "").join(" · ")}
                onChange={(_event, { checked }) => toggle(id, checked === true)}
              />
            )}
          />
        </fieldset>
      )}
    </>
  );
}
