import { Button, Field, Input } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { namesProblems } from "../../../app/settings-fields";
import { useTexts } from "../../hooks/useTexts";
import type { ListKey } from "../../state/settings-drafts";
import { useListSectionStyles } from "./ListSection.styles";
import type { SectionBodyProps } from "./section-body";

export type ListSectionProps = SectionBodyProps & { readonly list: ListKey };

/** What a dropdown offers: items are renamed in place, added and removed. */
export function ListSection({ content, drafts, isReadOnly, list, session }: ListSectionProps) {
  const styles = useListSectionStyles();
  const { t } = useTexts();
  const settings = content.lists?.[list];
  if (!settings) return null;
  if (settings.lock) return <p className={styles.note}>{t(`settings.listLock.${settings.lock}`)}</p>;
  const items = drafts[list] ?? settings.items;
  const problems = drafts[list] ? namesProblems(items) : [];
  const edit = (changed: readonly string[]): void => session.edit({ [list]: changed });
  return (
    <>
      <ul className={styles.list}>
        {items.map((item, place) => {
          const problem = problems[place];
          const label = t("settings.item", { place: place + 1 });
          return (
            // Items have no identity but their place: they may be empty or the same while they are typed.
            <li className={styles.line} key={place}>
              <Field {...(problem && { validationMessage: t(`settings.problem.${problem}`) })}>
                <Input
                  aria-label={label}
                  onChange={(_event, { value }) => edit(items.with(place, value))}
                  readOnly={isReadOnly}
                  value={item}
                />
              </Field>
              <Button
                appearance="subtle"
                aria-label={t("settings.remove", { name: item || label })}
                disabledFocusable={isReadOnly}
                icon={<DeleteRegular />}
                onClick={() => edit(items.toSpliced(place, 1))}
              />
            </li>
          );
        })}
      </ul>
      <Button
        className={styles.add}
        disabledFocusable={isReadOnly}
        icon={<AddRegular />}
        onClick={() => edit([...items, ""])}
        size="small"
      >
        {t("settings.add")}
      </Button>
    </>
  );
}
