import { Field, Select } from "@fluentui/react-components";
import { offeredFields, reasonText, type PreviewColumn } from "../../../app/adoption-offer";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerKey } from "../../state/adopt-state";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type ColumnFieldsProps = {
  readonly columns: readonly PreviewColumn[];
  readonly isBusy: boolean;
  readonly onMap: (index: number, key: CustomerKey | null) => void;
};

/** Column by column of the list: what it is taken for, and how surely. */
export function ColumnFields({ columns, isBusy, onMap }: ColumnFieldsProps) {
  const styles = useAdoptFormStyles();
  const { t } = useTexts();
  const toCheck = columns.filter(({ certainty, issue }) => certainty === "check" || issue !== null).length;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t("adopt.columns.title")}</h3>
      <p className={styles.quiet}>
        {toCheck > 0 ? t("adopt.columns.toCheck", { count: toCheck }) : t("adopt.columns.allClear")}
      </p>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.index}>
            <ColumnField column={column} isBusy={isBusy} onMap={(key) => onMap(column.index, key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ColumnFieldProps = {
  readonly column: PreviewColumn;
  readonly isBusy: boolean;
  readonly onMap: (key: CustomerKey | null) => void;
};

function ColumnField({ column, isBusy, onMap }: ColumnFieldProps) {
  const styles = useAdoptFormStyles();
  const { t, formatList, paneLanguage } = useTexts();
  const { certainty, chosen, header, issue, letter, samples } = column;
  const sureness =
    certainty && chosen
      ? t(`adopt.certainty.${certainty}`, { reason: reasonText(chosen.reason, paneLanguage) })
      : t("adopt.columns.own");
  const doubt = certainty === "check" ? sureness : null;
  const others = issue?.code === "same-field" ? formatList(issue.others) : "";
  const message = issue ? t(`adopt.issue.${issue.code}`, { others }) : doubt;
  return (
    <Field
      hint={
        <>
          {samples.length > 0 && (
            <span className={styles.hint}>{t("adopt.columns.samples", { samples: samples.join(" · ") })}</span>
          )}
          {message === null && <span className={styles.hint}>{sureness}</span>}
        </>
      }
      label={t("adopt.columns.label", { header, letter })}
      // What is doubtful from the start does not interrupt a screen reader, what the user has just caused does.
      validationMessage={message === null ? null : { children: message, role: issue ? "alert" : undefined }}
      validationState={issue?.code === "same-field" ? "error" : message === null ? "none" : "warning"}
    >
      <Select
        disabled={isBusy}
        onChange={(_event, { value }) => onMap(value === "" ? null : (value as CustomerKey))}
        value={chosen?.key ?? ""}
      >
        <option value="">{t("adopt.columns.unused")}</option>
        {offeredFields(paneLanguage).map(({ isRequired, key, name }) => (
          <option key={key} value={key}>
            {isRequired ? t("adopt.columns.required", { name }) : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
