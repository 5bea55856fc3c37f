import type { SpotChecksResult } from "../../../app/chores-result";
import { useTexts } from "../../hooks/useTexts";
import { CutList } from "../CutList/CutList";
import { useWrittenListStyles } from "./WrittenList.styles";

export type SpotCheckSharesProps = { readonly shares: SpotChecksResult["shares"] };

/** How much was found correct, by week and owner. */
export function SpotCheckShares({ shares }: SpotCheckSharesProps) {
  const styles = useWrittenListStyles();
  const { t } = useTexts();
  if (shares.length === 0) return null;
  const title = t("lists.spotChecks.shares");
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <CutList
        items={shares}
        keyOf={({ week, owner }) => JSON.stringify([week, owner])}
        label={title}
        renderItem={({ week, owner, drawn, checked, share }) => (
          <>
            <div className={styles.line}>
              <span>
                {owner} <span className={styles.quiet}>· {week}</span>
              </span>{" "}
              <span className={styles.count}>
                {share === null ? t("lists.spotChecks.open") : t("lists.spotChecks.correct", { share })}
              </span>
            </div>
            <div className={styles.quiet}>{t("lists.spotChecks.counts", { drawn, checked })}</div>
          </>
        )}
      />
    </div>
  );
}
