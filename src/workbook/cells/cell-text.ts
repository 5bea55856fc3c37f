import type { CellValue } from "../snapshot";

const errorText =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/;

/** The cell's content as text without surrounding space; a number as it would be typed. */
export function cellText(cell: CellValue): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

export function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

/** #N/A and its like, which come as text. */
export function isErrorCell(cell: CellValue): boolean {
  return typeof cell === "string" && errorText.test(cell);
}

/** Text to be read by a pattern: digits and signs of full width are made plain. */
export function plainText(text: string): string {
  return text.normalize("NFKC").trim();
}
