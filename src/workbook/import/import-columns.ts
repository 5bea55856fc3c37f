import { tableCells, type TableCells } from "../decode/table-cells";
import { findColumns } from "../find-columns";
import { dateOrderEvidence } from "../repair/date-order";
import type { Column } from "../table-schema";
import type { TableSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { createImportReader, type ImportContext } from "./import-reader";
import type { CustomerColumn, ImportChoices, ImportQuestion } from "./import-result";
import type { ImportedTable } from "./imported-table";
import type { ImportColumn } from "./read-import";

export type ImportColumns = {
  /** Columns of ours that both the file and the sheet have, in the order of the file. */
  readonly columns: readonly ImportColumn[];
  readonly questions: readonly ImportQuestion[];
  readonly ignoredHeaders: readonly string[];
};

/** Which of the file's columns are ours. What the sheet has no column for, and what it reckons itself, stays out. */
export function importColumns(
  file: ImportedTable,
  list: TableSnapshot,
  context: ImportContext,
  { mapped, orders }: ImportChoices,
): ImportColumns {
  const sheet: TableCells<typeof customersTable> = tableCells(customersTable, list);
  const columns: ImportColumn[] = [];
  const questions: ImportQuestion[] = [];
  const found = [...findColumns(customersTable, file.headers, mapped)].sort(([, a], [, b]) => a - b);
  for (const [key, index] of found) {
    const column: Column = customersTable.columns[key];
    const sheetHeader = list.headers[sheet.columns.get(key) ?? -1];
    const header = file.headers[index] ?? "";
    if (sheetHeader === undefined || column.kind === "formula") continue;
    const order = orders?.get(key) ?? null;
    const source = { column, sheetHeader, header, order, dayOffset: file.dayOffset ?? 0 };
    columns.push({ key, header, index, read: createImportReader(source, context) });
    if (column.kind === "date") questions.push(...questionOf(file, key, index, context));
  }
  const used = new Set(columns.map(({ index }) => index));
  const ignoredHeaders = file.headers.filter((header, index) => header !== "" && !used.has(index));
  return { columns, questions, ignoredHeaders };
}

function questionOf(
  { headers, rows }: ImportedTable,
  column: CustomerColumn,
  index: number,
  { today }: ImportContext,
): ImportQuestion[] {
  const values = rows.map(({ cells }) => cells[index] ?? "");
  const evidence = dateOrderEvidence(values, today);
  return evidence.open === 0 ? [] : [{ column, header: headers[index] ?? "", ...evidence }];
}
