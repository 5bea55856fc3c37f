import type { CustomerAt } from "../../../app/customer-book";
import { useTexts } from "../../hooks/useTexts";
import { CutList } from "../CutList/CutList";
import { useCustomerViewStyles } from "./CustomerView.styles";
import type { Path } from "./StagePath";

type History = Extract<CustomerAt, { readonly kind: "card" }>["card"]["history"];

export type TimelineProps = { readonly history: History; readonly path: Path };

/** What happened to the customer, latest first. */
export function Timeline({ history, path }: TimelineProps) {
  const styles = useCustomerViewStyles();
  const { t, formatDay, formatList } = useTexts();
  const title = t("customer.history.title");
  const nameOf = (id: string | null): string => path.find(({ stage }) => stage.id === id)?.stage.name ?? id ?? "";
  return (
    <section aria-label={title} className={styles.search}>
      <h3 className={styles.subtitle}>{title}</h3>
      {history.length === 0 && <p className={styles.quiet}>{t("customer.history.none")}</p>}
      <CutList
        items={history}
        keyOf={({ transition }) => `${transition.sequence} ${transition.kind}`}
        label={title}
        renderItem={({ transition: { kind, from, to, owner, reason, origin }, date, skipped }) => (
          <div>
            <div>
              <strong>{t(`customer.event.${kind}`, { from: nameOf(from), to: nameOf(to), owner })}</strong>
            </div>
            <div className={styles.quiet}>
              {[
                formatDay(date),
                owner,
                origin === "inferred" ? t("customer.history.inferred") : "",
                skipped.length > 0
                  ? t("customer.history.skipped", { stages: formatList(skipped.map(({ name }) => name)) })
                  : reason,
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </div>
          </div>
        )}
      />
    </section>
  );
}
