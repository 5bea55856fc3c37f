import { Button } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { CustomerAt } from "../../../app/customer-book";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import { CutList } from "../CutList/CutList";
import { useCustomerViewStyles } from "./CustomerView.styles";

export type FaultyRowProps = {
  readonly at: Exclude<CustomerAt, { readonly kind: "card" }>;
  readonly session: CustomerSession;
};

/** A row of which nothing can be said yet, and what it takes. Comes with the selection: it takes no focus. */
export function FaultyRow({ at, session }: FaultyRowProps) {
  const styles = useCustomerViewStyles();
  const { t } = useTexts();
  const places = at.kind === "duplicate" ? at.others : [at];
  const title = t(`customer.${at.kind}.title`, { id: at.id, row: at.rowNumber });
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>
        <WarningFilled className={styles.warning} /> {title}
      </h2>
      <p className={styles.quiet}>{t(`customer.${at.kind}.text`)}</p>
      {at.kind === "unfinished" && at.errors.length > 0 && (
        <CutList
          items={at.errors}
          keyOf={({ column, header, code }) => `${column} ${header} ${code}`}
          label={title}
          renderItem={({ header, code, found }) =>
            `${header} — ${t(`rowError.${code}.title`)}${found === "" ? "" : ` (${found})`}`
          }
        />
      )}
      {session.canGo && (
        <div className={styles.buttons}>
          {places.map((place) => (
            <Button key={place.address} onClick={() => void session.go(place)}>
              {t("customer.goTo", { row: place.rowNumber })}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
