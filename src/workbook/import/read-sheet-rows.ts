import type { CellValue } from "../snapshot";
import type { ImportedRow } from "./imported-table";
import { readXml } from "./open-package";

/** A character that XML cannot hold, as the file writes it: _x000D_. */
const escape = /_x([0-9a-f]{4})_/gi;

/** The rows of a worksheet's part, as far as they have cells. A formula's cell holds its last result. */
export function readSheetRows(xml: string, strings: readonly string[]): readonly ImportedRow[] {
  const rows: { line: number; cells: CellValue[] }[] = [];
  let column = -1;
  let kind = "";
  let cell: CellValue = "";
  readXml(xml, {
    onOpen: (name, attributes) => {
      if (name === "row") {
        rows.push({ line: Number(attributes["r"] ?? (rows.at(-1)?.line ?? 0) + 1), cells: [] });
        column = -1;
      } else if (name === "c") {
        column = columnIndex(attributes["r"] ?? "") ?? column + 1;
        kind = attributes["t"] ?? "n";
        cell = "";
      }
    },
    onClose: (name, text) => {
      if (name === "v") cell = valueOf(kind, text, strings);
      // Of an inline text, in as many pieces as it has formats.
      else if (name === "t" && kind === "inlineStr") cell = String(cell) + unescaped(text);
      else if (name === "c") setCell(rows.at(-1)?.cells ?? [], column, cell);
    },
  });
  return rows;
}

function setCell(cells: CellValue[], column: number, cell: CellValue): void {
  while (cells.length < column) cells.push("");
  cells[column] = cell;
}

function valueOf(kind: string, text: string, strings: readonly string[]): CellValue {
  switch (kind) {
    case "s":
      return unescaped(strings[Number(text)] ?? "");
    case "b":
      return text === "1";
    case "n":
      return text.trim() === "" ? "" : Number(text);
    default:
      return unescaped(text);
  }
}

function unescaped(text: string): string {
  return text.replaceAll(escape, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Of an address: AB12 is 27. Null where it has no letters. */
function columnIndex(address: string): number | null {
  const letters = /^[A-Z]+/.exec(address)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
