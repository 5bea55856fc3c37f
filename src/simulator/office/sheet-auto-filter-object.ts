import { invalidArgument, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { intersect } from "../model/ranges";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { rangeObject } from "./range-object";
import { RangePlaces } from "./range-places";

/** The filter of a sheet's plain range; tables have their own. */
export class SheetAutoFilterObject extends OfficeObject {
  readonly officeName = "AutoFilter";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.filter !== null;
  }

  get isDataFiltered(): boolean {
    return this.sheet.filter?.isFiltered ?? false;
  }

  getRangeOrNullObject(): OfficeObject | null {
    const { filter } = this.sheet;
    return filter && rangeObject(this.simulated, this.sheet, filter.range);
  }

  /** Buttons only: criteria are simulated in tables. */
  apply(range: unknown, column?: unknown): void {
    if (column !== undefined) throw notImplemented("AutoFilter.apply with criteria");
    const area = range instanceof RangePlaces ? range.area : this.simulated.findArea(range, this.sheet);
    if (area.sheet !== this.sheet) throw invalidArgument();
    this.simulated.checkWritable(area, "format");
    if (this.sheet.tables.some((table) => intersect(table.range, area.range))) throw invalidArgument();
    this.clearCriteria();
    this.sheet.filter = { range: area.range, isFiltered: false };
  }

  remove(): void {
    this.clearCriteria();
    this.sheet.filter = null;
  }

  /** Shows the rows again that the filter hides. */
  clearCriteria(): void {
    const { filter } = this.sheet;
    if (!filter?.isFiltered) return;
    this.simulated.engine.layout.setRowsHidden(this.sheet.id, [filter.range], false);
    this.sheet.filter = { ...filter, isFiltered: false };
  }
}
