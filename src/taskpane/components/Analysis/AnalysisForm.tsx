import { Field, Select } from "@fluentui/react-components";
import { analysisMonths, type AnalysisMonths } from "../../../app/analysis-scope";
import type { RateName } from "../../../domain/analysis/period-rates";
import type { Dimension } from "../../../domain/analysis/segments";
import type { Month } from "../../../domain/calendar";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisSession } from "../../state/analysis-session";
import type { AnalysisState } from "../../state/analysis-state";
import { useAnalysisFormStyles } from "./AnalysisForm.styles";
import { valueText } from "./analysis-text";
import { monthsBack } from "./months-back";

export type AnalysisFormProps = { readonly session: AnalysisSession; readonly state: AnalysisState };

const rates = ["decided", "monthly", "cohort", "reached"] as const satisfies readonly RateName[];
const dimensions = ["source", "industry", "owner", "amount"] as const satisfies readonly Dimension[];

/** What is looked at: the rate, the months, and one segment or the whole funnel. */
export function AnalysisForm({ session, state: { rate, read, scope } }: AnalysisFormProps) {
  const styles = useAnalysisFormStyles();
  const { t, formatMonth } = useTexts();
  const { dimension, month, months, only } = scope;
  const isCurrent = read?.kind === "analysis" && read.scope.dimension === dimension;
  const found = isCurrent ? read.analysis.segments.map(({ value }) => value) : [];
  // What is chosen stays a choice where the new months have nobody of it.
  const values = only && !found.some((value) => valueText(value, t) === valueText(only, t)) ? [only, ...found] : found;
  const chosen = only ? values.findIndex((value) => valueText(value, t) === valueText(only, t)) : -1;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field className={styles.wide} label={t("analysis.form.rate")}>
        <Select onChange={(_event, { value }) => session.chooseRate(value as RateName)} value={rate}>
          {rates.map((name) => (
            <option key={name} value={name}>
              {t(`analysis.rate.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("analysis.form.month")}>
        <Select onChange={(_event, { value }) => void session.look({ month: Number(value) as Month })} value={month}>
          {monthsBack(month, session.readToday()).map((each) => (
            <option key={each} value={each}>
              {formatMonth(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("analysis.form.months")}>
        <Select
          onChange={(_event, { value }) => void session.look({ months: Number(value) as AnalysisMonths })}
          value={months}
        >
          {analysisMonths.map((count) => (
            <option key={count} value={count}>
              {t("analysis.form.monthCount", { count })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("analysis.form.segment")}>
        <Select
          onChange={(_event, { value }) => {
            const chosenDimension = dimensions.find((name) => name === value) ?? null;
            void session.look({ dimension: chosenDimension, only: null });
          }}
          value={dimension ?? ""}
        >
          <option value="">{t("analysis.form.whole")}</option>
          {dimensions.map((name) => (
            <option key={name} value={name}>
              {t(`analysis.dimension.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("analysis.form.only")}>
        <Select
          disabled={dimension === null}
          onChange={(_event, { value }) => void session.look({ only: values[Number(value)] ?? null })}
          value={chosen}
        >
          <option value={-1}>{t("analysis.form.all")}</option>
          {values.map((value, index) => (
            <option key={valueText(value, t)} value={index}>
              {valueText(value, t)}
            </option>
          ))}
        </Select>
      </Field>
    </form>
  );
}
