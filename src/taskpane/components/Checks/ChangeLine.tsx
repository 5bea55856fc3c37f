import { useTexts } from "../../hooks/useTexts";
import { useFindingLineStyles } from "./FindingLine.styles";

export type ChangeLineProps = {
  readonly after: string;
  readonly before: string;
  readonly header: string;
  readonly place: string;
};

/** One cell's change. */
export function ChangeLine({ after, before, header, place }: ChangeLineProps) {
  const styles = useFindingLineStyles();
  const { t } = useTexts();
  return (
    <>
      <div>
        <strong className={styles.place}>{place}</strong>
        {header !== "" && <span className={styles.quiet}> · {header}</span>}
      </div>
      <div>{t("checks.change", { before: before === "" ? t("differences.empty") : before, after })}</div>
    </>
  );
}
