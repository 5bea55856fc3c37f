import { findColumns } from "./find-columns";
import { allTables } from "./tables/all-tables";
import { customersTable } from "./tables/customers-table";
import { listsTable } from "./tables/lists-table";
import { reasonsTable } from "./tables/reasons-table";
import { settingsTable } from "./tables/settings-table";
import { stagesTable } from "./tables/stages-table";
import type { Column } from "./table-schema";

/**
 * What a snapshot is for: the month's figures, comparing the list with the log, what 漏斗设置 says (of other tables no
 * cell is read), or everything that is ours (checks, the customer's form).
 */
export type SnapshotPurpose = "report" | "capture" | "settings" | "everything";

const settingsTables: ReadonlySet<string> = new Set(
  [stagesTable, settingsTable, listsTable, reasonsTable].map(({ table }) => table),
);

/**
 * Which of a table's columns are needed, as indexes into `headers`, in sheet order. What it does not name is the user's,
 * or nobody's business: it is never read.
 * @param mapped Headers that were mapped to our columns on adoption.
 */
export function columnsToRead(
  tableName: string,
  headers: readonly string[],
  purpose: SnapshotPurpose = "report",
  mapped?: ReadonlyMap<string, string>,
): readonly number[] {
  const schema = allTables.get(tableName);
  if (!schema || (purpose === "settings" && !settingsTables.has(tableName))) return [];
  return [...findColumns(schema, headers, mapped)]
    .filter(([key]) => isNeeded(schema.columns[key], purpose))
    .map(([, index]) => index)
    .sort((a, b) => a - b);
}

/** Whether any of the table's columns is. */
export function isTableNeeded(tableName: string, purpose: SnapshotPurpose): boolean {
  // The language of the sheets is that of the customer list's headers.
  if (purpose === "settings") return settingsTables.has(tableName) || tableName === customersTable.table;
  return Object.values(allTables.get(tableName)?.columns ?? {}).some((column) => isNeeded(column, purpose));
}

function isNeeded(column: Column | undefined, purpose: SnapshotPurpose): boolean {
  if (purpose === "capture") return column?.isCaptured === true;
  if (purpose === "report") return column?.isRead === true;
  return column !== undefined && column.kind !== "formula";
}
