import { invalidArgument, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { clearTableFilter, replaceTable } from "../model/make-table";
import { TableFilterObject } from "./table-filter-object";
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

  apply(_range: unknown, column?: unknown, criteria?: unknown): void {
    if (column === undefined && criteria === undefined) {
      setFilterButtons(this.owner, true);
      return;
    }
    if (typeof column !== "number") throw invalidArgument();
    const { filterOn, values } = (criteria ?? {}) as { readonly filterOn?: unknown; readonly values?: unknown };
    if (filterOn !== "Values") throw notImplemented(`AutoFilter.apply on ${String(filterOn)}`);
    new TableFilterObject(this.owner, column).applyValuesFilter(values);
  }

  remove(): void {
    this.clearCriteria();
    setFilterButtons(this.owner, false);
  }

  clearCriteria(): void {
    const { sheet, table } = presentTable(this.owner);
    clearTableFilter(this.owner.simulated, sheet, table);
  }
}

function setFilterButtons(owner: TableObject, isOn: boolean): void {
  const { sheet, table } = presentTable(owner);
  replaceTable(owner.simulated, sheet, table.id, { hasFilterButtons: isOn });
}
