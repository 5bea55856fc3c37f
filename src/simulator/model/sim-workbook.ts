import type { SheetEngine } from "../engine/sheet-engine";
import { accessDenied, invalidArgument, itemNotFound } from "../host/host-error";
import type { OfficeObject } from "../host/office-object";
import type { Traffic } from "../host/traffic";
import { emptySheet } from "../empty-content";
import type { CellRange } from "../file/cell-reference";
import type { CellStyle, NameContent, TableContent, WorkbookContent, SheetShift } from "../workbook-content";
import { readReference, splitAddress } from "./addresses";
import { moveCharts } from "./charts";
import { checkWritable } from "./check-writable";
import { isSameName } from "./item-names";
import { EventRanges } from "./event-ranges";
import { raiseShift } from "./raise-changes";
import { shiftRange } from "./ranges";
import { shiftSheet } from "./shift-sheet";
import { fitColumns } from "./table-headers";
import { SimSheet, type Area } from "./sim-sheet";
import { WorkbookEvents } from "./workbook-events";

/** The workbook behind the objects of Office.js: what the engine does not hold, and Excel's rules. */
export class SimWorkbook {
  sheets: readonly SimSheet[];
  names: readonly NameContent[];
  isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Whether the add-in starts with the workbook, by the client's names. */
  startState: "Background" | "Inactive" = "Inactive";
  /** Values written over hidden rows land in the visible ones, as in Excel's filtered tables (office-js#224). */
  slipsPastHiddenRows = false;
  readonly settings = new Map<string, unknown>();
  /** Ranges that requests hold; they move with the cells. */
  readonly areas = new Set<Area>();
  readonly events = new WorkbookEvents();
  readonly eventRanges = new EventRanges();
  /** Removed in the engine's own window, where the user can bring them back. */
  private readonly gone: SimSheet[] = [];
  private nextId = 1;
  private isShifted = false;
  private hasLostColumns = false;

  constructor(
    readonly engine: SheetEngine,
    readonly traffic: Traffic,
    content: WorkbookContent,
  ) {
    this.sheets = content.sheets.map((sheet) => new SimSheet(sheet));
    this.names = content.names;
    this.isStructureProtected = content.isStructureProtected;
    this.isReadOnly = content.isReadOnly;
    engine.open(content);
  }

  /** Takes over what a user did to the sheets in the engine's own window. */
  refresh(): void {
    this.followShift();
    const listed = this.engine.sheets.list();
    this.gone.push(...this.sheets.filter((sheet) => !listed.some(({ id }) => id === sheet.id)));
    this.sheets = listed.map(({ id, name, isHidden }) => {
      const known = [...this.sheets, ...this.gone].find((other) => other.id === id);
      const sheet = known ?? new SimSheet(emptySheet(id, name));
      if (isHidden !== (sheet.visibility !== "Visible")) sheet.visibility = isHidden ? "Hidden" : "Visible";
      return sheet;
    });
  }

  /** Forgets the ranges of a request that is done, but for those that the client keeps. */
  releaseAreas(kept: readonly OfficeObject[]): void {
    const held = new Set(kept.flatMap((object) => ("area" in object ? [object.area as Area] : [])));
    for (const area of this.areas) if (!held.has(area)) this.areas.delete(area);
  }

  newId(kind: string): string {
    this.nextId += 1;
    return `{${kind}-${this.nextId}}`;
  }

  nameOf(sheet: SimSheet): string {
    return this.engine.sheets.nameOf(sheet.id);
  }

  /** By its id or its name; Office.js takes both. */
  findSheet(key: unknown): SimSheet | null {
    if (typeof key !== "string") throw invalidArgument();
    return (
      this.sheets.find(({ id }) => id === key) ??
      this.sheets.find((sheet) => isSameName(this.nameOf(sheet), key)) ??
      null
    );
  }

