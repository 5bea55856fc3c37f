import { OfficeObject } from "../host/office-object";
import { clearTableFilter } from "../model/make-table";
import { presentTable, type TableObject } from "./table-object";

export class TableAutoFilterObject extends OfficeObject {
  readonly officeName = "AutoFilter";

  constructor(private readonly owner: TableObject) {
    super();
  }

  get enabled(): boolean {
    return presentTable(this.owner).table.hasFilterButtons;
  }

  get isDataFiltered(): boolean {
    return presentTable(this.owner).table.isFiltered;
  }

  clearCriteria(): void {
    const { sheet, table } = presentTable(this.owner);
    clearTableFilter(this.owner.simulated, sheet, table);
  }
}
