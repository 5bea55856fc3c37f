import { cellText } from "./cells/cell-text";
import { findColumns, headerKey } from "./find-columns";
import type { CellValue } from "./snapshot";
import { columnsTable } from "./tables/columns-table";
import { customersTable } from "./tables/customers-table";
import type { Column } from "./table-schema";

/**
 * What FunnelColumns says: by key of our column, the header that the user's list has for it. A field is named by its key or
 * by its own header in either language; others, and rows without a header, say nothing.
 */
export function parseColumnMapping(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<string, string> {
  const found = findColumns(columnsTable, headers);
  const [field, header] = [found.get("column"), found.get("header")];
  const mapping = new Map<string, string>();
  if (field === undefined || header === undefined) return mapping;
  for (const row of rows) {
    const key = fieldKey(cellText(row[field] ?? ""));
    const text = cellText(row[header] ?? "");
    if (key !== null && text !== "" && !mapping.has(key)) mapping.set(key, text);
  }
  return mapping;
}

function fieldKey(text: string): string | null {
  const wanted = headerKey(text);
  const columns = Object.entries<Column>(customersTable.columns);
  const column = columns.find(([key, { header }]) =>
    [key, ...Object.values(header)].some((name) => headerKey(name.replace(/\(\{unit\}\)$/, "")) === wanted),
  );
  return column?.[0] ?? null;
}
