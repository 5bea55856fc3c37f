import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { CustomerBook } from "../../../app/customer-book";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import { idOf, type CustomerState } from "../../state/customer-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { CustomerCard } from "./CustomerCard";
import { CustomerSearch } from "./CustomerSearch";
import { useCustomerViewStyles } from "./CustomerView.styles";
import { FaultyRow } from "./FaultyRow";

export type CustomerLookProps = {
  readonly book: CustomerBook;
  readonly isBusy: boolean;
  readonly session: CustomerSession;
  readonly state: CustomerState;
};

/** Looking for a customer, and the one that is shown. */
export function CustomerLook({ book, isBusy, session, state }: CustomerLookProps) {
  const styles = useCustomerViewStyles();
  const { t } = useTexts();
  const { query, shown, work } = state;
  return (
    <>
      <CustomerSearch book={book} onSearch={session.search} onShow={(id) => void session.show(id)} query={query} />
      <div className={styles.buttons}>
        <WriteButton disabledFocusable={isBusy} icon={<AddRegular />} onClick={session.add}>
          {t("customer.add")}
        </WriteButton>
      </div>
      {!shown && <p className={styles.quiet}>{t("customer.nobody")}</p>}
      {shown?.kind === "card" && (
        <CustomerCard
          at={shown}
          book={book}
          isBusy={isBusy}
          key={shown.card.customer.id}
          session={session}
          work={work}
        />
      )}
      {shown && shown.kind !== "card" && (
        <FaultyRow at={shown} key={`${idOf(shown)} ${shown.rowNumber}`} session={session} />
      )}
    </>
  );
}
