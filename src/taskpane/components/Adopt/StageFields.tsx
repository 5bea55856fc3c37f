import { Field, Select } from "@fluentui/react-components";
import type { AdoptionPreview } from "../../../app/adoption-offer";
import { offeredPresets } from "../../../app/set-up-offer";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptSession } from "../../state/adopt-session";
import type { StageChoice, StageId } from "../../state/adopt-state";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type StageFieldsProps = {
  readonly isBusy: boolean;
  readonly preview: AdoptionPreview;
  readonly session: AdoptSession;
};

/** The funnel's stages, and which of them the list's words mean. */
export function StageFields({ isBusy, preview, session }: StageFieldsProps) {
  const styles = useAdoptFormStyles();
  const { t, paneLanguage } = useTexts();
  const { origin, preset, stages, words } = preview.proposal.stages;
  const others = words.filter(({ kind }) => kind !== "name");
  const order = stages.map(({ name }) => name).join(" → ");
  const refused = preview.refusal === null ? null : t(`setUp.refused.${preview.refusal}`);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t("adopt.stages.title")}</h3>
      {origin === "workbook" ? (
        <>
          <p className={styles.text}>{t("adopt.stages.workbook")}</p>
          <p className={styles.quiet}>{order}</p>
        </>
      ) : (
        <Field
          hint={order}
          label={t("adopt.stages.from")}
          validationMessage={refused}
          validationState={refused === null ? "none" : "error"}
        >
          <Select
            disabled={isBusy}
            onChange={(_event, { value }) => session.choose({ stages: value as StageChoice })}
            value={preset ?? "words"}
          >
            {preview.canUseWords && <option value="words">{t("adopt.stages.words")}</option>}
            {offeredPresets(paneLanguage).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {others.length > 0 && (
        <>
          <h4 className={styles.heading}>{t("adopt.stages.wordsTitle")}</h4>
          <p className={styles.quiet}>{t("adopt.stages.remembered")}</p>
          <ul className={styles.list}>
            {others.map((word) => (
              <li key={word.word}>
                <WordField
                  isBusy={isBusy}
                  onMap={(stage) => session.mapWord(word.word, stage)}
                  stages={stages}
                  word={word}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Proposed = AdoptionPreview["proposal"]["stages"];

type WordFieldProps = {
  readonly isBusy: boolean;
  readonly onMap: (stage: StageId | null) => void;
  readonly stages: Proposed["stages"];
  readonly word: Proposed["words"][number];
};

function WordField({ isBusy, onMap, stages, word: { count, kind, stage, word } }: WordFieldProps) {
  const { t } = useTexts();
  const doubt = kind === "name" || kind === "synonym" || (stage !== null && kind !== "similar") ? null : kind;
  const message = doubt && t(`adopt.stages.${doubt}`);
  return (
    <Field
      label={t("adopt.stages.word", { word, count })}
      validationMessage={message === null ? null : { children: message, role: undefined }}
      validationState={message === null ? "none" : "warning"}
    >
      <Select
        disabled={isBusy}
        onChange={(_event, { value }) => onMap(stages.find(({ id }) => id === value)?.id ?? null)}
        value={stage ?? ""}
      >
        <option value="">{t("adopt.stages.none")}</option>
        {stages.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
