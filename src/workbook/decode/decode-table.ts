import { endsStep, finish, type Steps } from "../../domain/steps";
import { detectLanguage } from "../find-columns";
import type { RowError, RowErrorCode } from "../row-error";
import type { Column, ColumnKey, RowOf, TableSchema } from "../table-schema";
import { createCellParser, type CellContext, type CellParser } from "./parse-cell";
import { cellAt, isBlankRow, rowErrorAt, type TableCells } from "./table-cells";

export type DecodedRow<S extends TableSchema> = {
  /** Counts from 0, below the header. */
  readonly index: number;
  /** Null where a required cell is empty or cannot be read. */
  readonly row: RowOf<S> | null;
};

export type DecodedTable<S extends TableSchema> = {
  /** Rows with anything in them, in sheet order. */
  readonly rows: readonly DecodedRow<S>[];
  readonly errors: readonly RowError[];
};

type ColumnParser<S extends TableSchema> = {
  readonly key: ColumnKey<S>;
  readonly column: Column;
  readonly parse: CellParser;
};

/**
 * The table's rows. Each cell that could not be taken as it stands is one error; a table without a required column has
 * one error for all of its rows, and none of them is complete.
 */
export function decodeTable<S extends TableSchema>(
  cells: TableCells<S>,
  context: CellContext,
  unknownChoice: RowErrorCode,
): DecodedTable<S> {
  return finish(decodeTableInSteps(cells, context, unknownChoice));
}

/** As `decodeTable`, some rows at a time. */
export function* decodeTableInSteps<S extends TableSchema>(
  cells: TableCells<S>,
  context: CellContext,
  unknownChoice: RowErrorCode,
): Steps<DecodedTable<S>> {
  const missing = missingColumns(cells);
  const errors: RowError[] = missing ? [missing] : [];
  const rows: DecodedRow<S>[] = [];
  const parsers = Object.entries<Column>(cells.schema.columns).map(([key, column]): ColumnParser<S> => {
    const header = cells.table.headers[cells.columns.get(key) ?? -1] ?? "";
    return { key: key, column, parse: createCellParser(column, header, context, unknownChoice) };
  });
  for (let index = 0; index < cells.table.rowCount; index++) {
    if (endsStep(index)) yield;
    if (isBlankRow(cells, index)) continue;
    rows.push({ index, row: missing ? null : decodeRow(cells, index, parsers, errors) });
  }
  return { rows, errors };
}

function decodeRow<S extends TableSchema>(
  cells: TableCells<S>,
  index: number,
  parsers: readonly ColumnParser<S>[],
  errors: RowError[],
): RowOf<S> | null {
  const row: Record<string, unknown> = {};
  let isComplete = true;
  for (const { key, column, parse } of parsers) {
    const { value, problem } = parse(cellAt(cells, index, key));
    const isLacking = value === null && column.required === true;
    if (isLacking) isComplete = false;
    const found = problem ?? (isLacking ? { code: "missing-required" as const, reading: null } : null);
    const effect = value !== null ? "read" : isLacking ? "row-left-out" : "value-left-out";
    if (found) errors.push(rowErrorAt(cells, index, key, found, effect));
    row[key] = value ?? emptyValue(column);
  }
  return isComplete ? (row as RowOf<S>) : null;
}

function emptyValue({ kind }: Column): "" | readonly string[] | null {
  return kind === "text" ? "" : kind === "list" ? [] : null;
}

function missingColumns<S extends TableSchema>({ schema, table, columns }: TableCells<S>): RowError | null {
  const missing = Object.entries<Column>(schema.columns).filter(
    ([key, { required }]) => required && !columns.has(key as ColumnKey<S>),
  );
  if (missing.length === 0) return null;
  const language = detectLanguage(schema, table.headers);
  return {
    code: "missing-column",
    sheetName: table.place.sheetName,
    rowNumber: table.place.row + 1,
    column: "",
    header: missing.map(([, { header }]) => header[language]).join(language === "zh-CN" ? "、" : ", "),
    found: "",
    reading: null,
    effect: "row-left-out",
  };
}
