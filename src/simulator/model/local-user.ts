import { columnCountOf, rowCountOf } from "./addresses";
import { isValid, validationAt } from "./check-entry";
import { clearArea, clearValidations } from "./clear-area";
import { enterCell } from "./entered-cell";
import { columnPlace, filterTable } from "./filter-table";
import { growTable } from "./grow-table";
import { Person } from "./person";
import { raiseWorkbookActivated, showSheet } from "./raise-sheet-events";
import { forEachAssigned } from "./range-cells";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { sortTable } from "./sort-table";
import { UndoList } from "./undo-list";
import { localUser } from "./workbook-events";

type Grown = { readonly tableId: string; readonly rows: number };

/** The person in front of this Excel. Addresses as in Excel, rows and columns counted from 1 or by letters (5:7, C:C). */
export class LocalUser extends Person {
  private readonly undoList: UndoList;

  constructor(workbook: SimWorkbook) {
    super(workbook, localUser);
    this.undoList = new UndoList(workbook);
  }

  /** Cell by cell, each with an event of its own; null in a grid is passed over. A rule's Stop keeps an entry out. */
  type(sheetName: string, address: string, values: unknown): void {
    const area = this.area(sheetName, address);
    forEachAssigned(area, values, (value, row, column) => {
      const cell = { sheet: area.sheet, range: { top: row, left: column, bottom: row, right: column } };
      this.checkEntry(cell, value);
      this.edit(cell, [[value]]);
    });
  }

  /** A block at once, past all rules. From other cells of Excel it takes the rules of the target away with it. */
  paste(
    sheetName: string,
    address: string,
    values: unknown,
    { from = "text" }: { from?: "text" | "cells" } = {},
  ): void {
    const area = this.area(sheetName, address);
    this.edit(area, values);
    if (from === "cells") clearValidations(area);
  }

  /** What the cell's list does not offer cannot be picked. Versions of Excel tell nobody of it. */
  pickFromDropDown(
    sheetName: string,
    address: string,
    value: string,
    { isTold = true }: { isTold?: boolean } = {},
  ): void {
    const area = this.area(sheetName, address);
    const { sheet, range } = area;
    const validation = validationAt(sheet, range.top, range.left);
    if (validation?.rule.kind !== "list" || isValid(this.workbook, validation, value) === false) {
      throw new Error(`no list at ${address} offers ${value}`);
    }
    if (isTold) this.edit(area, [[`'${value}`]]);
    else
      this.workbook.events.silently(() => {
        this.edit(area, [[`'${value}`]]);
      });
  }

  /** The Delete key: contents only. */
  clear(sheetName: string, address: string): void {
    const area = this.area(sheetName, address);
    this.undoable(area, () => {
      clearArea(this.workbook, area, "Contents");
      return null;
    });
  }

  select(sheetName: string, address: string): void {
    const { sheet, range } = this.area(sheetName, address);
    this.act(() => {
      showSheet(this.workbook, sheet.id, range);
    });
  }

  activate(sheetName: string): void {
    this.act(() => {
      showSheet(this.workbook, this.workbook.sheet(sheetName).id, null);
    });
  }

  /** Comes back to this workbook from another window. */
  activateWorkbook(): void {
    this.act(() => {
      raiseWorkbookActivated(this.workbook);
    });
  }

  insertRows(sheetName: string, rows: string): void {
    const { range } = this.area(sheetName, rows);
    this.shift(sheetName, { axis: "rows", index: range.top, count: rowCountOf(range) });
  }

  deleteRows(sheetName: string, rows: string): void {
    const { range } = this.area(sheetName, rows);
    this.shift(sheetName, { axis: "rows", index: range.top, count: -rowCountOf(range) });
  }

  insertColumns(sheetName: string, columns: string): void {
    const { range } = this.area(sheetName, columns);
    this.shift(sheetName, { axis: "columns", index: range.left, count: columnCountOf(range) });
  }

  deleteColumns(sheetName: string, columns: string): void {
    const { range } = this.area(sheetName, columns);
    this.shift(sheetName, { axis: "columns", index: range.left, count: -columnCountOf(range) });
  }

  sortTable(tableName: string, columnHeader: string, isAscending = true): void {
    const { sheet, table } = this.table(tableName);
    const done = this.undoList.remember({ sheet, range: table.range }, "sort");
    this.act(() => {
      sortTable(this.workbook, sheet, table, columnPlace(table, columnHeader), isAscending);
    });
    done();
  }

  /** Hides the rows of a table whose cell in the column says something else; no event tells of it. */
  filterTable(tableName: string, columnHeader: string, values: readonly string[]): void {
    const { sheet, table } = this.table(tableName);
    this.act(() => {
      filterTable(this.workbook, sheet, table, columnPlace(table, columnHeader), values);
    });
  }

  /** Takes back the last entry, paste, clearing or sort; Excel tells of an edit like any other. */
  undo(): void {
    this.act(() => {
      this.undoList.undo();
    });
  }

  private table(name: string) {
    const found = this.workbook.findTable(name);
    if (!found) throw new Error(`there is no table ${name}`);
    return found;
  }

  private checkEntry({ sheet, range }: Area, value: unknown): void {
    const validation = validationAt(sheet, range.top, range.left);
    if (validation?.errorAlert?.style !== "Stop") return;
    const { write } = enterCell(value, this.workbook.style(sheet, range.top, range.left).numberFormat ?? "General");
    if (!write || "formula" in write) return;
    if (isValid(this.workbook, validation, write.value) === false) throw new Error(`a rule keeps ${String(value)} out`);
  }

  private edit(area: Area, values: unknown): void {
    this.undoable(area, () => {
      this.enter(area, values);
      return this.grow(area);
    });
  }

  private undoable(area: Area, change: () => Grown | null): void {
    const done = this.undoList.remember(area, "edit");
    done(this.act(change));
  }

  private grow({ sheet, range }: Area): Grown | null {
    const table = growTable(this.workbook, sheet, range);
    return table && { tableId: table.id, rows: range.bottom - table.range.bottom };
  }
}
