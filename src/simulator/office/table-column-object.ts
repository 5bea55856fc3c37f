import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import { toOfficeValue } from "../model/office-values";
import { readGrid, writeGrid } from "../model/range-cells";
import { deleteColumn } from "../model/table-columns";
import { dataBody } from "../model/sim-workbook";
import type { TableContent } from "../workbook-content";
import { RangeObject } from "./range-object";
import { TableFilterObject } from "./table-filter-object";
import { presentTable, type TableObject } from "./table-object";

/** Its id is its place from 1 on: it is another column's once one before it has come or gone. */
export class TableColumnObject extends OfficeObject {
  readonly officeName = "TableColumn";
  override readonly itemId: number;

  constructor(
    private readonly owner: TableObject,
    private readonly place: number,
  ) {
    super();
    this.itemId = place + 1;
  }

  get id(): number {
    return this.itemId;
  }

  get index(): number {
    return this.place;
  }

  get name(): string {
    const name = presentTable(this.owner).table.columns[this.place];
    if (name === undefined) throw itemNotFound("the column");
    return name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const { sheet, table } = presentTable(this.owner);
    const range = columnOf({ ...table.range, bottom: table.range.top }, this.place);
    writeGrid(this.owner.simulated, { sheet, range }, [[`'${name}`]]);
  }

  get filter(): OfficeObject {
    return new TableFilterObject(this.owner, this.place);
  }

  get values(): unknown {
    const { sheet, table } = presentTable(this.owner);
    const { cells } = this.owner.simulated.engine;
    const area = { sheet, range: columnOf(table.range, this.place) };
    return readGrid(this.owner.simulated, area, (row, column) => toOfficeValue(cells.value(sheet.id, row, column)));
  }

  delete(): void {
    const { sheet, table } = presentTable(this.owner);
    deleteColumn(this.owner.simulated, sheet, table, this.place);
  }

  getRange(): OfficeObject {
    return rangeOf(this.owner, this.place, ({ range }) => range);
  }

  getHeaderRowRange(): OfficeObject {
    return rangeOf(this.owner, this.place, ({ range }) => ({ ...range, bottom: range.top }));
  }

  getDataBodyRange(): OfficeObject {
    return rangeOf(this.owner, this.place, dataBody);
  }

  getTotalRowRange(): OfficeObject {
    return rangeOf(this.owner, this.place, ({ range, hasTotals }) => {
      if (!hasTotals) throw itemNotFound("the table's total row");
      return { ...range, top: range.bottom };
    });
  }
}

function rangeOf(owner: TableObject, place: number, choose: (table: TableContent) => CellRange): RangeObject {
  const { sheet, table } = presentTable(owner);
  return new RangeObject(owner.simulated, { sheet, range: columnOf(choose(table), place) });
}

function columnOf(range: CellRange, place: number): CellRange {
  return { ...range, left: range.left + place, right: range.left + place };
}
