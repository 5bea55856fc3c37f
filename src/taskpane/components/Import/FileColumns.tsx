import { Field, Select } from "@fluentui/react-components";
import { importFields } from "../../../app/import-fields";
import { useTexts } from "../../hooks/useTexts";
import type { ImportSession } from "../../state/import-session";
import type { Field as CustomerField, Preview } from "../../state/import-state";
import { useImportStyles } from "./Import.styles";

export type FileColumnsProps = {
  readonly isBusy: boolean;
  readonly preview: Preview;
  readonly session: ImportSession;
};

/** Which field each column of the file goes into; what is not right is corrected here. */
export function FileColumns({ isBusy, preview, session }: FileColumnsProps) {
  const styles = useImportStyles();
  const { t, paneLanguage } = useTexts();
  const fields = importFields(paneLanguage);
  const fieldOf = new Map([...preview.columns].map(([field, header]) => [header, field]));
  const headers = [...new Set(preview.file.headers.filter((header) => header !== ""))];
  return (
    <>
      <p className={styles.quiet}>{t("import.columnsHelp")}</p>
      <ul aria-label={t("import.group.columns")} className={styles.columns}>
        {headers.map((header) => (
          <li key={header}>
            <Field label={header}>
              <Select
                onChange={(_event, { value }) => {
                  if (!isBusy) void session.map(header, value === "" ? null : (value as CustomerField));
                }}
                value={fieldOf.get(header) ?? ""}
              >
                <option value="">{t("import.unused")}</option>
                {fields.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        ))}
      </ul>
    </>
  );
}
