import type { IRange } from "@univerjs/core";
import type { CellRange } from "../file/cell-reference";
import type { Calculation } from "./calculation";
import type { UniverHost } from "./univer-host";
import { fromUniverRange, toUniverRange } from "./workbook-snapshot";

export type Axis = "rows" | "columns";

export type ListedSheet = { readonly id: string; readonly name: string; readonly isHidden: boolean };

export type CellsShifted = (sheetId: string, axis: Axis, index: number, count: number) => void;

const shiftMutations: Readonly<Record<string, { readonly axis: Axis; readonly sign: 1 | -1 }>> = {
  "sheet.mutation.insert-row": { axis: "rows", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "rows", sign: -1 },
  "sheet.mutation.insert-col": { axis: "columns", sign: 1 },
  "sheet.mutation.remove-col": { axis: "columns", sign: -1 },
};

/**
 * The engine's sheets. What moves or renames cells goes through its commands: these carry the formulas that refer to
 * them along.
 */
export class EngineSheets {
  constructor(
    private readonly host: UniverHost,
    private readonly calculation: Calculation,
  ) {}

  /** In tab order. */
  list(): ListedSheet[] {
    return this.host.workbook
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), isHidden: sheet.isSheetHidden() === 1 }));
  }

  /** Whole rows or columns that came in (count above 0) or went, whoever moved them. */
  onShift(listener: CellsShifted): () => void {
    const subscription = this.host.api.addEvent(this.host.api.Event.CommandExecuted, ({ id, params }) => {
      const shift = shiftMutations[id];
      if (!shift) return;
      const { subUnitId, range } = params as { subUnitId: string; range: IRange };
      const index = shift.axis === "rows" ? range.startRow : range.startColumn;
      const last = shift.axis === "rows" ? range.endRow : range.endColumn;
      listener(subUnitId, shift.axis, index, shift.sign * (last - index + 1));
    });
    return () => {
      subscription.dispose();
    };
  }

  move(id: string, position: number): void {
    this.host.own(() => this.host.facade.moveSheet(this.host.sheetFacade(id), position));
  }

  add(id: string, name: string, position: number): void {
    const sheet = { id, name, rowCount: 1000, columnCount: 40 };
    this.host.own(() => this.host.facade.insertSheet(name, { index: position, sheet }));
    this.calculation.markStale();
  }

  remove(id: string): void {
    this.host.run("sheet.command.remove-sheet", id, {});
    this.calculation.markStale();
  }

  rename(id: string, name: string): void {
    this.host.run("sheet.command.set-worksheet-name", id, { name });
    this.calculation.markStale();
  }

  /** As the user may have renamed it in the engine's own window. */
  nameOf(id: string): string {
    return this.host.sheet(id).getName();
  }

  setHidden(id: string, isHidden: boolean): void {
    this.host.run("sheet.mutation.set-worksheet-hidden", id, { hidden: isHidden ? 1 : 0 });
  }

  setTabColor(id: string, color: string | null): void {
    this.host.run("sheet.mutation.set-tab-color", id, { color: color ?? "" });
  }

  showGridlines(id: string, isOn: boolean): void {
    this.host.run("sheet.mutation.toggle-gridlines", id, { showGridlines: isOn ? 1 : 0 });
  }

  activate(id: string): void {
    this.host.own(() => this.host.facade.setActiveSheet(id));
  }

  /** The sheet a page shows. */
  activeId(): string {
    return this.host.facade.getActiveSheet().getSheetId();
  }

  select(id: string, range: CellRange): void {
    this.activate(id);
    const { startRow, startColumn, endRow, endColumn } = toUniverRange(range);
    const facade = this.host.sheetFacade(id);
    const selected = facade.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    this.host.own(() => facade.setActiveRange(selected));
  }

  /** Of the active sheet. */
  selection(): CellRange {
    const range = this.host.facade.getActiveRange()?.getRange();
    return range ? fromUniverRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  insert(id: string, axis: Axis, index: number, count: number): void {
    const sheet = this.host.sheet(id);
    const facade = this.host.sheetFacade(id);
    if (axis === "rows") {
      if (index >= sheet.getRowCount()) return;
      this.host.own(() => facade.insertRows(index, count));
    } else {
      if (index >= sheet.getColumnCount()) return;
      this.host.own(() => facade.insertColumns(index, count));
    }
    this.calculation.markStale();
  }

  removeCells(id: string, axis: Axis, index: number, count: number): void {
    const sheet = this.host.sheet(id);
    const facade = this.host.sheetFacade(id);
    const size = axis === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
    const present = Math.min(count, size - index);
    if (present <= 0) return;
    this.host.own(() => (axis === "rows" ? facade.deleteRows(index, present) : facade.deleteColumns(index, present)));
    this.calculation.markStale();
  }
}
