import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { problemText, type AdoptionPreview } from "../../../app/adoption-offer";
import { useTexts } from "../../hooks/useTexts";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useAdoptFormStyles } from "./AdoptForm.styles";

export type FoundListProps = {
  readonly preview: AdoptionPreview;
};

/** Where the list stands, what comes of it, and what forbids using it. */
export function FoundList({ preview }: FoundListProps) {
  const styles = useAdoptFormStyles();
  const { t, paneLanguage } = useTexts();
  const { hasFilter, headerChanges, list, problems, sheetName } = preview.proposal;
  return (
    <section className={styles.section}>
      <ArrivalHeading>{t("adopt.found.title", { sheet: sheetName })}</ArrivalHeading>
      <p className={styles.text}>{t("adopt.found.rows", { row: list.row + 1, count: list.rows - 1 })}</p>
      {preview.isInUse && <p className={styles.text}>{t("adopt.found.adopted")}</p>}
      {(hasFilter || headerChanges.length > 0) && (
        <ul className={styles.facts}>
          {hasFilter && <li>{t("adopt.found.filter")}</li>}
          {headerChanges.map(({ index, to }) => (
            <li key={index}>{t("adopt.found.header", { letter: preview.columns[index]?.letter ?? "", to })}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <div className={styles.section} role="alert">
          <h3 className={styles.heading}>{t("adopt.problems")}</h3>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li className={styles.problem} key={`${problem.code} ${problem.place}`}>
                <ErrorCircleRegular className={styles.icon} />
                {problemText(problem, paneLanguage)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
