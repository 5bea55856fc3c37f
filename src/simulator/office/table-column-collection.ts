import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { isSameName } from "../model/item-names";
import { addColumn } from "../model/table-columns";
import { TableColumnObject } from "./table-column-object";
import { presentTable, type TableObject } from "./table-object";

export class TableColumnCollection extends OfficeCollection {
  readonly officeName = "TableColumnCollection";
  readonly listItems = (): OfficeObject[] =>
    presentTable(this.owner).table.columns.map((_name, index) => new TableColumnObject(this.owner, index));

  /** By name or by id. */
  readonly byKey = (key: unknown): OfficeObject => {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound(`the column ${String(key)}`);
    return column;
  };

  constructor(private readonly owner: TableObject) {
    super();
  }

  get count(): number {
    return presentTable(this.owner).table.columns.length;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const { columns } = presentTable(this.owner).table;
    const index = typeof key === "number" ? key - 1 : columns.findIndex((name) => isSameName(name, String(key)));
    return columns[index] === undefined ? null : new TableColumnObject(this.owner, index);
  }

  getItemAt(index: unknown): OfficeObject {
    if (typeof index !== "number" || !presentTable(this.owner).table.columns[index]) throw invalidArgument();
    return new TableColumnObject(this.owner, index);
  }

  add(index: unknown, values: unknown, name: unknown): OfficeObject {
    const { sheet, table } = presentTable(this.owner);
    const wanted = index === undefined || index === -1 ? null : index;
    if (wanted !== null && typeof wanted !== "number") throw invalidArgument();
    return new TableColumnObject(this.owner, addColumn(this.owner.simulated, sheet, table, wanted, { values, name }));
  }

  getCount(): number {
    return this.count;
  }
}
