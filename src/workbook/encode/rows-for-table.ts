import type { TableCells } from "../decode/table-cells";
import type { PlanCell } from "../plan";
import { columnKeys, type Column, type TableSchema } from "../table-schema";
import { isMoment, momentFormat, numberFormatOf } from "./encode-rows";

/** Rows as `append-rows` takes them. */
export type TableRows = {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly (string | null)[];
};

/**
 * Encoded rows in the order of the table's own columns, wherever the user moved them; columns of the user's are left to
 * Excel.
 * @param encoded In the schema's order (see encodeRows).
 */
export function rowsForTable<S extends TableSchema>(
  { schema, table, columns }: TableCells<S>,
  encoded: readonly (readonly PlanCell[])[],
): TableRows {
  const keys = columnKeys(schema);
  const keyAt = new Map(
    keys.flatMap((key, index) => (columns.get(key) === undefined ? [] : [[columns.get(key), index]])),
  );
  const schemaIndexes = table.headers.map((_header, index) => keyAt.get(index));
  const kinds = Object.values<Column>(schema.columns).map(({ kind }) => kind);
  return {
    cells: encoded.map((row) => schemaIndexes.map((index) => (index === undefined ? null : (row[index] ?? null)))),
    formats: schemaIndexes.map((index) => {
      const kind = index === undefined ? undefined : kinds[index];
      if (index === undefined || kind === undefined) return null;
      const hasTimes = kind === "date" && encoded.some((row) => isMoment(row[index] ?? null));
      return hasTimes ? momentFormat : numberFormatOf(kind);
    }),
  };
}
