import type { TFunction } from "i18next";
import { useTexts } from "../../hooks/useTexts";
import type { Preview } from "../../state/import-state";
import { PagedList } from "../PagedList/PagedList";
import { useImportStyles } from "./Import.styles";

type Problem = Preview["problems"][number];

export type FileProblemsProps = { readonly problems: readonly Problem[] };

/** Cells and rows of the file that could not be taken as they stand, and what becomes of them. */
export function FileProblems({ problems }: FileProblemsProps) {
  const styles = useImportStyles();
  const { t } = useTexts();
  return (
    <PagedList
      items={problems}
      keyOf={({ code, header, line }) => `${line} ${code} ${header}`}
      label={t("import.group.problems")}
      renderItem={(problem) => (
        <>
          <div>
            <span className={styles.place}>{t("import.line", { line: problem.line })}</span>
            {problem.header !== "" && <span className={styles.quiet}> · {problem.header}</span>}
          </div>
          <div>{t(`rowError.${problem.code}.title`)}</div>
          {problem.found !== "" && <div>{t("rowErrors.cell.found", { found: problem.found })}</div>}
          <div className={styles.quiet}>{effectText(problem, t)}</div>
        </>
      )}
    />
  );
}

function effectText({ effect, reading }: Problem, t: TFunction): string {
  if (effect === "row-left-out") return t("import.effect.row");
  if (effect === "read") return t("rowErrors.cell.read", { reading });
  return reading === null ? t("import.effect.value") : t("import.effect.perhaps", { reading });
}
