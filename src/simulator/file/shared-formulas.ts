import type { SheetContent } from "../workbook-content";
import type { CellGrid } from "./cell-grid";
import { toFileFormula } from "./formula-text";
import { child, element, textOf, type XmlElement } from "./xml";

/**
 * Of a shared formula only the first cell has the text. Where that was overwritten or went with its row, each of the
 * others gets its own.
 */
export function detachSharedFormulas(grid: CellGrid, content: SheetContent): void {
  const groups = new Set<string | undefined>();
  grid.forEach((cell) => {
    const formula = sharedFormula(cell);
    if (formula && textOf(formula) !== "") groups.add(formula.attributes["si"]);
  });
  grid.forEach((cell, row, column) => {
    const shared = sharedFormula(cell);
    if (!shared || groups.has(shared.attributes["si"])) return;
    const formula = content.rows.get(row)?.formulas?.[column];
    const own = formula === undefined ? [] : [element("f", {}, [toFileFormula(formula.slice(1))])];
    cell.children.splice(cell.children.indexOf(shared), 1, ...own);
  });
}

function sharedFormula(cell: XmlElement): XmlElement | undefined {
  const formula = child(cell, "f");
  return formula?.attributes["t"] === "shared" ? formula : undefined;
}
