import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { isTheirsTaken } from "../../../app/import-fields";
import { useTexts } from "../../hooks/useTexts";
import type { ImportSession } from "../../state/import-session";
import type { Conflict, ConflictMode, ImportChoices, Side } from "../../state/import-state";
import { PagedList } from "../PagedList/PagedList";
import { useImportStyles } from "./Import.styles";

export type ImportConflictsProps = {
  readonly choices: ImportChoices;
  readonly conflicts: readonly Conflict[];
  readonly session: ImportSession;
};

const modes: readonly ConflictMode[] = ["fill", "ours", "theirs"];

/** Where the list and the file differ: one answer for all, and another for any of them. */
export function ImportConflicts({ choices, conflicts, session }: ImportConflictsProps) {
  const { t } = useTexts();
  const isMixed = (choices.decided?.size ?? 0) > 0;
  return (
    <>
      <Field hint={isMixed ? t("import.mode.mixed") : null} label={t("import.mode.label")}>
        <RadioGroup
          onChange={(_event, { value }) => session.decideAll(value as ConflictMode)}
          value={isMixed ? "" : (choices.conflicts ?? "ours")}
        >
          {modes.map((mode) => (
            <Radio key={mode} label={t(`import.mode.${mode}`)} value={mode} />
          ))}
        </RadioGroup>
      </Field>
      <PagedList
        items={conflicts}
        keyOf={({ id }) => id}
        label={t("import.group.conflicts")}
        renderItem={(conflict) => <ConflictLine choices={choices} conflict={conflict} session={session} />}
      />
    </>
  );
}

type ConflictLineProps = {
  readonly choices: ImportChoices;
  readonly conflict: Conflict;
  readonly session: ImportSession;
};

function ConflictLine({ choices, conflict, session }: ConflictLineProps) {
  const styles = useImportStyles();
  const { t } = useTexts();
  const { customer, header, isFormula, ours, theirs } = conflict;
  const about = t("import.conflict.about", { customer, header });
  const known = ours === "" ? t("differences.empty") : ours;
  if (isFormula) {
    return (
      <>
        <div className={styles.place}>{about}</div>
        <div>{t("import.conflict.ours", { value: known })}</div>
        <div className={styles.quiet}>{t("import.conflict.formula", { value: theirs })}</div>
      </>
    );
  }
  return (
    <Field label={about}>
      <RadioGroup
        onChange={(_event, { value }) => session.decide(conflict, value as Side)}
        value={isTheirsTaken(conflict, choices) ? "theirs" : "ours"}
      >
        <Radio label={t("import.conflict.ours", { value: known })} value="ours" />
        <Radio label={t("import.conflict.theirs", { value: theirs })} value="theirs" />
      </RadioGroup>
    </Field>
  );
}
