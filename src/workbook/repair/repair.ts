import type { CellValue } from "../snapshot";
import type { Words } from "../table-schema";
import type { repairsTable } from "../tables/repairs-table";

/** Each has its words in the log's 类型. */
export type RepairCode = Exclude<keyof (typeof repairsTable)["columns"]["kind"]["choices"], "undone">;

/** Which of the two numbers of 3/5/2024 is the day. */
export type DateOrder = "dmy" | "mdy";

/** A column as table and key: FunnelCustomers/entered. */
export type DateColumn = `${string}/${string}`;

/** What the user said of columns whose dates can be read in two ways. */
export type DateOrders = ReadonlyMap<DateColumn, DateOrder>;

/** Indexes count from 0; `address` is A1 notation. */
export type RepairPlace = {
  readonly sheetName: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
};

/** A defect of one cell and what it would be repaired with. */
export type Repair = {
  readonly code: RepairCode;
  readonly place: RepairPlace;
  /** 客户编号 of the row, "" where it has none. */
  readonly customer: string;
  readonly found: CellValue;
  /** Null where only the user can tell. */
  readonly proposed: string | number | null;
  /** The reading for the user; where it rests on more than the cell, it says on what. */
  readonly proposedText: Words;
  /** Can mean nothing else, so that it may go in with all the others. */
  readonly isCertain: boolean;
  /** What the cell has to be formatted as; null keeps its format. */
  readonly numberFormat: string | null;
  /** For duplicates: the row that stays. */
  readonly other: RepairPlace | null;
};

/** What a cell's content says by itself. */
export type CellRepair = Pick<Repair, "code" | "proposed" | "proposedText" | "isCertain" | "numberFormat">;

/** The same in every language. */
export function plainWords(text: string): Words {
  return { "zh-CN": text, "en-US": text };
}

/** Two repairs of a cell that are about the same content. */
export function isSameRepair(a: Repair, b: Repair): boolean {
  return (
    a.code === b.code &&
    a.found === b.found &&
    a.proposed === b.proposed &&
    a.place.sheetId === b.place.sheetId &&
    a.place.row === b.place.row &&
    a.place.column === b.place.column
  );
}
