import { useTexts } from "../../hooks/useTexts";
import { useAnalysisStyles } from "./Analysis.styles";
import { TableHead } from "./TableHead";

export type RatesHeadProps = {
  /** What the rows are. */
  readonly of: string;
  readonly rate: string;
};

/** Of a table with a bar and its customers in each row. */
export function RatesHead({ of, rate }: RatesHeadProps) {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  return <TableHead classes={[undefined, styles.wide]} titles={[of, rate, t("analysis.customers")]} />;
}
