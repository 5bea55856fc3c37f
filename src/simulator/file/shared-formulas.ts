import type { SheetContent } from "../workbook-content";
import type { CellGrid } from "./cell-grid";
import { toFileFormula } from "./formula-text";
import { child, element, textOf, type XmlElement } from "./xml";

/** Of a shared formula only the first cell has the text. The group's number if the cell is that one. */
export function sharedGroupOf(cell: XmlElement): string | undefined {
  const formula = child(cell, "f");
  return formula?.attributes["t"] === "shared" && textOf(formula) !== "" ? formula.attributes["si"] : undefined;
}

/** Gives the cells that shared a formula each its own, as the cell that had the text was overwritten. */
export function detachSharedFormulas(groups: ReadonlySet<string>, grid: CellGrid, content: SheetContent): void {
  if (groups.size === 0) return;
  grid.forEach((cell, row, column) => {
    const shared = child(cell, "f");
    if (shared?.attributes["t"] !== "shared" || !groups.has(shared.attributes["si"] ?? "")) return;
    const formula = content.rows.get(row)?.formulas?.[column];
    const own = formula === undefined ? [] : [element("f", {}, [toFileFormula(formula.slice(1))])];
    cell.children.splice(cell.children.indexOf(shared), 1, ...own);
  });
}
