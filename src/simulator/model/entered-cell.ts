import { isErrorText } from "../engine/cell-data";
import type { CellWrite } from "../engine/cells";
import { invalidArgument } from "../host/host-error";
import { readTypedText } from "../typed-text";

export type EnteredCell = {
  readonly write: CellWrite;
  /** The number format that the cell takes on if its own is General. */
  readonly format: string | null;
};

const longestText = 32_767;

/** What Excel makes of a value that an add-in sets, in a cell of this number format. */
export function enterCell(value: unknown, numberFormat: string): EnteredCell {
  if (typeof value === "boolean") return { write: { value }, format: null };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { write: { value }, format: null };
  }
  if (typeof value !== "string" || value.length > longestText) throw invalidArgument();
  if (value === "") return { write: null, format: null };
  if (numberFormat === "@") return { write: { value }, format: null };
  if (value.startsWith("'")) return { write: { value: value.slice(1) }, format: null };
  if (value.length > 1 && value.startsWith("=")) return { write: { formula: checkFormula(value) }, format: null };
  const typed = readTypedText(value);
  if (typed) return { write: { value: typed.value }, format: typed.format };
  if (value.length > 1 && /^[+-]/.test(value)) return { write: { formula: checkFormula(`=${value}`) }, format: null };
  if (value.length > 1 && value.startsWith("@")) {
    return { write: { formula: checkFormula(`=${value.slice(1)}`) }, format: null };
  }
  if (isErrorText(value.toUpperCase())) return { write: { value: { error: value.toUpperCase() } }, format: null };
  return { write: { value }, format: null };
}

/** Refuses what cannot be a formula; what only means nothing comes out as #NAME?, as in Excel. */
function checkFormula(formula: string): string {
  const outside = formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'(?:[^']|'')*'/g, "''");
  const opened = outside.split("(").length;
  const closed = outside.split(")").length;
  const hasLooseQuote = outside.replaceAll('""', "").includes('"');
  if (opened !== closed || hasLooseQuote || /[=+\-*/^&<>,(]\s*$/.test(outside)) throw invalidArgument();
  return formula;
}
