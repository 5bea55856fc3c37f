import type { ContentValue, SheetShift } from "../workbook-content";
import { toOfficeValue } from "./office-values";
import { writeGrid } from "./range-cells";
import type { SimWorkbook } from "./sim-workbook";

/** Somebody else in the same workbook: works on it without a request. */
export class CoAuthor {
  constructor(private readonly workbook: SimWorkbook) {}

  /** As if typed: an address and one value for all cells, or a grid of its shape. */
  write(sheetName: string, address: string, values: unknown): void {
    const { cellsWritten } = this.workbook.traffic;
    writeGrid(this.workbook, this.workbook.findArea(address, this.workbook.sheet(sheetName)), values);
    this.workbook.traffic.cellsWritten = cellsWritten;
  }

  /** Results of formulas once they are calculated. */
  async read(sheetName: string, address: string): Promise<(string | number | boolean)[][]> {
    await this.workbook.engine.calculation.settle();
    return this.grid(sheetName, address, (sheetId, row, column) =>
      toOfficeValue(this.workbook.engine.cells.value(sheetId, row, column)),
    );
  }

  /** As Range.formulas gives them: the value where there is none. */
  formulas(sheetName: string, address: string): (string | number | boolean)[][] {
    const { cells } = this.workbook.engine;
    return this.grid(
      sheetName,
      address,
      (sheetId, row, column) => cells.formula(sheetId, row, column) ?? toOfficeValue(cells.value(sheetId, row, column)),
    );
  }

  move(sheetName: string, shift: SheetShift): void {
    this.workbook.insertOrRemove(this.workbook.sheet(sheetName), shift);
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
  }

  renameSheet(sheetName: string, name: string): void {
    this.workbook.renameSheet(this.workbook.sheet(sheetName), name);
  }

  removeSheet(sheetName: string): void {
    this.workbook.removeSheet(this.workbook.sheet(sheetName));
  }

  protectSheet(sheetName: string): void {
    this.workbook.sheet(sheetName).protection = { hasPassword: false, password: null };
  }

  protectStructure(): void {
    this.workbook.isStructureProtected = true;
  }

  /** A constant as the cell holds it; undefined for an empty cell. */
  value(sheetName: string, row: number, column: number): ContentValue | undefined {
    return this.workbook.engine.cells.value(this.workbook.sheet(sheetName).id, row, column);
  }

  private grid<Cell>(sheetName: string, address: string, cell: (sheetId: string, row: number, column: number) => Cell) {
    const { sheet, range } = this.workbook.findArea(address, this.workbook.sheet(sheetName));
    return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
      Array.from({ length: range.right - range.left + 1 }, (_column, column) =>
        cell(sheet.id, range.top + row, range.left + column),
      ),
    );
  }
}
