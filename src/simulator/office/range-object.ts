import { HostError, invalidArgument, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import {
  cellCountOf,
  checkedRange,
  columnCountOf,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  rowCountOf,
  wholeSheet,
} from "../model/addresses";
import { withNumberFormat } from "../engine/looks";
import { AreaStyle } from "../model/area-style";
import { clearArea } from "../model/clear-area";
import { toOfficeValue, toText, valueTypeOf } from "../model/office-values";
import { showSheet } from "../model/raise-sheet-events";
import { forEachAssigned, readGrid, writeGrid } from "../model/range-cells";
import { intersect } from "../model/ranges";
import type { Area, SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidationObject } from "./data-validation-object";
import { RangeFormatObject } from "./range-format-object";
import { TableCollection } from "./table-collection";
import { WorksheetObject } from "./worksheet-object";

export class RangeObject extends OfficeObject {
  readonly officeName = "Range";

  constructor(
    readonly simulated: SimWorkbook,
    readonly area: Area,
  ) {
    super();
    simulated.areas.add(area);
  }

  get address(): string {
    return fullAddress(this.simulated.nameOf(this.area.sheet), here(this));
  }

  get rowIndex(): number {
    return here(this).top;
  }

  get columnIndex(): number {
    return here(this).left;
  }

  get rowCount(): number {
    return rowCountOf(here(this));
  }

  get columnCount(): number {
    return columnCountOf(here(this));
  }

  get cellCount(): number {
    return cellCountOf(here(this));
  }

  get isEntireRow(): boolean {
    return isWholeRows(here(this));
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(here(this));
  }

  get values(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, checked(this), (row, column) => toOfficeValue(cells.value(id, row, column)));
  }

  set values(values: unknown) {
    writeGrid(this.simulated, checked(this), values);
  }

  get formulas(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(
      this.simulated,
      checked(this),
      (row, column) => cells.formula(id, row, column) ?? toOfficeValue(cells.value(id, row, column)),
    );
  }

  set formulas(formulas: unknown) {
    writeGrid(this.simulated, checked(this), formulas);
  }

  get text(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, checked(this), (row, column) =>
      toText(this.simulated, cells.value(id, row, column), cells.style(id, row, column)),
    );
  }

  get valueTypes(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, checked(this), (row, column) => valueTypeOf(cells.value(id, row, column)));
  }

  get numberFormat(): unknown {
    return readGrid(
      this.simulated,
      checked(this),
      (row, column) => this.simulated.style(this.area.sheet, row, column).numberFormat ?? "General",
    );
  }

  set numberFormat(formats: unknown) {
    const area = checked(this);
    if (typeof formats === "string") {
      new AreaStyle(this.simulated, area).change((style) => withNumberFormat(style, formats));
      return;
    }
    this.simulated.checkWritable(area, "format");
    const codes = new Map<string, string>();
    forEachAssigned(area, formats, (code, row, column) => {
      if (typeof code !== "string") throw invalidArgument();
      codes.set(`${row}:${column}`, code);
    });
    this.simulated.engine.looks.reformat(area.sheet.id, area.range, (row, column) => codes.get(`${row}:${column}`));
  }

  get rowHidden(): boolean | null {
    const { sheet, range } = checked(this);
    const { layout } = this.simulated.engine;
    const first = layout.isRowHidden(sheet.id, range.top);
    for (let row = range.top; row <= range.bottom; row += 1) {
      if (layout.isRowHidden(sheet.id, row) !== first) return null;
    }
    return first;
  }

  set rowHidden(isHidden: unknown) {
    const area = checked(this);
    this.simulated.checkWritable(area, "format");
    this.simulated.engine.layout.setRowsHidden(area.sheet.id, area.range, isHidden === true);
  }

  get worksheet(): OfficeObject {
    return new WorksheetObject(this.simulated, this.area.sheet);
  }

  get format(): OfficeObject {
    return new RangeFormatObject(this.simulated, checked(this));
  }

  get conditionalFormats(): OfficeObject {
    return new ConditionalFormatCollection(this.simulated, checked(this));
  }

  get dataValidation(): OfficeObject {
    return new DataValidationObject(this.simulated, checked(this));
  }

  getCell(row: number, column: number): OfficeObject {
    const { top, left } = here(this);
    return rangeOf(this, checkedRange(top + row, left + column, 1, 1));
  }

  getResizedRange(rows: number, columns: number): OfficeObject {
    const range = here(this);
    return rangeOf(this, checkedRange(range.top, range.left, rowCountOf(range) + rows, columnCountOf(range) + columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): OfficeObject {
    return rangeOf(this, checkedRange(here(this).top, here(this).left, rows, columns));
  }

  getOffsetRange(rows: number, columns: number): OfficeObject {
    const range = here(this);
    return rangeOf(this, checkedRange(range.top + rows, range.left + columns, rowCountOf(range), columnCountOf(range)));
  }

  getRow(row: number): OfficeObject {
    const { top, left } = here(this);
    return rangeOf(this, checkedRange(top + row, left, 1, columnCountOf(here(this))));
  }

  getColumn(column: number): OfficeObject {
    const { top, left } = here(this);
    return rangeOf(this, checkedRange(top, left + column, rowCountOf(here(this)), 1));
  }

  getLastRow(): OfficeObject {
    return this.getRow(rowCountOf(here(this)) - 1);
  }

  getRowsBelow(count = 1): OfficeObject {
    const { bottom, left } = here(this);
    return rangeOf(this, checkedRange(bottom + 1, left, count, columnCountOf(here(this))));
  }

  getEntireRow(): OfficeObject {
    return rangeOf(this, { ...here(this), left: wholeSheet.left, right: wholeSheet.right });
  }

  getEntireColumn(): OfficeObject {
    return rangeOf(this, { ...here(this), top: wholeSheet.top, bottom: wholeSheet.bottom });
  }

  getIntersection(other: unknown): OfficeObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound", "The ranges don't intersect.");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): OfficeObject | null {
    const area = other instanceof RangeObject ? other.area : this.simulated.findArea(other, this.area.sheet);
    const common = area.sheet === this.area.sheet ? intersect(here(this), area.range) : null;
    return common && rangeOf(this, common);
  }

  getBoundingRect(other: unknown): OfficeObject {
    const { range } = other instanceof RangeObject ? other.area : this.simulated.findArea(other, this.area.sheet);
    const { top, left, bottom, right } = here(this);
    return rangeOf(this, {
      top: Math.min(top, range.top),
      left: Math.min(left, range.left),
      bottom: Math.max(bottom, range.bottom),
      right: Math.max(right, range.right),
    });
  }

  /** The client asks before it cuts a large grid into parts of its own, which no longer show the whole shape. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== rowCountOf(here(this)) || columns !== columnCountOf(here(this))) throw invalidArgument();
  }

  getTables(fullyContained = false): OfficeObject {
    const range = here(this);
    return new TableCollection(this.simulated, this.area.sheet, (table) => {
      const common = intersect(table.range, range);
      return common !== null && (!fullyContained || cellCountOf(common) === cellCountOf(table.range));
    });
  }

  insert(direction: unknown): OfficeObject {
    const { sheet, range } = checked(this);
    move(this, direction === "Down" ? "rows" : "columns", 1);
    // The object the client holds has moved on with its cells; what comes back is what came in.
    return new RangeObject(this.simulated, { sheet, range });
  }

  delete(direction: unknown): void {
    move(this, direction === "Up" ? "rows" : "columns", -1);
  }

  clear(applyTo: unknown = "All"): void {
    clearArea(this.simulated, checked(this), applyTo);
  }

  select(): void {
    showSheet(this.simulated, this.area.sheet.id, here(this));
  }
}

function rangeOf({ simulated, area: { sheet } }: RangeObject, range: CellRange): RangeObject {
  return new RangeObject(simulated, { sheet, range });
}

function here(object: RangeObject): CellRange {
  return checked(object).range;
}

/** The place of the object, unless its cells or its sheet are gone. */
function checked({ simulated, area }: RangeObject): Area {
  if (!simulated.areas.has(area) || !simulated.sheets.includes(area.sheet)) {
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
  return area;
}

function move(object: RangeObject, axis: "rows" | "columns", sign: 1 | -1): void {
  const area = checked(object);
  object.simulated.checkWritable(area, "format");
  const { sheet, range } = area;
  const isWhole: (range: CellRange) => boolean = axis === "rows" ? isWholeRows : isWholeColumns;
  if (!isWhole(range)) throw notImplemented("Moving cells of part of the sheet's width or height");
  const [index, count] = axis === "rows" ? [range.top, rowCountOf(range)] : [range.left, columnCountOf(range)];
  object.simulated.insertOrRemove(sheet, { axis, index, count: sign * count });
}

export function rangeObject(simulated: SimWorkbook, sheet: SimSheet, range: CellRange): RangeObject {
  return new RangeObject(simulated, { sheet, range });
}
