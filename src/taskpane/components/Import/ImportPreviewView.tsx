import { Accordion } from "@fluentui/react-components";
import { isTheirsTaken } from "../../../app/import-fields";
import { useTexts } from "../../hooks/useTexts";
import type { ImportSession } from "../../state/import-session";
import type { ImportChoices, Preview } from "../../state/import-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { PagedList } from "../PagedList/PagedList";
import { DateOrderQuestion } from "../Repair/DateOrderQuestion";
import { WriteButton } from "../WriteButton/WriteButton";
import { fileText } from "./file-text";
import { FileColumns } from "./FileColumns";
import { FileProblems } from "./FileProblems";
import { useImportStyles } from "./Import.styles";
import { previewTitle } from "./import-announcement";
import { ImportConflicts } from "./ImportConflicts";
import { ImportGroup } from "./ImportGroup";

export type ImportPreviewViewProps = {
  readonly choices: ImportChoices;
  readonly fileName: string;
  readonly isBusy: boolean;
  readonly preview: Preview;
  readonly session: ImportSession;
};

/** What importing the file would do, and what the user may have otherwise. */
export function ImportPreviewView({ choices, fileName, isBusy, preview, session }: ImportPreviewViewProps) {
  const styles = useImportStyles();
  const { t } = useTexts();
  const { added, columns, conflicts, file, problems, questions, unchanged } = preview;
  const leftOut = new Set(problems.filter(({ effect }) => effect === "row-left-out").map(({ line }) => line)).size;
  const changed = new Set(conflicts.map(({ customer }) => customer)).size;
  const taken = conflicts.filter((conflict) => isTheirsTaken(conflict, choices)).length;
  const isNothing = added.length + taken === 0;
  return (
    <section className={styles.root}>
      <ArrivalHeading>{previewTitle(preview, t)}</ArrivalHeading>
      <p className={styles.quiet}>{fileText(fileName, file, t)}</p>
      <ul aria-label={t("import.counts")} className={styles.counts}>
        <li>{t("import.count.new", { count: added.length })}</li>
        <li>{t("import.count.changed", { count: changed })}</li>
        <li>{t("import.count.same", { count: unchanged })}</li>
        <li>{t("import.count.leftOut", { count: leftOut })}</li>
      </ul>
      {questions.map((question) => (
        <DateOrderQuestion
          answer={choices.orders?.get(question.column) ?? null}
          key={question.column}
          onAnswer={(order) => void session.answer(question.column, order)}
          question={question}
        />
      ))}
      <Accordion collapsible defaultOpenItems={conflicts.length > 0 ? ["conflicts"] : []} multiple>
        <ImportGroup count={columns.size} name="columns">
          <FileColumns isBusy={isBusy} preview={preview} session={session} />
        </ImportGroup>
        {conflicts.length > 0 && (
          <ImportGroup count={conflicts.length} name="conflicts">
            <ImportConflicts choices={choices} conflicts={conflicts} session={session} />
          </ImportGroup>
        )}
        {problems.length > 0 && (
          <ImportGroup count={problems.length} name="problems">
            <FileProblems problems={problems} />
          </ImportGroup>
        )}
        {added.length > 0 && (
          <ImportGroup count={added.length} name="added">
            <PagedList items={added} keyOf={(id) => id} label={t("import.group.added")} renderItem={(id) => id} />
          </ImportGroup>
        )}
      </Accordion>
      {isNothing && <p className={styles.quiet}>{t("import.nothing")}</p>}
      <WriteButton
        appearance="primary"
        disabledFocusable={isBusy || isNothing}
        onClick={() => void session.importAll()}
      >
        {t("import.start", {
          fresh: t("import.new", { count: added.length }),
          changed: t("import.changed", { count: taken }),
        })}
      </WriteButton>
    </section>
  );
}
