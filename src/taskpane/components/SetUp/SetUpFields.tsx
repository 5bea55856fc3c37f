import { Field, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import { offeredPresets } from "../../../app/set-up-offer";
import { useTexts } from "../../hooks/useTexts";
import type { FilledForm, SetUpSession } from "../../state/set-up-session";
import type { BusinessMode, PresetId } from "../../state/set-up-state";
import { useSetUpFieldsStyles } from "./SetUpFields.styles";
import { UnitField } from "./UnitField";

export type SetUpFieldsProps = {
  readonly filled: FilledForm;
  readonly isBusy: boolean;
  readonly preset: PresetId;
  readonly session: SetUpSession;
};

const modes: readonly BusinessMode[] = ["b2b", "b2c"];

export function SetUpFields({ filled, isBusy, preset, session }: SetUpFieldsProps) {
  const styles = useSetUpFieldsStyles();
  const { t, paneLanguage } = useTexts();
  return (
    <>
      <Field label={t("setUp.preset")}>
        <RadioGroup
          disabled={isBusy}
          onChange={(_event, { value }) => session.choosePreset(value as PresetId)}
          value={preset}
        >
          {offeredPresets(paneLanguage).map(({ id, name, stages }) => (
            <Radio
              className={styles.card}
              key={id}
              label={
                <>
                  {name}
                  <span className={styles.hint}>{stages.map((stage) => stage.name).join(" → ")}</span>
                </>
              }
              value={id}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("setUp.mode.label")}>
        <RadioGroup
          disabled={isBusy}
          onChange={(_event, { value }) => session.edit({ businessMode: value as BusinessMode })}
          value={filled.businessMode}
        >
          {modes.map((mode) => (
            <Radio
              key={mode}
              label={
                <>
                  {t(`setUp.mode.${mode}.name`)}
                  <span className={styles.hint}>{t(`setUp.mode.${mode}.hint`)}</span>
                </>
              }
              value={mode}
            />
          ))}
        </RadioGroup>
      </Field>
      <UnitField isBusy={isBusy} onChange={(amountUnit) => session.edit({ amountUnit })} unit={filled.amountUnit} />
      <Switch
        checked={filled.withExamples}
        className={styles.examples}
        disabled={isBusy}
        label={t("setUp.withExamples")}
        onChange={(_event, { checked }) => session.edit({ withExamples: checked })}
      />
    </>
  );
}
