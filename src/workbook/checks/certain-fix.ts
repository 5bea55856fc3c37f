import { sheetDateOf } from "../../domain/calendar";
import { parseAmount, parseNumber, parseRate } from "../cells/parse-amount";
import { parseDate } from "../cells/parse-date";
import type { Parsed } from "../cells/parsed";
import { cellAt } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import { headerUnit } from "../find-columns";
import type { RowError } from "../row-error";
import type { CellValue } from "../snapshot";
import type { Column } from "../table-schema";
import type { ErrorCell } from "./cell-finder";
import { fixAt, type Fix } from "./finding";

type Fixes = { readonly fix: Fix | null; readonly proposed: Fix | null };

const none: Fixes = { fix: null, proposed: null };

/**
 * What would mend the cell of a row error. Certain are texts that can mean one day or amount alone, and former names and
 * synonyms of a stage; a day that is only likely is proposed.
 */
export function fixesOf({ code, reading }: RowError, { cells, row, key }: ErrorCell, amountUnit: string): Fixes {
  const column = key === null ? undefined : cells.schema.columns[key];
  if (key === null || column === undefined || row < 0) return none;
  const set = (value: string | number, numberFormat: string | null): Fix | null =>
    fixAt(cells, row, key, value, numberFormat);
  switch (code) {
    case "date-as-text":
    case "amount-as-text": {
      const header = cells.table.headers[cells.columns.get(key) ?? -1] ?? "";
      const number = numberIn(cellAt(cells, row, key), column, header, amountUnit).value;
      return number === null ? none : { fix: set(number, numberFormatOf(column.kind)), proposed: null };
    }
    case "ambiguous-date":
      return reading === null ? none : { fix: null, proposed: set(sheetDateOf(reading), numberFormatOf("date")) };
    case "unknown-stage":
      return reading === null ? none : { fix: set(reading, null), proposed: null };
    default:
      return none;
  }
}

/** Amounts in the unit that the column shows, which need not be the workbook's. */
function numberIn(cell: CellValue, { kind }: Column, header: string, amountUnit: string): Parsed<number> {
  switch (kind) {
    case "date":
      return parseDate(cell);
    case "amount": {
      const column = headerUnit(header);
      return parseAmount(cell, { workbook: column ?? amountUnit, column });
    }
    case "number":
      return parseNumber(cell);
    case "rate":
      return parseRate(cell);
    default:
      return { value: null, problem: null };
  }
}
