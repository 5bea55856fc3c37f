import { columnLetters, parseRange, type CellRange } from "../file/cell-reference";

const parts =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?((?<![\p{L}\p{N}_.\\])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(!.])/gu;

/** The formula once ranges of one sheet lie elsewhere; `move` gives null for what is gone. */
export function moveReferences(
  formula: string,
  isMeant: (sheetName: string | null) => boolean,
  move: (range: CellRange) => CellRange | null,
): string {
  return formula.replace(parts, (found: string, qualifier?: string, reference?: string) => {
    if (reference === undefined || !isMeant(qualifier === undefined ? null : unquote(qualifier.slice(0, -1))))
      return found;
    const range = parseRange(reference);
    if (!range) return found;
    const moved = move(range);
    return `${qualifier ?? ""}${moved ? withDollars(reference, moved) : "#REF!"}`;
  });
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Written as the old one is, with its dollar signs. */
function withDollars(reference: string, { top, left, bottom, right }: CellRange): string {
  const places = [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
  return reference
    .split(":")
    .map((cell, index) => {
      const { row, column } = places[index] ?? { row: top, column: left };
      const [, columnFixed = "", rowFixed = ""] = /^(\$?)[A-Z]+(\$?)/.exec(cell) ?? [];
      return `${columnFixed}${columnLetters(column)}${rowFixed}${row + 1}`;
    })
    .join(":");
}
