import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { makeTable } from "../model/make-table";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { TableContent } from "../workbook-content";
import { RangeObject } from "./range-object";
import { TableObject } from "./table-object";

/** The tables of the workbook, of a sheet, or of a part of it. */
export class TableCollection extends OfficeCollection {
  readonly officeName = "TableCollection";
  readonly listItems = (): OfficeObject[] => items(this).map((table) => new TableObject(this.simulated, table.id));

  readonly byKey = (key: unknown): OfficeObject => {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound(`the table ${String(key)}`);
    return table;
  };

  constructor(
    readonly simulated: SimWorkbook,
    readonly owner: SimSheet | null,
    readonly isPart: (table: TableContent) => boolean = () => true,
  ) {
    super();
  }

  get count(): number {
    return items(this).length;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    if (typeof key !== "string") throw invalidArgument();
    const found = this.simulated.findTable(key);
    return found && items(this).includes(found.table) ? new TableObject(this.simulated, found.table.id) : null;
  }

  getItemAt(index: number): OfficeObject {
    const table = items(this)[index];
    if (!table) throw invalidArgument();
    return new TableObject(this.simulated, table.id);
  }

  getCount(): number {
    return items(this).length;
  }

  add(address: unknown, hasHeaders: unknown): OfficeObject {
    const sheet = this.owner ?? this.simulated.activeSheet();
    const area = address instanceof RangeObject ? address.area : this.simulated.findArea(address, sheet);
    if (this.owner && area.sheet !== this.owner) throw invalidArgument();
    return new TableObject(this.simulated, makeTable(this.simulated, area, hasHeaders === true).id);
  }
}

function items({ simulated, owner, isPart }: TableCollection): TableContent[] {
  const sheets = owner ? [owner] : simulated.sheets;
  return sheets.flatMap(({ tables }) => tables.filter(isPart));
}
