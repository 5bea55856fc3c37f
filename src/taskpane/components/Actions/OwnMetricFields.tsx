import { Field, Input, Select } from "@fluentui/react-components";
import { isShareMetric } from "../../../app/action-figures";
import { ownMetrics, type OwnActionDraft } from "../../../app/own-action-draft";
import type { ActionsResult } from "../../../app/read-improvements";
import { useTexts } from "../../hooks/useTexts";
import { metricText } from "./actions-text";

export type OwnMetricFieldsProps = {
  /** What the metric is today; null where nothing is chosen yet. */
  readonly baseline: ReturnType<ActionsResult["baselineOf"]> | null;
  readonly draft: OwnActionDraft;
  readonly messageOf: (field: keyof OwnActionDraft) => string | null;
  readonly onChange: (changes: Partial<OwnActionDraft>) => void;
  readonly owners: readonly string[];
};

/** What the measure shall move, whose customers', from where and how far. */
export function OwnMetricFields({ baseline, draft, messageOf, onChange, owners }: OwnMetricFieldsProps) {
  const { t } = useTexts();
  const { appliesTo, metric, target } = draft;
  const now =
    metric === "" || baseline === null
      ? null
      : baseline.value === null
        ? t("actions.own.noBaseline")
        : t("actions.own.baseline", { value: metricText(metric, baseline.value, t), n: baseline.n });
  return (
    <>
      <Field hint={metric === "" ? t("actions.own.noMetricHint") : null} label={t("actions.own.metric")}>
        <Select
          onChange={(_event, { value }) =>
            // 70 per cent would be 70 days.
            onChange({ metric: ownMetrics.find((name) => name === value) ?? "", target: "" })
          }
          value={metric}
        >
          {ownMetrics.map((name) => (
            <option key={name} value={name}>
              {t(`actions.metric.${name}`)}
            </option>
          ))}
          <option value="">{t("actions.own.noMetric")}</option>
        </Select>
      </Field>
      <Field label={t("actions.own.appliesTo")}>
        <Select onChange={(_event, { value }) => onChange({ appliesTo: value })} value={appliesTo}>
          <option value="">{t("actions.own.everybody")}</option>
          {owners.map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
        </Select>
      </Field>
      {metric !== "" && (
        <Field hint={now} label={t("actions.figure.target")} required validationMessage={messageOf("target")}>
          <Input
            contentAfter={isShareMetric(metric) ? "%" : t("actions.own.days")}
            inputMode="decimal"
            onChange={(_event, { value }) => onChange({ target: value })}
            value={target}
          />
        </Field>
      )}
    </>
  );
}
