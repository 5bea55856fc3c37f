import { cellText, isBlank } from "../cells/cell-text";
import { findCustomerHeader } from "../find-customer-header";
import type { CellValue } from "../snapshot";

/** What a file holds, before anything of it is understood. */
export type ImportedTable = {
  readonly headers: readonly string[];
  readonly rows: readonly ImportedRow[];
  /** To be added to a number that is a date, where the file counts its days from another one. */
  readonly dayOffset?: number;
};

export type ImportedRow = {
  /** The row of a sheet, or the line of a text file in which the row begins; from 1. */
  readonly line: number;
  /** As many as there are, which may be fewer or more than headers. */
  readonly cells: readonly CellValue[];
};

export function isBlankLine(cells: readonly CellValue[]): boolean {
  return cells.every(isBlank);
}

/**
 * The table among the lines of a sheet or a text file: below the headers of a customer list, titles above them left out;
 * where no line looks like that, below the first one.
 * @param lines Those with anything in them.
 */
export function tableOfLines(lines: readonly ImportedRow[]): ImportedTable {
  const found = findCustomerHeader(lines.map(({ cells }) => cells));
  const headerIndex = found?.row ?? 0;
  const column = found?.column ?? 0;
  return {
    headers: lines[headerIndex]?.cells.slice(column).map(cellText) ?? [],
    rows: lines.slice(headerIndex + 1).map(({ line, cells }) => ({ line, cells: cells.slice(column) })),
  };
}
