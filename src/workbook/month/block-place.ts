import { absoluteAddress, columnLetters, quotedSheet } from "../cell-address";
import { generatedSheetNames } from "../generated-sheets";
import type { BlockRange, GeneratedSheet, MonthSheet, WorkbookOp } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { GeneratedBlock, WorkbookSnapshot } from "../snapshot";
import { tabColours } from "./sheet-look";

/** Where a generated sheet's block goes: on the sheet of an earlier run, at its place there, or on a new sheet. */
export type BlockPlace = {
  readonly sheet: GeneratedSheet;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly old: GeneratedBlock | null;
};

const longestSheetName = 31;

/** Places of a month's sheets. A name that a sheet of the user's has is left to it. */
export function placeBlocks(
  snapshot: WorkbookSnapshot,
  language: SheetLanguage,
): Readonly<Record<MonthSheet, BlockPlace>> {
  const taken = takenNames(snapshot);
  const place = (sheet: MonthSheet): BlockPlace => placeOf(sheet, snapshot, language, taken);
  return {
    report: place("report"),
    summary: place("summary"),
    dwell: place("dwell"),
    detail: place("detail"),
    previous: place("previous"),
    reportData: place("reportData"),
  };
}

/** The place of one generated sheet that is written by itself. */
export function placeBlock(sheet: GeneratedSheet, snapshot: WorkbookSnapshot, language: SheetLanguage): BlockPlace {
  return placeOf(sheet, snapshot, language, takenNames(snapshot));
}

/** The workbook's sheet names, as `freeName` compares them. */
export function takenNames({ sheetNames }: WorkbookSnapshot): Set<string> {
  return new Set(sheetNames.map((name) => name.toLowerCase()));
}

function placeOf(
  sheet: GeneratedSheet,
  { generated }: WorkbookSnapshot,
  language: SheetLanguage,
  taken: Set<string>,
): BlockPlace {
  const old = generated.get(sheet);
  if (old) return { sheet, sheetName: old.sheetName, row: old.row, column: old.column, old };
  const sheetName = freeName(generatedSheetNames[sheet][language], taken);
  taken.add(sheetName.toLowerCase());
  return { sheet, sheetName, row: 0, column: 0, old: null };
}

/** The name, or the name with a number where a sheet has it already. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, longestSheetName - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * Makes room for a block of the given size: a sheet where there is none, rows pushed down where the block grows towards
 * what the user wrote below it, and nothing left of the old block.
 * @param keptRows Rows at the top that are written over without being cleared: Excel names an emptied table header anew.
 */
export function makeRoom(place: BlockPlace, rows: number, columns: number, keptRows = 0): readonly WorkbookOp[] {
  const { sheet, sheetName, old } = place;
  if (!old) return [{ kind: "add-sheet", sheet, name: sheetName, tabColor: tabColours[sheet] }];
  const ops: WorkbookOp[] = [];
  if (rows > old.rows && old.lastUsedRow !== null) {
    ops.push({ kind: "insert-rows", sheet, row: old.row + old.rows, count: rows - old.rows });
  }
  const size = { rows: Math.max(rows, old.rows) - keptRows, columns: Math.max(columns, old.columns) };
  ops.push({ kind: "clear", range: { sheet, row: old.row + keptRows, column: old.column, ...size } });
  return ops;
}

/** A part of the block; `row` and `column` count from its first cell. */
export function blockRange(place: BlockPlace, row: number, column: number, rows: number, columns: number): BlockRange {
  return { sheet: place.sheet, row: place.row + row, column: place.column + column, rows, columns };
}

/** `$A3` for a formula on the block's own sheet. */
export function rowCell(place: BlockPlace, row: number, column: number): string {
  return `$${columnLetters(place.column + column)}${place.row + row + 1}`;
}

/** `'漏斗明细'!$A$2:$A$9` for one column of the block, for a formula on any sheet. */
export function columnRange(place: BlockPlace, row: number, column: number, rows: number): string {
  const first = absoluteAddress(place.row + row, place.column + column);
  const last = absoluteAddress(place.row + row + rows - 1, place.column + column);
  return `${quotedSheet(place.sheetName)}!${first}:${last}`;
}