  sheet(key: unknown): SimSheet {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`the sheet ${String(key)}`);
    return found;
  }

  activeSheet(): SimSheet {
    return this.sheet(this.engine.sheets.activeId());
  }

  checkStructure(): void {
    if (this.isStructureProtected) throw accessDenied("The workbook's structure is protected.");
  }

  checkWritable(area: Area, change: "cells" | "format"): void {
    checkWritable(this, area, change);
  }

  /** The range that an address names: A1:B2, 'My sheet'!A1, 3:4, or the name of a range. */
  findArea(address: unknown, sheet: SimSheet): Area {
    if (typeof address !== "string") throw invalidArgument();
    const { sheet: sheetName, reference } = splitAddress(address);
    const owner = sheetName === null ? sheet : this.sheet(sheetName);
    const range = readReference(reference);
    if (range) return { sheet: owner, range };
    const table = this.findTable(reference);
    if (table) return { sheet: table.sheet, range: dataBody(table.table) };
    const name = this.names.find((item) => isSameName(item.name, reference));
    const area = name && this.areaOfFormula(name.formula);
    if (!area) throw invalidArgument();
    return area;
  }

  /** Null for a formula that is no reference to one range. */
  areaOfFormula(formula: string): Area | null {
    const { sheet: sheetName, reference } = splitAddress(formula.replace(/^=/, ""));
    const sheet = sheetName === null ? null : this.findSheet(sheetName);
    const range = readReference(reference);
    return sheet && range ? { sheet, range } : null;
  }

  findTable(key: unknown): { readonly sheet: SimSheet; readonly table: TableContent } | null {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(({ id, name }) => id === key || isSameName(name, String(key)));
      if (table) return { sheet, table };
    }
    return null;
  }

  placedTables() {
    return this.sheets.flatMap(({ id, tables }) => tables.map((table) => ({ sheetId: id, table })));
  }

  setTables(sheet: SimSheet, tables: readonly TableContent[]): void {
    sheet.tables = tables;
    this.engine.names.setTables(this.placedTables());
  }

  setNames(names: readonly NameContent[]): void {
    this.names = names;
    this.engine.names.setNames(names);
  }

  /** Names that tables and ranges have taken. */
  takenNames(): string[] {
    return [...this.names.map(({ name }) => name), ...this.placedTables().map(({ table }) => table.name)];
  }

  style(sheet: SimSheet, row: number, column: number): CellStyle {
    return this.engine.cells.style(sheet.id, row, column) ?? {};
  }

  /** Called when the engine has moved whole rows or columns. */
  readonly shift = (sheetId: string, axis: "rows" | "columns", index: number, count: number): void => {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return;
    const { tables } = sheet;
    shiftSheet(sheet, { axis, index, count });
    sheet.shifts.push({ axis, index, count });
    this.moveAreas(sheet, (range) => shiftRange(range, { axis, index, count }));
    this.isShifted = true;
    this.hasLostColumns ||= axis === "columns" && count < 0;
    raiseShift(this, sheet, { axis, index, count }, tables);
  };

  /** Ranges that somebody holds go with their cells; `move` gives null for those that are gone. */
  moveAreas(sheet: SimSheet, move: (range: CellRange) => CellRange | null): void {
    this.eventRanges.move(sheet, move);
    moveCharts(this.sheets, sheet, move);
    for (const area of this.areas) {
      if (area.sheet !== sheet) continue;
      const range = move(area.range);
      if (range) area.range = range;
      else this.areas.delete(area);
    }
  }

  insertOrRemove(sheet: SimSheet, { axis, index, count }: SheetShift): void {
    if (count > 0) this.engine.sheets.insert(sheet.id, axis, index, count);
    else this.engine.sheets.removeCells(sheet.id, axis, index, -count);
    this.followShift();
  }

  /** The engine moves cells first, names after: they are asked for when it has done. */
  private followShift(): void {
    if (!this.isShifted) return;
    this.isShifted = false;
    if (this.hasLostColumns) this.engine.cells.enterFormulasAnew();
    this.hasLostColumns = false;
    for (const sheet of this.sheets) fitColumns(this, sheet);
    this.refreshNames();
    this.engine.names.setTables(this.placedTables());
  }

  /** The engine carries names along with the cells. */
  refreshNames(): void {
    this.names = this.names.map((name) => {
      const formula = this.engine.names.currentFormula(name);
      return formula === null || formula === name.formula ? name : { ...name, formula };
    });
    this.engine.names.setNames(this.names);
  }
}

/** The rows between header and totals. */
export function dataBody({ range, hasHeaders, hasTotals }: TableContent): CellRange {
  return { ...range, top: range.top + (hasHeaders ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
}
