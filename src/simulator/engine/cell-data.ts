import type { ICellData, Nullable } from "@univerjs/core";
import type { ContentValue } from "../workbook-content";

const types = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#CYCLE!",
  "#ERROR!",
]);

export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

/** A cell's value; the type is given with it, else the engine makes a number of the text 007. */
export function toCellData(value: ContentValue): ICellData {
  if (typeof value === "number") return { v: value, t: types.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: types.boolean };
  if (typeof value === "string") return { v: value, t: errorTexts.has(value) ? types.forcedText : types.text };
  return { v: value.error, t: types.text };
}

/** Undefined for an empty cell. */
export function fromCellData(cell: Nullable<ICellData>): ContentValue | undefined {
  if (!cell) return undefined;
  const { v, t } = cell;
  if (v === undefined || v === null) return cell.p?.body?.dataStream.replace(/\r?\n$/, "");
  if (t === types.boolean) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === types.number) return Number(v);
  if (typeof v !== "string") return v;
  return t !== types.forcedText && errorTexts.has(v) ? { error: toExcelError(v) } : v;
}

/** Two errors are the engine's own; Excel shows 0 for a circular reference, after a warning. */
function toExcelError(text: string): string {
  return text === "#ERROR!" ? "#NAME?" : text === "#CYCLE!" ? "#REF!" : text;
}
