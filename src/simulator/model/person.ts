import type { ContentValue, SheetShift } from "../workbook-content";
import { toOfficeValue } from "./office-values";
import { writeGrid } from "./range-cells";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import type { Actor } from "./workbook-events";
import { addSheet, removeSheet, renameSheet } from "./change-sheets";

type Grid = (string | number | boolean)[][];

/** Somebody who works in the workbook past Office.js: without a request, and with the events of what is done. */
export abstract class Person {
  constructor(
    protected readonly workbook: SimWorkbook,
    private readonly actor: Actor,
  ) {}

  /** Results of formulas once they are calculated. */
  async read(sheetName: string, address: string): Promise<Grid> {
    await this.workbook.engine.calculation.settle();
    return this.grid(sheetName, address, (sheetId, row, column) =>
      toOfficeValue(this.workbook.engine.cells.value(sheetId, row, column)),
    );
  }

  /** As Range.formulas gives them: the value where there is none. */
  formulas(sheetName: string, address: string): Grid {
    const { cells } = this.workbook.engine;
    return this.grid(
      sheetName,
      address,
      (sheetId, row, column) => cells.formula(sheetId, row, column) ?? toOfficeValue(cells.value(sheetId, row, column)),
    );
  }

  /** A constant as the cell holds it; undefined for an empty cell. */
  value(sheetName: string, row: number, column: number): ContentValue | undefined {
    return this.workbook.engine.cells.value(this.workbook.sheet(sheetName).id, row, column);
  }

  addSheet(name: string): void {
    this.act(() => addSheet(this.workbook, name));
  }

  renameSheet(sheetName: string, name: string): void {
    this.act(() => renameSheet(this.workbook, this.workbook.sheet(sheetName), name));
  }

  removeSheet(sheetName: string): void {
    this.act(() => removeSheet(this.workbook, this.workbook.sheet(sheetName)));
  }

  protected act<Result>(act: () => Result): Result {
    return this.workbook.events.as(this.actor, act);
  }

  protected area(sheetName: string, address: string): Area {
    return this.workbook.findArea(address, this.workbook.sheet(sheetName));
  }

  /** An address and one value for all cells, or a grid of its shape. */
  protected enter(area: Area, values: unknown): void {
    const { cellsWritten } = this.workbook.traffic;
    this.act(() => {
      writeGrid(this.workbook, area, values);
    });
    this.workbook.traffic.cellsWritten = cellsWritten;
  }

  protected shift(sheetName: string, shift: SheetShift): void {
    this.act(() => {
      this.workbook.insertOrRemove(this.workbook.sheet(sheetName), shift);
    });
  }

  private grid<Cell>(sheetName: string, address: string, cell: (sheetId: string, row: number, column: number) => Cell) {
    const { sheet, range } = this.area(sheetName, address);
    return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
      Array.from({ length: range.right - range.left + 1 }, (_column, column) =>
        cell(sheet.id, range.top + row, range.left + column),
      ),
    );
  }
}
