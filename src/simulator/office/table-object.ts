import { invalidArgument, itemNotFound, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import { clearArea } from "../model/clear-area";
import { checkItemName } from "../model/item-names";
import { clearTableFilter, replaceTable, resizeTable } from "../model/make-table";
import { setTotals } from "../model/table-totals";
import { dataBody, type SimWorkbook } from "../model/sim-workbook";
import type { SimSheet } from "../model/sim-sheet";
import type { TableContent } from "../workbook-content";
import { RangeObject } from "./range-object";
import { TableAutoFilterObject } from "./table-auto-filter-object";
import { TableColumnCollection } from "./table-column-collection";
import { TableRowCollection } from "./table-row-collection";
import { WorksheetObject } from "./worksheet-object";

export class TableObject extends OfficeObject {
  readonly officeName = "Table";
  override readonly itemId: string;

  constructor(
    readonly simulated: SimWorkbook,
    id: string,
  ) {
    super();
    this.itemId = id;
  }

  get id(): string {
    return presentTable(this).table.id;
  }

  get name(): string {
    return presentTable(this).table.name;
  }

  set name(name: unknown) {
    const { sheet, table } = presentTable(this);
    const taken = this.simulated.takenNames().filter((other) => other !== table.name);
    checkItemName(name, taken);
    replaceTable(this.simulated, sheet, table.id, { name });
  }

  get showHeaders(): boolean {
    return presentTable(this).table.hasHeaders;
  }

  set showHeaders(isOn: unknown) {
    if (isOn !== presentTable(this).table.hasHeaders) throw notImplemented("Changing Table.showHeaders");
  }

  get showTotals(): boolean {
    return presentTable(this).table.hasTotals;
  }

  set showTotals(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    const { sheet, table } = presentTable(this);
    if (isOn !== table.hasTotals) setTotals(this.simulated, sheet, table, isOn);
  }

  get showFilterButton(): boolean {
    return presentTable(this).table.hasFilterButtons;
  }

  set showFilterButton(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    change(this, { hasFilterButtons: isOn });
  }

  get showBandedRows(): boolean {
    return presentTable(this).table.hasBandedRows ?? true;
  }

  set showBandedRows(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    change(this, { hasBandedRows: isOn });
  }

  get style(): string {
    return presentTable(this).table.style ?? "";
  }

  set style(style: unknown) {
    if (typeof style !== "string" || !/^(?:|TableStyle(?:Light|Medium|Dark)\d{1,2})$/.test(style)) {
      throw invalidArgument();
    }
    change(this, { style: style === "" ? null : style });
  }

  get worksheet(): OfficeObject {
    return new WorksheetObject(this.simulated, presentTable(this).sheet);
  }

  get columns(): OfficeObject {
    return new TableColumnCollection(this);
  }

  get rows(): OfficeObject {
    return new TableRowCollection(this);
  }

  get autoFilter(): OfficeObject {
    return new TableAutoFilterObject(this);
  }

  getRange(): OfficeObject {
    return rangeOf(this, ({ range }) => range);
  }

  getHeaderRowRange(): OfficeObject {
    return rangeOf(this, ({ range, hasHeaders }) => {
      if (!hasHeaders) throw itemNotFound("the table's header row");
      return { ...range, bottom: range.top };
    });
  }

  getDataBodyRange(): OfficeObject {
    return rangeOf(this, dataBody);
  }

  getTotalRowRange(): OfficeObject {
    return rangeOf(this, ({ range, hasTotals }) => {
      if (!hasTotals) throw itemNotFound("the table's total row");
      return { ...range, top: range.bottom };
    });
  }

  resize(newRange: unknown): void {
    const { sheet, table } = presentTable(this);
    const area = newRange instanceof RangeObject ? newRange.area : this.simulated.findArea(newRange, sheet);
    resizeTable(this.simulated, sheet, table, area);
  }

  clearFilters(): void {
    const { sheet, table } = presentTable(this);
    clearTableFilter(this.simulated, sheet, table);
  }

  convertToRange(): OfficeObject {
    const { sheet, table } = presentTable(this);
    remove(this);
    return new RangeObject(this.simulated, { sheet, range: table.range });
  }

  delete(): void {
    const { sheet, table } = presentTable(this);
    this.simulated.checkWritable({ sheet, range: table.range }, "format");
    remove(this);
    clearArea(this.simulated, { sheet, range: table.range }, "All");
  }
}

export function presentTable({ simulated, itemId }: TableObject): {
  readonly sheet: SimSheet;
  readonly table: TableContent;
} {
  const found = simulated.findTable(itemId);
  if (!found) throw itemNotFound(`the table ${itemId}`);
  return found;
}

function rangeOf(object: TableObject, choose: (table: TableContent) => CellRange): RangeObject {
  const { sheet, table } = presentTable(object);
  return new RangeObject(object.simulated, { sheet, range: choose(table) });
}

function change(object: TableObject, values: Partial<TableContent>): void {
  const { sheet, table } = presentTable(object);
  object.simulated.checkWritable({ sheet, range: table.range }, "format");
  replaceTable(object.simulated, sheet, table.id, values);
}

function remove(object: TableObject): void {
  const { sheet, table } = presentTable(object);
  object.simulated.setTables(
    sheet,
    sheet.tables.filter(({ id }) => id !== table.id),
  );
}
