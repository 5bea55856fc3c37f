import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { clearColumnFilter, filterTable } from "../model/filter-table";
import { presentTable, type TableObject } from "./table-object";

/** Of one column. */
export class TableFilterObject extends OfficeObject {
  readonly officeName = "Filter";

  constructor(
    private readonly owner: TableObject,
    private readonly place: number,
  ) {
    super();
  }

  /** As Excel tells it: a filter by one value as a criterion, by more as values; null without a filter. */
  get criteria(): unknown {
    const { table } = presentTable(this.owner);
    const column = table.columns[this.place];
    const filter = table.filters?.find((each) => each.column === column);
    if (!filter) return null;
    const { texts } = filter;
    return texts.length === 1
      ? { filterOn: "Custom", criterion1: `=${texts[0] ?? ""}` }
      : { filterOn: "Values", values: texts };
  }

  applyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw invalidArgument();
    const { sheet, table } = presentTable(this.owner);
    filterTable(this.owner.simulated, sheet, table, this.place, values.map(String));
  }

  clear(): void {
    const { sheet, table } = presentTable(this.owner);
    clearColumnFilter(this.owner.simulated, sheet, table, this.place);
  }
}
