import { invalidArgument } from "../host/host-error";
import type { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import { cellCountOf, columnCountOf, rowCountOf } from "../model/addresses";
import { withNumberFormat } from "../engine/looks";
import { AreaStyle } from "../model/area-style";
import { clearArea } from "../model/clear-area";
import { mergeCells, unmergeCells } from "../model/merge-cells";
import { moveCells } from "../model/move-cells";
import { toOfficeValue, toText, valueTypeOf } from "../model/office-values";
import { showSheet } from "../model/raise-sheet-events";
import { forEachAssigned, readGrid, writeGrid } from "../model/range-cells";
import { intersect } from "../model/ranges";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidationObject } from "./data-validation-object";
import { RangeFormatObject } from "./range-format-object";
import { RangeAreasObject } from "./range-areas-object";
import { hereOf, presentArea, RangePlaces } from "./range-places";
import { RangeViewObject } from "./range-view-object";
import { TableCollection } from "./table-collection";
import { WorksheetObject } from "./worksheet-object";

export class RangeObject extends RangePlaces {
  protected readonly at = (range: CellRange): OfficeObject =>
    new RangeObject(this.simulated, { sheet: this.area.sheet, range });

  get values(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, presentArea(this), (row, column) => toOfficeValue(cells.value(id, row, column)));
  }

  set values(values: unknown) {
    writeGrid(this.simulated, presentArea(this), values);
  }

  get formulas(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(
      this.simulated,
      presentArea(this),
      (row, column) => cells.formula(id, row, column) ?? toOfficeValue(cells.value(id, row, column)),
    );
  }

  set formulas(formulas: unknown) {
    writeGrid(this.simulated, presentArea(this), formulas);
  }

  get text(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, presentArea(this), (row, column) =>
      toText(this.simulated, cells.value(id, row, column), cells.style(id, row, column)),
    );
  }

  get valueTypes(): unknown {
    const { cells } = this.simulated.engine;
    const { id } = this.area.sheet;
    return readGrid(this.simulated, presentArea(this), (row, column) => valueTypeOf(cells.value(id, row, column)));
  }

  get numberFormat(): unknown {
    return readGrid(
      this.simulated,
      presentArea(this),
      (row, column) => this.simulated.style(this.area.sheet, row, column).numberFormat ?? "General",
    );
  }

  set numberFormat(formats: unknown) {
    const area = presentArea(this);
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
    const { sheet, range } = presentArea(this);
    const { layout } = this.simulated.engine;
    const first = layout.isRowHidden(sheet.id, range.top);
    for (let row = range.top; row <= range.bottom; row += 1) {
      if (layout.isRowHidden(sheet.id, row) !== first) return null;
    }
    return first;
  }

  set rowHidden(isHidden: unknown) {
    const area = presentArea(this);
    this.simulated.checkWritable(area, "format");
    this.simulated.engine.layout.setRowsHidden(area.sheet.id, [area.range], isHidden === true);
  }

  get worksheet(): OfficeObject {
    return new WorksheetObject(this.simulated, this.area.sheet);
  }

  get format(): OfficeObject {
    return new RangeFormatObject(this.simulated, presentArea(this));
  }

  get conditionalFormats(): OfficeObject {
    return new ConditionalFormatCollection(this.simulated, presentArea(this));
  }

  get dataValidation(): OfficeObject {
    return new DataValidationObject(this.simulated, presentArea(this));
  }

  /** The client asks before it cuts a large grid into parts of its own, which no longer show the whole shape. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== rowCountOf(hereOf(this)) || columns !== columnCountOf(hereOf(this))) throw invalidArgument();
  }

  getMergedAreasOrNullObject(): OfficeObject | null {
    const { sheet, range } = presentArea(this);
    const { merges } = this.simulated.engine.layout.content(sheet.id);
    const found = merges.filter((merge) => intersect(merge, range));
    return found.length > 0 ? new RangeAreasObject(this.simulated, sheet, found) : null;
  }

  merge(across = false): void {
    mergeCells(this.simulated, presentArea(this), across);
  }

  unmerge(): void {
    unmergeCells(this.simulated, presentArea(this));
  }

  getVisibleView(): OfficeObject {
    return new RangeViewObject(this.simulated, presentArea(this));
  }

  getTables(fullyContained = false): OfficeObject {
    const range = hereOf(this);
    return new TableCollection(this.simulated, this.area.sheet, (table) => {
      const common = intersect(table.range, range);
      return common !== null && (!fullyContained || cellCountOf(common) === cellCountOf(table.range));
    });
  }

  insert(direction: unknown): OfficeObject {
    const { sheet, range } = presentArea(this);
    moveCells(this.simulated, { sheet, range }, direction === "Down" ? "rows" : "columns", 1);
    // The object the client holds has moved on with its cells; what comes back is what came in.
    return new RangeObject(this.simulated, { sheet, range });
  }

  delete(direction: unknown): void {
    const { sheet, range } = presentArea(this);
    moveCells(this.simulated, { sheet, range }, direction === "Up" ? "rows" : "columns", -1);
  }

  clear(applyTo: unknown = "All"): void {
    clearArea(this.simulated, presentArea(this), applyTo);
  }

  select(): void {
    showSheet(this.simulated, this.area.sheet.id, hereOf(this));
  }
}

export function rangeObject(simulated: SimWorkbook, sheet: SimSheet, range: CellRange): RangeObject {
  return new RangeObject(simulated, { sheet, range });
}
