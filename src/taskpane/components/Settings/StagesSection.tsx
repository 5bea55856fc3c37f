import { useTexts } from "../../hooks/useTexts";
import { stageProblem, stageText, type StageField, type StageSettings } from "../../state/settings-drafts";
import { SettingInput } from "./SettingInput";
import type { SectionBodyProps } from "./section-body";
import { useStagesSectionStyles } from "./StagesSection.styles";

const fields: readonly StageField[] = ["benchmarkDays", "benchmarkRate", "averagePrice", "entryRule", "exitRule"];

/** The won stage is not left: only its price counts, and the rule by which it is entered. */
const wonFields: readonly StageField[] = ["averagePrice", "entryRule", "exitRule"];

/** Benchmarks, prices and rules, stage by stage. */
export function StagesSection({ content, drafts, isReadOnly, session }: SectionBodyProps) {
  const styles = useStagesSectionStyles();
  const { t } = useTexts();
  const edit = ({ id }: StageSettings, field: StageField, text: string): void =>
    session.edit({ stages: { ...drafts.stages, [id]: { ...drafts.stages?.[id], [field]: text } } });
  return (
    <>
      {(content.stages ?? []).map((stage) => (
        <fieldset className={styles.stage} key={stage.id}>
          <legend className={styles.name}>{stage.name}</legend>
          {(stage.kind === "won" ? wonFields : fields).map((field) => {
            const draft = drafts.stages?.[stage.id]?.[field];
            return (
              <SettingInput
                cell={stage.fields[field]}
                isReadOnly={isReadOnly}
                key={field}
                label={t(`settings.stage.${field}`, { unit: content.amountUnit })}
                onChange={(text) => edit(stage, field, text)}
                problem={draft === undefined ? null : stageProblem(field, draft)}
                text={draft ?? stageText(stage, field)}
                {...((field === "entryRule" || field === "exitRule") && { rows: 2 })}
              />
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
