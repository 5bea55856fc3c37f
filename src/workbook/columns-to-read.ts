import { findColumns } from "./find-columns";
import { allTables } from "./tables/all-tables";

/**
 * Which of a table's columns the month report needs, as indexes into `headers`, in sheet order. What it does not name
 * is the user's, or nobody's business: it is never read.
 */
export function columnsToRead(tableName: string, headers: readonly string[]): readonly number[] {
  const schema = allTables.get(tableName);
  if (!schema) return [];
  return [...findColumns(schema, headers)]
    .filter(([key]) => schema.columns[key]?.isRead)
    .map(([, index]) => index)
    .sort((a, b) => a - b);
}
