import { useTexts } from "../../hooks/useTexts";
import { CutList } from "../CutList/CutList";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { useWrittenListStyles } from "./WrittenList.styles";

export type OwnerCountsProps = {
  readonly groups: readonly { readonly owner: string; readonly customers: readonly unknown[] }[];
  /** In place of the list where it is empty. */
  readonly nobody: string;
  readonly title: string;
};

export function OwnerCounts({ groups, nobody, title }: OwnerCountsProps) {
  const styles = useWrittenListStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  if (groups.length === 0) return <p className={cards.text}>{nobody}</p>;
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <CutList
        items={groups}
        keyOf={({ owner }) => owner}
        label={title}
        renderItem={({ owner, customers }) => (
          <div className={styles.line}>
            <span>{owner}</span>{" "}
            <span className={styles.count}>{t("lists.customers", { count: customers.length })}</span>
          </div>
        )}
      />
    </div>
  );
}
