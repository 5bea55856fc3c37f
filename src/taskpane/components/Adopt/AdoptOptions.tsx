import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { AdoptionPreview } from "../../../app/adoption-offer";
import { offeredAmountUnits } from "../../../app/set-up-offer";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptSession } from "../../state/adopt-session";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type AdoptOptionsProps = {
  readonly isBusy: boolean;
  readonly preview: AdoptionPreview;
  readonly session: AdoptSession;
};

const languages = ["zh-CN", "en-US"] as const;
const modes = ["b2b", "b2c"] as const;

/** Settings that a workbook without any begins with. */
export function AdoptOptions({ isBusy, preview, session }: AdoptOptionsProps) {
  const styles = useAdoptFormStyles();
  const { t } = useTexts();
  const { amountUnit, language } = preview.proposal;
  const units = [...new Set([amountUnit, ...offeredAmountUnits[language]])];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t("adopt.options.title")}</h3>
      <Field label={t("setUp.mode.label")}>
        <RadioGroup
          disabled={isBusy}
          onChange={(_event, { value }) => session.choose({ businessMode: value as (typeof modes)[number] })}
          value={preview.businessMode}
        >
          {modes.map((mode) => (
            <Radio key={mode} label={t(`setUp.mode.${mode}.name`)} value={mode} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("setUp.unit.label")}>
        <Select
          disabled={isBusy}
          onChange={(_event, { value }) => session.choose({ amountUnit: value })}
          value={amountUnit}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("adopt.options.language")}>
        <Select
          disabled={isBusy}
          onChange={(_event, { value }) => session.choose({ language: value as (typeof languages)[number] })}
          value={language}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {t(`adopt.options.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
