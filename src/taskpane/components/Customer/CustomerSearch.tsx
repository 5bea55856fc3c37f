import { Button, Field, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { CustomerBook } from "../../../app/customer-book";
import { searchCustomers } from "../../../app/customer-search";
import { useTexts } from "../../hooks/useTexts";
import { PagedList } from "../PagedList/PagedList";
import { useCustomerViewStyles } from "./CustomerView.styles";

export type CustomerSearchProps = {
  readonly book: CustomerBook;
  readonly onSearch: (query: string) => void;
  readonly onShow: (id: string) => void;
  readonly query: string;
};

export function CustomerSearch({ book, onSearch, onShow, query }: CustomerSearchProps) {
  const styles = useCustomerViewStyles();
  const { t } = useTexts();
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchCustomers(book, asked), [book, asked]);
  const found = t("customer.found", { count: hits.length });
  return (
    <div className={styles.search}>
      <Field hint={asked.trim() === "" ? t("customer.searchHint") : null} label={t("customer.search")}>
        <SearchBox onChange={(_event, { value }) => onSearch(value)} value={query} />
      </Field>
      {asked.trim() !== "" && (
        <>
          <p className={styles.quiet} role="status">
            {found}
          </p>
          {hits.length > 0 && (
            <PagedList
              items={hits}
              key={asked}
              keyOf={({ id }) => id}
              label={found}
              renderItem={({ id, name, owner, stageName }) => (
                <Button appearance="subtle" className={styles.hit} onClick={() => onShow(id)}>
                  {[id, name, stageName, owner].filter((part) => part !== "").join(" · ")}
                </Button>
              )}
            />
          )}
        </>
      )}
    </div>
  );
}
