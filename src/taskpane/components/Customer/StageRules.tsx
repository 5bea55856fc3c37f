import type { CustomerAt } from "../../../app/customer-book";
import { useTexts } from "../../hooks/useTexts";
import { useCustomerViewStyles } from "./CustomerView.styles";

type Stage = Extract<CustomerAt, { readonly kind: "card" }>["card"]["stage"];

export type StageRulesProps = { readonly stage: Stage; readonly next: Stage };

/** What this stage takes to enter and to leave, and the next one. */
export function StageRules({ stage, next }: StageRulesProps) {
  const styles = useCustomerViewStyles();
  const { t } = useTexts();
  const rules = [
    { stage, title: t("customer.rules.current", { stage: stage?.name ?? "" }) },
    { stage: next, title: t("customer.rules.next", { stage: next?.name ?? "" }) },
  ];
  return rules.map(({ stage: each, title }) =>
    each && (each.entryRule !== "" || each.exitRule !== "") ? (
      <section aria-label={title} key={each.id}>
        <h3 className={styles.subtitle}>{title}</h3>
        {each.entryRule !== "" && <p className={styles.quiet}>{t("customer.rules.entry", { rule: each.entryRule })}</p>}
        {each.exitRule !== "" && <p className={styles.quiet}>{t("customer.rules.exit", { rule: each.exitRule })}</p>}
      </section>
    ) : null,
  );
}
