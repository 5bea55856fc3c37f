import { Button } from "@fluentui/react-components";
import { useState, type Key, type ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import { useCutListStyles } from "./CutList.styles";

export type CutListProps<T> = {
  readonly items: readonly T[];
  readonly label: string;
  readonly renderItem: (item: T) => ReactNode;
  readonly keyOf: (item: T) => Key;
};

const shown = 5;

/** A list that shows its first few items until the user asks for all. */
export function CutList<T>({ items, keyOf, label, renderItem }: CutListProps<T>) {
  const styles = useCutListStyles();
  const { t } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const isLong = items.length > shown + 1;
  const visible = isLong && !isWhole ? items.slice(0, shown) : items;
  return (
    <div className={styles.root}>
      <ul aria-label={label} className={styles.list}>
        {visible.map((item) => (
          <li className={styles.item} key={keyOf(item)}>
            {renderItem(item)}
          </li>
        ))}
      </ul>
      {isLong && (
        <Button
          appearance="transparent"
          aria-expanded={isWhole}
          className={styles.toggle}
          onClick={() => setIsWhole(!isWhole)}
          size="small"
        >
          {isWhole ? t("list.showFewer") : t("list.showAll", { count: items.length })}
        </Button>
      )}
    </div>
  );
}
