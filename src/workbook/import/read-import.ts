import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { tidyId } from "../repair/text-repair";
import type { CellValue } from "../snapshot";
import type { CustomerColumn, ImportProblem } from "./import-result";
import type { ImportReader, SheetCell } from "./import-reader";
import type { ImportedRow, ImportedTable } from "./imported-table";

/** A column of the file that is one of ours. */
export type ImportColumn = {
  readonly key: CustomerColumn;
  readonly header: string;
  readonly index: number;
  readonly read: ImportReader;
};

/** A customer as the file has it. */
export type ImportedCustomer = {
  readonly id: string;
  readonly line: number;
  /** What the file says, without the id; a field that is empty or could not be read is missing. */
  readonly fields: ReadonlyMap<CustomerColumn, SheetCell>;
};

export type ReadImport = {
  /** Each id once: the first row counts. */
  readonly customers: readonly ImportedCustomer[];
  readonly problems: readonly ImportProblem[];
};

const longestFound = 80;

export function readImport({ rows }: ImportedTable, columns: readonly ImportColumn[]): ReadImport {
  const problems: ImportProblem[] = [];
  const customers = new Map<string, ImportedCustomer>();
  const idColumn = columns.find(({ key }) => key === "id");
  if (!idColumn) return { customers: [], problems };
  for (const row of rows) {
    const found = row.cells[idColumn.index] ?? "";
    const id = tidyId(cellText(found));
    const code = id === "" ? "missing-required" : customers.has(foldText(id)) ? "duplicate-id" : null;
    if (code === null) {
      customers.set(foldText(id), { id, line: row.line, fields: readFields(row, columns, problems) });
    } else {
      problems.push(problemAt(row, idColumn.header, found, { code, reading: null, effect: "row-left-out" }));
    }
  }
  return { customers: [...customers.values()], problems };
}

function readFields(
  row: ImportedRow,
  columns: readonly ImportColumn[],
  problems: ImportProblem[],
): ReadonlyMap<CustomerColumn, SheetCell> {
  const fields = new Map<CustomerColumn, SheetCell>();
  for (const { key, header, index, read } of columns) {
    if (key === "id") continue;
    const found = row.cells[index] ?? "";
    const { value, problem } = read(found);
    if (value !== null && value !== "") fields.set(key, value);
    const effect = value === null ? "value-left-out" : "read";
    if (problem) problems.push(problemAt(row, header, found, { ...problem, effect }));
  }
  return fields;
}

export function problemAt(
  { line }: { readonly line: number },
  header: string,
  found: CellValue,
  problem: Pick<ImportProblem, "code" | "reading" | "effect">,
): ImportProblem {
  const text = Array.from(cellText(found)).slice(0, longestFound).join("");
  return { line, header, found: text, ...problem };
}
