import { parseCell, parseRange, type CellRange } from "./cell-reference";
import { decodeEscapes, readText } from "./cell-text";
import { fromFileFormula, moveFormula } from "./formula-text";
import { child, elements, textOf, type XmlElement } from "./xml";

export type ReadValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export type ReadCell = {
  readonly row: number;
  readonly column: number;
  /** Index in the workbook's cellXfs. */
  readonly style: number;
  /** For a formula its result as the file has it; null where it has none. */
  readonly value: ReadValue | null;
  /** Without "=" and without the prefixes of newer functions. */
  readonly formula: string | null;
  /** Of the first cell of an array formula: the cells it fills. */
  readonly array: CellRange | null;
  /** One of the other cells of an array formula, or of a what-if table: calculated, but from elsewhere. */
  readonly isFilled: boolean;
};

/** The cells of a sheet in file order, those without content but with a style included. */
export function readCells(sheet: XmlElement, sharedStrings: readonly string[]): ReadCell[] {
  const cells: ReadCell[] = [];
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: CellRange[] = [];
  let row = -1;
  for (const rowElement of elements(child(sheet, "sheetData"), "row")) {
    row = rowElement.attributes["r"] ? Number(rowElement.attributes["r"]) - 1 : row + 1;
    let column = -1;
    for (const cell of elements(rowElement, "c")) {
      const reference = cell.attributes["r"];
      column = reference ? (parseCell(reference)?.column ?? 0) : column + 1;
      const formulaElement = child(cell, "f");
      const { t: kind, si, ref } = formulaElement?.attributes ?? {};
      let formula = formulaElement ? fromFileFormula(textOf(formulaElement)) : "";
      if (kind === "shared" && si !== undefined) {
        const master = masters.get(si);
        if (formula !== "") masters.set(si, { formula, row, column });
        else if (master) formula = moveFormula(master.formula, row - master.row, column - master.column);
      }
      const isFilled = kind === "dataTable" || arrays.some((range) => isInside(range, row, column));
      const range = (kind === "array" || kind === "dataTable") && ref ? parseRange(ref) : null;
      if (range) arrays.push(range);
      cells.push({
        row,
        column,
        style: Number(cell.attributes["s"] ?? 0),
        value: readValue(cell, sharedStrings),
        formula: formula === "" || kind === "dataTable" ? null : formula,
        array: kind === "array" ? range : null,
        isFilled,
      });
    }
  }
  return cells;
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function readValue(cell: XmlElement, sharedStrings: readonly string[]): ReadValue | null {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return { kind: "text", value: readText(child(cell, "is")) };
  const valueElement = child(cell, "v");
  if (!valueElement) return null;
  const text = textOf(valueElement);
  switch (type) {
    case "s":
      return { kind: "text", value: sharedStrings[Number(text)] ?? "" };
    case "str":
      return { kind: "text", value: decodeEscapes(text) };
    case "b":
      return { kind: "boolean", value: text === "1" || text === "true" };
    case "e":
      return { kind: "error", value: text };
    case "d":
      return { kind: "number", value: serialOfIsoDate(text) };
    default:
      // A formula of some writers carries an empty result: none at all.
      return text.trim() === "" ? null : { kind: "number", value: Number(text) };
  }
}

/** Days since 1899-12-30, which is right from March 1900 on. */
function serialOfIsoDate(text: string): number {
  const time = text.includes("T") ? text : `${text}T00:00`;
  const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`);
  return (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
}

export function readSharedStrings(root: XmlElement | undefined): string[] {
  return elements(root, "si").map(readText);
}
