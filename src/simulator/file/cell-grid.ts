import { columnLetters, parseCell, type CellRange } from "./cell-reference";
import { element, elements, type XmlElement } from "./xml";

type GridRow = { readonly source: XmlElement; readonly cells: Map<number, XmlElement>; isChanged: boolean };

/** The rows and cells of a sheet's data by their place. */
export class CellGrid {
  private readonly rows = new Map<number, GridRow>();

  constructor(private readonly data: XmlElement) {
    let row = -1;
    for (const source of elements(data, "row")) {
      const reference = source.attributes["r"];
      row = reference ? Number(reference) - 1 : row + 1;
      // References are optional in a file, but not once cells come and go.
      source.attributes["r"] = String(row + 1);
      this.rows.set(row, { source, cells: cellsOf(source, row), isChanged: false });
    }
  }

  row(row: number): XmlElement {
    return this.changedRow(row).source;
  }

  cell(row: number, column: number): XmlElement {
    const { cells } = this.changedRow(row);
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = element("c", { r: `${columnLetters(column)}${row + 1}` })));
    return cell;
  }

  /** The style a row gives its new cells, if any. */
  rowStyle(row: number): number | undefined {
    const style = this.rows.get(row)?.source.attributes["s"];
    return style === undefined ? undefined : Number(style);
  }

  forEach(visit: (cell: XmlElement, row: number, column: number) => void): void {
    for (const [row, { cells }] of this.rows) for (const [column, cell] of cells) visit(cell, row, column);
  }

  /** Puts rows and cells in order, leaves out those that say nothing, and tells what range they cover. */
  putBack(): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const rows = [...this.rows].sort(([one], [other]) => one - other);
    const kept: XmlElement[] = [];
    for (const [row, { source, cells, isChanged }] of rows) {
      if (isChanged) {
        const ordered = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
        source.children.splice(0, source.children.length, ...ordered.filter(saysSomething));
        // An optional hint, wrong as soon as the row grows.
        delete source.attributes["spans"];
        if (source.children.length === 0 && Object.keys(source.attributes).length === 1) continue;
      }
      kept.push(source);
      if (cells.size === 0) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      for (const column of cells.keys()) [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    this.data.children.splice(0, this.data.children.length);
    for (const row of kept) this.data.children.push(row);
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  private changedRow(row: number): GridRow {
    let found = this.rows.get(row);
    if (!found) {
      found = { source: element("row", { r: row + 1 }), cells: new Map(), isChanged: true };
      this.rows.set(row, found);
    }
    found.isChanged = true;
    return found;
  }
}

function cellsOf(source: XmlElement, row: number): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of elements(source, "c")) {
    column = parseCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
    cell.attributes["r"] = `${columnLetters(column)}${row + 1}`;
    cells.set(column, cell);
  }
  return cells;
}

function saysSomething(cell: XmlElement): boolean {
  return cell.children.length > 0 || (cell.attributes["s"] ?? "0") !== "0";
}
