import { notImplemented } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { rowCountOf } from "../model/addresses";
import { dataBody } from "../model/sim-workbook";
import { presentTable, type TableObject } from "./table-object";

/** Counted only: rows are read and written as ranges. */
export class TableRowCollection extends OfficeCollection {
  readonly officeName = "TableRowCollection";
  readonly listItems = (): OfficeObject[] => {
    throw notImplemented("TableRowCollection.items");
  };

  readonly byKey = (): OfficeObject => {
    throw notImplemented("TableRowCollection.getItemAt");
  };

  constructor(private readonly owner: TableObject) {
    super();
  }

  get count(): number {
    return this.getCount();
  }

  getCount(): number {
    return rowCountOf(dataBody(presentTable(this.owner).table));
  }
}
