import type { ICellData, Nullable } from "@univerjs/core";
import type { CellStyle, ContentValue } from "../workbook-content";
import type { CellRange } from "../file/cell-reference";
import { fromCellData, toCellData } from "./cell-data";
import type { Calculation } from "./calculation";
import type { StyleTable } from "./style-table";
import type { UniverHost } from "./univer-host";

/** What to put into a cell: a formula with "=", a value, or nothing (null). */
export type CellWrite = { readonly formula: string } | { readonly value: ContentValue } | null;

/** What a cell is set to; undefined leaves it alone. */
export type WriteGrid = readonly (readonly (CellWrite | undefined)[])[];

type MutableMatrix = Record<number, Record<number, ICellData>>;

/** Cells of the engine's sheets, below its command layer: a command takes seconds for a block of 100,000 cells. */
export class EngineCells {
  constructor(
    private readonly host: UniverHost,
    private readonly styles: StyleTable,
    private readonly calculation: Calculation,
  ) {}

  value(sheetId: string, row: number, column: number): ContentValue | undefined {
    return fromCellData(this.host.matrix(sheetId)[row]?.[column]);
  }

  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.formulaOf(sheetId, row, column, this.host.matrix(sheetId)[row]?.[column]);
  }

  style(sheetId: string, row: number, column: number): CellStyle | undefined {
    return this.styleOf(this.host.matrix(sheetId)[row]?.[column]);
  }

  /** Row by row; cells that hold nothing at all are passed over. */
  forEach(
    sheetId: string,
    visit: (
      row: number,
      column: number,
      value: ContentValue | undefined,
      formula: string | undefined,
      style: CellStyle | undefined,
    ) => void,
  ): void {
    for (const [rowText, cells] of Object.entries(this.host.matrix(sheetId))) {
      const row = Number(rowText);
      for (const [columnText, cell] of Object.entries(cells ?? {})) {
        if (!cell) continue;
        const column = Number(columnText);
        visit(row, column, fromCellData(cell), this.formulaOf(sheetId, row, column, cell), this.styleOf(cell));
      }
    }
  }

  /** Null for a sheet without any cells; `valuesOnly` passes over cells that have a format alone; `within` over others. */
  usedRange(sheetId: string, valuesOnly: boolean, within?: CellRange): CellRange | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [rowText, cells] of Object.entries(this.host.matrix(sheetId))) {
      const row = Number(rowText);
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const columnText in cells) {
        const cell = cells[Number(columnText)];
        if (!cell || isEmpty(cell, valuesOnly)) continue;
        const column = Number(columnText);
        if (within && (column < within.left || column > within.right)) continue;
        used ??= { top: row, left: column, bottom: row, right: column };
        used.bottom = row;
        if (column < used.left) used.left = column;
        if (column > used.right) used.right = column;
      }
    }
    return used;
  }

  write(sheetId: string, top: number, left: number, grid: WriteGrid): void {
    const matrix = this.host.matrix(sheetId);
    const cellValue: MutableMatrix = {};
    grid.forEach((cells, rowOffset) => {
      const row: Record<number, ICellData> = {};
      cells.forEach((cell, columnOffset) => {
        if (cell === undefined) return;
        const old = matrix[top + rowOffset]?.[left + columnOffset];
        const data = toWrite(cell, old);
        if (data) row[left + columnOffset] = data;
      });
      if (Object.keys(row).length > 0) cellValue[top + rowOffset] = row;
    });
    if (Object.keys(cellValue).length === 0) return;
    const hasFormulas = Object.values(cellValue).some((row) => Object.values(row).some((data) => "f" in data));
    this.host.ensureSize(sheetId, top + grid.length, left + (grid[0]?.length ?? 0));
    if (hasFormulas) {
      this.host.run("sheet.mutation.set-range-values", sheetId, { cellValue });
      this.calculation.markStale();
    } else {
      // The engine looks through the whole workbook for formulas at each write that it takes for one of them.
      this.host.run("sheet.mutation.set-range-values", sheetId, { cellValue }, { onlyLocal: true });
      const range = { top, left, bottom: top + grid.length - 1, right: left + (grid[0]?.length ?? 1) - 1 };
      this.calculation.changed(sheetId, range);
    }
  }

  /** All of them: where columns went, the engine forgets those of other sheets that lie there or right of there. */
  enterFormulasAnew(): void {
    this.enterAnew(/^=/);
    this.calculation.markStale();
  }

  /** Enters the formulas again that the pattern is found in, and gives them back. */
  enterAnew(mention: RegExp): ReadonlySet<string> {
    const formulas = new Set<string>();
    for (const sheet of this.host.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const cellValue: MutableMatrix = {};
      for (const [row, cells] of Object.entries(this.host.matrix(sheetId))) {
        for (const column in cells) {
          const formula = cells[Number(column)]?.f;
          if (!formula || !mention.test(formula)) continue;
          formulas.add(formula);
          (cellValue[Number(row)] ??= {})[Number(column)] = { f: formula, si: null, p: null, v: null };
        }
      }
      if (Object.keys(cellValue).length > 0) this.host.run("sheet.mutation.set-range-values", sheetId, { cellValue });
    }
    return formulas;
  }

  private styleOf(cell: Nullable<ICellData>): CellStyle | undefined {
    return this.styles.ofCell(cell, (id) => this.host.workbook.getStyles().get(id));
  }

  /** A formula that was filled in the engine's own window stands in one cell of the run only. */
  private formulaOf(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    return this.host.sheetFacade(sheetId).getRange(row, column).getFormula() || undefined;
  }
}

function isEmpty(cell: ICellData, valuesOnly: boolean): boolean {
  if ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p) return false;
  return valuesOnly || !cell.s;
}

function noFormula(old: Nullable<ICellData>): ICellData {
  return old?.f || old?.si || old?.p ? { f: null, si: null, p: null } : {};
}

function toWrite(cell: CellWrite, old: Nullable<ICellData>): ICellData | null {
  if (cell === null) {
    return old && !isEmpty(old, true) ? { v: null, ...noFormula(old) } : null;
  }
  const wasFormula = noFormula(old);
  if ("formula" in cell) return { ...wasFormula, f: cell.formula, v: null };
  return { ...toCellData(cell.value), ...wasFormula };
}
