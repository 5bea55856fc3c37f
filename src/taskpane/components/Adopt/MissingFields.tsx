import { Field, Input, Select } from "@fluentui/react-components";
import type { AdoptionPreview } from "../../../app/adoption-offer";
import { useTexts } from "../../hooks/useTexts";
import type { AdoptSession } from "../../state/adopt-session";
import type { ColumnFill } from "../../state/adopt-state";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type MissingFieldsProps = {
  readonly isBusy: boolean;
  readonly onFill: AdoptSession["fill"];
  readonly preview: AdoptionPreview;
};

/** The required columns that come at the right edge, and what their rows begin with. */
export function MissingFields({ isBusy, onFill, preview }: MissingFieldsProps) {
  const styles = useAdoptFormStyles();
  const { t } = useTexts();
  const { missing } = preview.proposal;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t("adopt.missing.title")}</h3>
      <p className={styles.quiet}>{t("adopt.missing.text")}</p>
      {missing.map((column) => (
        <MissingField
          column={column}
          isBusy={isBusy}
          key={column.key}
          onFill={(fill) => onFill(column.key, fill)}
          preview={preview}
        />
      ))}
    </section>
  );
}

type MissingFieldProps = {
  readonly column: AdoptionPreview["proposal"]["missing"][number];
  readonly isBusy: boolean;
  readonly onFill: (fill: ColumnFill) => void;
  readonly preview: AdoptionPreview;
};

const prefix = "KH";

function MissingField({ column, isBusy, onFill, preview }: MissingFieldProps) {
  const { t, formatDay } = useTexts();
  const { header, key, suggested } = column;
  if (key === "owner") {
    return (
      <Field label={t("adopt.missing.everyone", { name: header })}>
        <Input
          disabled={isBusy}
          onChange={(_event, { value }) => onFill(value.trim() === "" ? { kind: "empty" } : { kind: "value", value })}
          value={suggested.kind === "value" ? String(suggested.value) : ""}
        />
      </Field>
    );
  }
  const offers: { readonly text: string; readonly fill: ColumnFill }[] = [
    { text: t("adopt.missing.empty"), fill: { kind: "empty" } },
  ];
  if (key === "id") {
    const text = t("adopt.missing.codes", { first: `${prefix}001`, second: `${prefix}002` });
    offers.unshift({ text, fill: { kind: "codes", prefix } });
  }
  if (key === "entered") {
    const text = t("adopt.missing.today", { day: formatDay(preview.today) });
    offers.push({ text, fill: { kind: "value", value: preview.today } });
  }
  if (key === "stage") {
    for (const { name } of preview.proposal.stages.stages) {
      offers.push({ text: t("adopt.missing.value", { value: name }), fill: { kind: "value", value: name } });
    }
  }
  const chosen = offers.findIndex(({ fill }) => keyOf(fill) === keyOf(suggested));
  return (
    <Field label={header}>
      <Select
        disabled={isBusy}
        onChange={(_event, { value }) => onFill(offers[Number(value)]?.fill ?? { kind: "empty" })}
        value={String(Math.max(0, chosen))}
      >
        {offers.map(({ fill, text }, index) => (
          <option key={keyOf(fill)} value={String(index)}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function keyOf(fill: ColumnFill): string {
  return fill.kind === "value" ? `value ${fill.value}` : fill.kind;
}
