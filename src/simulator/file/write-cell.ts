import type { ContentValue } from "../workbook-content";
import { encodeEscapes } from "./cell-text";
import { toFileFormula } from "./formula-text";
import type { StringTable } from "./string-table";
import { child, element, setAttributes, type XmlElement } from "./xml";

/** `formula`: with "=", undefined for none, or the one the cell has in the file, shared or of an array as it may be. */
export function fillCell(
  cell: XmlElement,
  value: ContentValue | undefined,
  formula: string | undefined,
  strings: StringTable,
): void {
  const kept = formula === "same" ? child(cell, "f") : undefined;
  const own = kept ?? (formula?.startsWith("=") ? element("f", {}, [toFileFormula(formula.slice(1))]) : undefined);
  // Links of the cell to metadata: rich values, and arrays that may spill.
  if (!kept) setAttributes(cell, { cm: undefined, vm: undefined });
  const { type, text } = fileValue(value, own !== undefined, strings);
  setAttributes(cell, { t: type });
  cell.children.splice(0, cell.children.length);
  if (own) cell.children.push(own);
  if (text !== undefined) cell.children.push(element("v", {}, text === "" ? [] : [text]));
}

function fileValue(
  value: ContentValue | undefined,
  isResult: boolean,
  strings: StringTable,
): { type?: string; text?: string } {
  if (value === undefined) return {};
  if (typeof value === "number") return Number.isFinite(value) ? { text: String(value) } : { type: "e", text: "#NUM!" };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "object") return { type: "e", text: value.error };
  return isResult ? { type: "str", text: encodeEscapes(value) } : { type: "s", text: String(strings.numberOf(value)) };
}
