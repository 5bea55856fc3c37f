import { mergeClasses } from "@fluentui/react-components";
import { useAnalysisStyles } from "./Analysis.styles";

export type TableHeadProps = {
  readonly titles: readonly string[];
  /** The columns' own classes, where they have any. */
  readonly classes?: readonly (string | undefined)[];
};

/** One title a column. */
export function TableHead({ titles, classes = [] }: TableHeadProps) {
  const styles = useAnalysisStyles();
  return (
    <thead>
      <tr>
        {titles.map((title, index) => (
          <th className={mergeClasses(styles.head, classes[index])} key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
