import type { CellStyle, ContentValue } from "../workbook-content";
import type { SimWorkbook } from "./sim-workbook";

/** As Range.values has it: an error is its text, an empty cell "". */
export function toOfficeValue(value: ContentValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

/** Of Excel.RangeValueType. */
export function valueTypeOf(value: ContentValue | undefined): string {
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/** As the cell shows it, were it wide enough. */
export function toText(workbook: SimWorkbook, value: ContentValue | undefined, style: CellStyle | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return workbook.engine.formatNumber(style?.numberFormat ?? "General", value);
}
