import { invalidArgument } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { rowCountOf } from "../model/addresses";
import { dataBody } from "../model/sim-workbook";
import { addRows } from "../model/table-rows";
import { presentTable, type TableObject } from "./table-object";
import { TableRowObject } from "./table-row-object";

export class TableRowCollection extends OfficeCollection {
  readonly officeName = "TableRowCollection";
  readonly listItems = (): OfficeObject[] =>
    Array.from({ length: countOf(this.owner) }, (_item, index) => new TableRowObject(this.owner, index));

  readonly byKey = (key: unknown): OfficeObject => this.getItemAt(key);

  constructor(private readonly owner: TableObject) {
    super();
  }

  get count(): number {
    return countOf(this.owner);
  }

  getCount(): number {
    return countOf(this.owner);
  }

  getItemAt(index: unknown): OfficeObject {
    if (typeof index !== "number" || index < 0 || index >= countOf(this.owner)) throw invalidArgument();
    return new TableRowObject(this.owner, index);
  }

  /** The first of the rows that are added. */
  add(index: unknown, values: unknown): OfficeObject {
    const { sheet, table } = presentTable(this.owner);
    const wanted = index === undefined || index === -1 ? null : index;
    if (wanted !== null && typeof wanted !== "number") throw invalidArgument();
    return new TableRowObject(this.owner, addRows(this.owner.simulated, sheet, table, wanted, values));
  }
}

function countOf(owner: TableObject): number {
  return rowCountOf(dataBody(presentTable(owner).table));
}
