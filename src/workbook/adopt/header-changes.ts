import type { GridRange, SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { HeaderChange } from "./adoption-proposal";
import { isFormulaAt, textAt, valueAt } from "./grid-cells";

const emptyHeader: Readonly<Record<SheetLanguage, string>> = { "zh-CN": "列", "en-US": "Column " };

export type ProposedHeaders = { readonly headers: readonly string[]; readonly changes: readonly HeaderChange[] };

/**
 * The headers as a table can have them. Excel would fill in empty cells and turn numbers and formulas into text without
 * saying so: what comes of them is shown before, and can be taken back.
 * @param names By column: what stands in the header cell or, for an empty one, above it.
 */
export function proposeHeaders(
  grid: SheetGrid,
  { row, column }: GridRange,
  names: readonly string[],
  language: SheetLanguage,
): ProposedHeaders {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const changes: HeaderChange[] = [];
  const headers = names.map((name, index) => {
    const cell = valueAt(grid, row, column + index);
    if (typeof cell === "string" && cell.trim() !== "" && !isFormulaAt(grid, row, column + index)) return cell;
    const to = name === "" ? freeHeader(emptyHeader[language], index + 1, taken) : name;
    changes.push({ index, from: textAt(grid, row, column + index), to });
    return to;
  });
  return { headers, changes };
}

function freeHeader(word: string, number: number, taken: Set<string>): string {
  const header = `${word}${number}`;
  if (taken.has(header.toLowerCase())) return freeHeader(word, number + 1, taken);
  taken.add(header.toLowerCase());
  return header;
}
