import type { ContentValue, RowContent, SheetContent } from "../workbook-content";
import { CellGrid } from "./cell-grid";
import { formatCell, formatRange } from "./cell-reference";
import { ensureChild } from "./element-order";
import { warning } from "./file-warning";
import { canBeWritten } from "./formula-text";
import { detachSharedFormulas } from "./shared-formulas";
import { isSameStyle } from "./style-numbers";
import { fillCell } from "./write-cell";
import type { WriteContext } from "./write-context";
import { child, elements, setAttributes, type XmlElement } from "./xml";

const noRow: RowContent = { values: [] };

/** Writes the cells that differ; all others stay as the file has them. True if a formula came or went. */
export function writeCells(
  sheet: XmlElement,
  before: SheetContent,
  after: SheetContent,
  context: WriteContext,
): boolean {
  const grid = new CellGrid(ensureChild(sheet, "sheetData"));
  const columnStyle = columnStyles(sheet);
  let formulasDiffer = false;
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [old, current] = [before.rows.get(row) ?? noRow, after.rows.get(row) ?? noRow];
    if (old === current) continue;
    for (let column = 0; column < Math.max(widthOf(old), widthOf(current)); column += 1) {
      if (isSameCell(old, current, column)) continue;
      const [oldFormula, formula] = [old.formulas?.[column], current.formulas?.[column]];
      const [oldStyle, style] = [old.styles?.[column], current.styles?.[column]];
      const value = current.values[column];
      const keepsContent = hasSameContent(old, current, column);

      const rowStyle = grid.rowStyle(row);
      const cell = grid.cell(row, column);
      const isNew = cell.children.length === 0 && cell.attributes["s"] === undefined;
      const number = isNew && !style ? (rowStyle ?? columnStyle.get(column) ?? 0) : Number(cell.attributes["s"] ?? 0);
      setAttributes(cell, { s: context.styles.change(number, oldStyle, style) || undefined });
      if (keepsContent) continue;

      const isKnown = formula === undefined || canBeWritten(formula);
      if (!isKnown && oldFormula !== formula) {
        context.warnings.push(warning("formula-saved-as-value", `${after.name}!${formatCell(row, column)}`));
      }
      formulasDiffer ||= oldFormula !== formula;
      fillCell(cell, value, oldFormula === formula ? "same" : isKnown ? formula : undefined, context.strings);
    }
  }
  detachSharedFormulas(grid, after);
  writeRowSettings(grid, before, after);
  const used = grid.putBack();
  const dimension = child(sheet, "dimension");
  if (dimension) setAttributes(dimension, { ref: used ? formatRange(used) : "A1" });
  return formulasDiffer;
}

export function hasSameRows(before: SheetContent, after: SheetContent): boolean {
  const rows = new Set([...before.rows.keys(), ...after.rows.keys()]);
  return [...rows].every((row) => {
    const [old, current] = [before.rows.get(row) ?? noRow, after.rows.get(row) ?? noRow];
    if (old === current) return true;
    for (let column = Math.max(widthOf(old), widthOf(current)) - 1; column >= 0; column -= 1) {
      if (!isSameCell(old, current, column)) return false;
    }
    return true;
  });
}

function isSameCell(old: RowContent, current: RowContent, column: number): boolean {
  return hasSameContent(old, current, column) && isSameStyle(old.styles?.[column], current.styles?.[column]);
}

function hasSameContent(old: RowContent, current: RowContent, column: number): boolean {
  const formula = current.formulas?.[column];
  return old.formulas?.[column] === formula && isSameValue(old.values[column], current.values[column], formula);
}

function widthOf({ values, formulas, styles }: RowContent): number {
  return Math.max(values.length, formulas?.length ?? 0, styles?.length ?? 0);
}

function isSameValue(old: ContentValue | undefined, current: ContentValue | undefined, formula?: string): boolean {
  if (old === current) return true;
  if (typeof old === "object" && typeof current === "object") return old.error === current.error;
  if (formula === undefined) return false;
  // The engine's last digit may be another one than Excel's, and a name it does not know is one that Excel does.
  if (typeof old === "number" && typeof current === "number") return Math.abs(old - current) <= Math.abs(old) * 1e-13;
  return old !== undefined && typeof current === "object" && current.error === "#NAME?";
}

/** What Excel gives the first content of a cell where a whole column has a style. */
function columnStyles(sheet: XmlElement): Map<number, number> {
  const styles = new Map<number, number>();
  for (const { attributes } of elements(child(sheet, "cols"), "col")) {
    const style = Number(attributes["style"] ?? 0);
    if (style === 0) continue;
    for (let column = Number(attributes["min"]) - 1; column < Number(attributes["max"]); column += 1) {
      styles.set(column, style);
    }
  }
  return styles;
}

function writeRowSettings(grid: CellGrid, before: SheetContent, after: SheetContent): void {
  for (const row of new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()])) {
    const height = after.rowHeights.get(row);
    if (before.rowHeights.get(row) === height) continue;
    setAttributes(grid.row(row), { ht: height, customHeight: height === undefined ? undefined : true });
  }
  for (const row of new Set([...before.hiddenRows, ...after.hiddenRows])) {
    const isHidden = after.hiddenRows.has(row);
    if (before.hiddenRows.has(row) !== isHidden) setAttributes(grid.row(row), { hidden: isHidden || undefined });
  }
}
