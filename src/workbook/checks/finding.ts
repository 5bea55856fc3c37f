import type { CustomerId } from "../../domain/customer";
import { columnLetters } from "../cell-address";
import { cellText } from "../cells/cell-text";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { PlanCell } from "../plan";
import type { RowError, RowErrorCode } from "../row-error";
import type { CellValue } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";

/** What the checks find besides what reading a table does. */
export type FlagCode =
  /** A date earlier than 首次接触时间. */
  | "before-first-contact"
  /** 停留超期; params: days, baseline. */
  | "overdue"
  /** 长期未更新; params: days, limit. */
  | "stale"
  /** 进入当前阶段时间 is another day than the log has; the log's counts. */
  | "entry-not-in-log"
  /** In the log and not in the list: a deleted row. */
  | "deleted-row"
  /** A word that the dropdown's list does not have; once for each word, at its first row. params: rows. */
  | "not-in-list"
  /** So large that it may be in another unit; params: median. */
  | "unlikely-amount"
  /** params: rate. */
  | "conversion-above-one"
  /** params: stage, rate, limit. */
  | "low-conversion"
  /** params: stage, days, benchmark. */
  | "slow-stage";

export type FindingCode = RowErrorCode | FlagCode;

export type Severity = "error" | "warning" | "note";

/** A cell's new value, written only while the cell still holds `expected`. Indexes count from 0. */
export type Fix = {
  readonly kind: "set-cell";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
  readonly value: PlanCell;
  /** Set ahead of the value; null keeps the cell's own. */
  readonly numberFormat: string | null;
};

/** Where a finding is; what concerns no cell of its own has an empty address. */
export type FindingPlace = {
  readonly sheetName: string;
  readonly sheetId: string;
  /** As the user sees it, from 1; 0 for none. */
  readonly rowNumber: number;
  /** Column letters. */
  readonly column: string;
  /** A1 notation. */
  readonly address: string;
  /** Of the column, as the sheet has it. */
  readonly header: string;
};

/** A defect or a flag of `domain.md` §5, for the pane to put into words and the user to mend. */
export type Finding = FindingPlace & {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Null where no customer is concerned, or its id is what is missing. */
  readonly customer: CustomerId | null;
  /** The cell's content as text, cut to 80 characters; dates as the user sees them where they were read. */
  readonly found: string;
  /** How it was read, or would be. */
  readonly reading: string | null;
  /** What became of the cell; null for flags, which leave every figure alone. */
  readonly effect: RowError["effect"] | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** Certain: may be applied with all others. */
  readonly fix: Fix | null;
  /** What `reading` would write where it is not certain: only for the user to choose, one by one. */
  readonly proposed: Fix | null;
};

type FindingParts = Pick<Finding, "code" | "severity"> & Partial<Omit<Finding, keyof FindingPlace>>;

const noParams: Finding["params"] = {};

/** Field by field: spreading objects over one another would take longer than all the checks. */
export function findingAt(place: FindingPlace, parts: FindingParts): Finding {
  return {
    sheetName: place.sheetName,
    sheetId: place.sheetId,
    rowNumber: place.rowNumber,
    column: place.column,
    address: place.address,
    header: place.header,
    code: parts.code,
    severity: parts.severity,
    customer: parts.customer ?? null,
    found: parts.found ?? "",
    reading: parts.reading ?? null,
    effect: parts.effect ?? null,
    params: parts.params ?? noParams,
    fix: parts.fix ?? null,
    proposed: parts.proposed ?? null,
  };
}

/** @param row From 0, below the header. */
export function placeOf<S extends TableSchema>(cells: TableCells<S>, row: number, key: ColumnKey<S>): FindingPlace {
  return placesIn(cells, key)(row);
}

/** As `placeOf`, for many rows of one column. */
export function placesIn<S extends TableSchema>(
  cells: TableCells<S>,
  key: ColumnKey<S>,
): (row: number) => FindingPlace {
  const { place, headers } = cells.table;
  const { sheetName, sheetId } = place;
  const index = cells.columns.get(key);
  const column = index === undefined ? "" : columnLetters(place.column + index);
  const header = index === undefined ? "" : (headers[index] ?? "");
  return (row) => {
    const rowNumber = place.row + row + 2;
    return { sheetName, sheetId, rowNumber, column, address: column === "" ? "" : `${column}${rowNumber}`, header };
  };
}

/** Null where the sheet does not have the column. */
export function fixAt<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  key: ColumnKey<S>,
  value: PlanCell,
  numberFormat: string | null,
): Fix | null {
  const index = cells.columns.get(key);
  if (index === undefined) return null;
  const { place } = cells.table;
  return {
    kind: "set-cell",
    sheetId: place.sheetId,
    row: place.row + row + 1,
    column: place.column + index,
    expected: cellAt(cells, row, key),
    value,
    numberFormat,
  };
}

export function foundAt<S extends TableSchema>(cells: TableCells<S>, row: number, key: ColumnKey<S>): string {
  return [...cellText(cellAt(cells, row, key))].slice(0, 80).join("");
}
