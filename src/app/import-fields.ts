import type { ImportChoices, ImportConflict, ImportPlan } from "../workbook/import/import-result";
import type { SheetLanguage } from "../workbook/sheet-language";
import { columnKeys, type Column } from "../workbook/table-schema";
import { absentHeader } from "../workbook/tables/columns-table";
import { customersTable } from "../workbook/tables/customers-table";

export { isTheirsTaken } from "../workbook/import/theirs";

type Field = ImportConflict["column"];
type Mapping = NonNullable<ImportChoices["mapped"]>;

/** A field of a customer, as our own sheets call it. */
export type ImportField = { readonly key: Field; readonly name: string };

/** What a column of a file can be: every field that is not reckoned by the sheet. */
export function importFields(language: SheetLanguage): readonly ImportField[] {
  return columnKeys(customersTable).flatMap((key) => {
    const column: Column = customersTable.columns[key];
    return column.kind === "formula" ? [] : [{ key, name: column.header[language].replace("({unit})", "") }];
  });
}

/**
 * The user's mapping, with a header of the file given to another field, or to none. A header is one field's at most, and
 * a field is found at one header.
 * @param found What the preview says of the file's columns.
 */
export function mapHeader(mapped: Mapping, found: ImportPlan["columns"], header: string, field: Field | null): Mapping {
  const next = new Map(mapped);
  for (const [key, at] of [...found, ...mapped]) if (at === header) next.set(key, absentHeader);
  if (field !== null) next.set(field, header);
  return next;
}
