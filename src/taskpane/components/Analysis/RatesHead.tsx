import { useTexts } from "../../hooks/useTexts";
import { useAnalysisStyles } from "./Analysis.styles";

export type RatesHeadProps = {
  /** What the rows are. */
  readonly of: string;
  readonly rate: string;
};

/** Of a table with a bar and its customers in each row. */
export function RatesHead({ of, rate }: RatesHeadProps) {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  return (
    <thead>
      <tr>
        <th className={styles.head} scope="col">
          {of}
        </th>
        <th className={`${styles.head} ${styles.wide}`} scope="col">
          {rate}
        </th>
        <th className={styles.head} scope="col">
          {t("analysis.customers")}
        </th>
      </tr>
    </thead>
  );
}
