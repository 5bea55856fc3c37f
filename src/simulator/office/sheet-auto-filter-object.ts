import { OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";

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

  /** Shows the rows again that the filter hides. */
  clearCriteria(): void {
    const { filter } = this.sheet;
    if (!filter?.isFiltered) return;
    this.simulated.engine.layout.setRowsHidden(this.sheet.id, filter.range, false);
    this.sheet.filter = { ...filter, isFiltered: false };
  }
}
