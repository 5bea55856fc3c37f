import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { namesProblems } from "../../../app/settings-fields";
import { useTexts } from "../../hooks/useTexts";
import { reasonLines, type ReasonLine } from "../../state/settings-drafts";
import { useListSectionStyles } from "./ListSection.styles";
import type { SectionBodyProps } from "./section-body";

/** The dictionary that sorts remarks into overdue reasons. */
export function ReasonsSection({ content, drafts, isReadOnly, session }: SectionBodyProps) {
  const styles = useListSectionStyles();
  const { t } = useTexts();
  const lines = drafts.reasons ?? reasonLines(content);
  const problems = drafts.reasons ? namesProblems(lines.map(({ reason }) => reason)) : [];
  const locked = new Set(content.reasons?.filter(({ lock }) => lock !== null).map(({ row }) => row));
  const edit = (reasons: readonly ReasonLine[]): void => session.edit({ reasons });
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line, place) => {
          const problem = problems[place];
          const isLocked = isReadOnly || (line.row !== null && locked.has(line.row));
          const change = (changes: Partial<ReasonLine>): void => edit(lines.with(place, { ...line, ...changes }));
          const label = t("settings.reason.name", { place: place + 1 });
          return (
            <li className={styles.line} key={place}>
              <div className={styles.fields}>
                <Field
                  label={label}
                  {...(problem && { validationMessage: t(`settings.problem.${problem}`) })}
                  {...(!isReadOnly && isLocked && { hint: t("settings.listLock.formula") })}
                >
                  <Input
                    onChange={(_event, { value }) => change({ reason: value })}
                    readOnly={isLocked}
                    value={line.reason}
                  />
                </Field>
                <Field label={t("settings.reason.keywords")}>
                  <Textarea
                    onChange={(_event, { value }) => change({ keywords: value })}
                    readOnly={isLocked}
                    rows={2}
                    value={line.keywords}
                  />
                </Field>
              </div>
              <Button
                appearance="subtle"
                aria-label={t("settings.remove", { name: line.reason || label })}
                disabledFocusable={isLocked}
                icon={<DeleteRegular />}
                onClick={() => edit(lines.toSpliced(place, 1))}
              />
            </li>
          );
        })}
      </ul>
      <Button
        className={styles.add}
        disabledFocusable={isReadOnly}
        icon={<AddRegular />}
        onClick={() => edit([...lines, { row: null, reason: "", keywords: "" }])}
        size="small"
      >
        {t("settings.addReason")}
      </Button>
    </>
  );
}
