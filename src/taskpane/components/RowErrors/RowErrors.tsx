import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, CounterBadge } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { countEffects, groupRowErrors, type RowError } from "../../state/row-error-groups";
import { CopyButton } from "../CopyButton/CopyButton";
import { CutList } from "../CutList/CutList";
import { cellOf, effectText, foundText, rowErrorsAsTable } from "./row-error-text";
import { useRowErrorsStyles } from "./RowErrors.styles";

export type RowErrorsProps = { readonly rowErrors: readonly RowError[] };

/** What was left out or read otherwise than it stands, by kind of error. */
export function RowErrors({ rowErrors }: RowErrorsProps) {
  const styles = useRowErrorsStyles();
  const { t } = useTexts();
  const groups = groupRowErrors(rowErrors);
  if (groups.length === 0) return <p className={styles.text}>{t("rowErrors.none")}</p>;
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{t("rowErrors.title", { count: rowErrors.length })}</h3>
      <ul className={styles.effects}>
        {countEffects(rowErrors).map(({ effect, count }) => (
          <li key={effect}>{t(`rowErrors.effect.${effect}`, { count })}</li>
        ))}
      </ul>
      <Accordion collapsible defaultOpenItems={groups.length === 1 ? groups.map(({ code }) => code) : []} multiple>
        {groups.map(({ code, errors }) => (
          <AccordionItem className={styles.group} key={code} value={code}>
            <AccordionHeader as="h4" expandIconPosition="end">
              <span className={styles.kind}>
                {t(`rowError.${code}.title`)}
                <CounterBadge appearance="filled" color="informative" count={errors.length} overflowCount={9999} />
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <p className={styles.text}>{t(`rowError.${code}.help`)}</p>
              <CutList
                items={errors}
                keyOf={(error) => `${error.sheetName}!${error.column}${String(error.rowNumber)}${error.header}`}
                label={t(`rowError.${code}.title`)}
                renderItem={(error) => <RowErrorLine error={error} />}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <CopyButton label={t("rowErrors.copy")} readText={() => rowErrorsAsTable(rowErrors, t)} />
    </section>
  );
}

function RowErrorLine({ error }: { readonly error: RowError }) {
  const styles = useRowErrorsStyles();
  const { t } = useTexts();
  return (
    <>
      <div className={styles.place}>
        {error.sheetName} <strong className={styles.cell}>{cellOf(error, t)}</strong>
        <span className={styles.quiet}> · {error.header}</span>
      </div>
      <div>
        {error.code !== "missing-column" && `${foundText(error, t)} → `}
        <span className={styles.effect}>{effectText(error, t)}</span>
      </div>
    </>
  );
}
