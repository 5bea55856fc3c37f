import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { filterTable } from "../model/filter-table";
import { clearTableFilter } from "../model/make-table";
import { presentTable, type TableObject } from "./table-object";

/** Of one column; clearing it clears the whole table's filter, as what each column hides is not told apart. */
export class TableFilterObject extends OfficeObject {
  readonly officeName = "Filter";

  constructor(
    private readonly owner: TableObject,
    private readonly place: number,
  ) {
    super();
  }

  applyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw invalidArgument();
    const { sheet, table } = presentTable(this.owner);
    filterTable(this.owner.simulated, sheet, table, this.place, values.map(String));
  }

  clear(): void {
    const { sheet, table } = presentTable(this.owner);
    clearTableFilter(this.owner.simulated, sheet, table);
  }
}
