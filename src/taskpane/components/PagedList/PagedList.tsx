import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type Key, type ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import { usePagedListStyles } from "./PagedList.styles";

export type PagedListProps<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => Key;
  readonly label: string;
  readonly renderItem: (item: T) => ReactNode;
};

const pageSize = 10;

/** A list of which only one page is there at a time, however many thousands of items it has. */
export function PagedList<T>({ items, keyOf, label, renderItem }: PagedListProps<T>) {
  const styles = usePagedListStyles();
  const { t } = useTexts();
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  // Where items went away, the page may have gone with them.
  const page = Math.min(wanted, last);
  const first = page * pageSize;
  const visible = items.slice(first, first + pageSize);
  const range = t("list.range", { from: first + 1, to: first + visible.length, total: items.length });
  return (
    <div className={styles.root}>
      <ul aria-label={label} className={styles.list}>
        {visible.map((item) => (
          <li className={styles.item} key={keyOf(item)}>
            {renderItem(item)}
          </li>
        ))}
      </ul>
      {last > 0 && (
        <div aria-label={t("list.pages", { label })} className={styles.pager} role="group">
          <Button
            appearance="subtle"
            aria-label={t("list.previous")}
            disabledFocusable={page === 0}
            icon={<ChevronLeftRegular />}
            onClick={() => setWanted(page - 1)}
            size="small"
          />
          <span aria-live="polite" className={styles.range}>
            {range}
          </span>
          <Button
            appearance="subtle"
            aria-label={t("list.next")}
            disabledFocusable={page === last}
            icon={<ChevronRightRegular />}
            onClick={() => setWanted(page + 1)}
            size="small"
          />
        </div>
      )}
    </div>
  );
}
