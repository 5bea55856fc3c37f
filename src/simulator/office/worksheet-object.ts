import { HostError, invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { checkedRange, wholeSheet } from "../model/addresses";
import { readColor } from "../model/area-style";
import { showSheet } from "../model/raise-sheet-events";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { ChartCollection } from "./chart-collection";
import { FreezePanesObject } from "./freeze-panes-object";
import { NamedItemCollection } from "./named-item-collection";
import { PageBreakCollection } from "./page-break-collection";
import { PageLayoutObject } from "./page-layout-object";
import { RangeObject } from "./range-object";
import { SheetAutoFilterObject } from "./sheet-auto-filter-object";
import { TableCollection } from "./table-collection";
import { WorksheetProtectionObject } from "./worksheet-protection-object";
import { checkNotLastVisible, removeSheet, renameSheet } from "../model/change-sheets";

export class WorksheetObject extends OfficeObject {
  readonly officeName = "Worksheet";
  override readonly itemId: string;

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
  ) {
    super();
    this.itemId = sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.simulated.nameOf(present(this.simulated, this.sheet));
  }

  set name(name: unknown) {
    renameSheet(this.simulated, present(this.simulated, this.sheet), name);
  }

  get position(): number {
    return this.simulated.sheets.indexOf(this.sheet);
  }

  set position(position: unknown) {
    this.simulated.checkStructure();
    if (typeof position !== "number" || !this.simulated.sheets[position]) throw invalidArgument();
    this.simulated.engine.sheets.move(this.sheet.id, position);
    this.simulated.refresh();
  }

  get visibility(): string {
    return present(this.simulated, this.sheet).visibility;
  }

  set visibility(visibility: unknown) {
    this.simulated.checkStructure();
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
    if (visibility !== "Visible") checkNotLastVisible(this.simulated, this.sheet);
    this.sheet.visibility = visibility;
    this.simulated.engine.sheets.setHidden(this.sheet.id, visibility !== "Visible");
  }

  /** "" for none. */
  get tabColor(): string {
    return present(this.simulated, this.sheet).tabColor ?? "";
  }

  set tabColor(color: unknown) {
    present(this.simulated, this.sheet).tabColor = color === "" ? null : readColor(color);
    this.simulated.engine.sheets.setTabColor(this.sheet.id, this.sheet.tabColor);
  }

  get showGridlines(): boolean {
    return present(this.simulated, this.sheet).hasGridlines;
  }

  /** The client reads showGridlines, and sets it by this name. */
  set gridlines(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    present(this.simulated, this.sheet).hasGridlines = isOn;
    this.simulated.engine.sheets.showGridlines(this.sheet.id, isOn);
  }

  get tables(): OfficeObject {
    return new TableCollection(this.simulated, present(this.simulated, this.sheet));
  }

  get charts(): OfficeObject {
    return new ChartCollection(this.simulated, present(this.simulated, this.sheet));
  }

  get names(): OfficeObject {
    return new NamedItemCollection(this.simulated, present(this.simulated, this.sheet));
  }

  get freezePanes(): OfficeObject {
    return new FreezePanesObject(this.simulated, present(this.simulated, this.sheet));
  }

  get pageLayout(): OfficeObject {
    return new PageLayoutObject(this.simulated, present(this.simulated, this.sheet));
  }

  get horizontalPageBreaks(): OfficeObject {
    return new PageBreakCollection(this.simulated, present(this.simulated, this.sheet));
  }

  get protection(): OfficeObject {
    return new WorksheetProtectionObject(present(this.simulated, this.sheet));
  }

  get autoFilter(): OfficeObject {
    return new SheetAutoFilterObject(this.simulated, present(this.simulated, this.sheet));
  }

  getRange(address?: unknown): OfficeObject {
    const sheet = present(this.simulated, this.sheet);
    const area = address === undefined ? { sheet, range: wholeSheet } : this.simulated.findArea(address, sheet);
    return new RangeObject(this.simulated, area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): OfficeObject {
    const sheet = present(this.simulated, this.sheet);
    return new RangeObject(this.simulated, { sheet, range: checkedRange(row, column, rows, columns) });
  }

  getCell(row: number, column: number): OfficeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Of an empty sheet the first cell. */
  getUsedRange(valuesOnly = false): OfficeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getRangeByIndexes(0, 0, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly = false): OfficeObject | null {
    const sheet = present(this.simulated, this.sheet);
    const range = this.simulated.engine.cells.usedRange(sheet.id, valuesOnly);
    return range && new RangeObject(this.simulated, { sheet, range });
  }

  activate(): void {
    if (present(this.simulated, this.sheet).visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    showSheet(this.simulated, this.sheet.id, null);
  }

  delete(): void {
    if (this.sheet.visibility === "VeryHidden") {
      throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
    }
    removeSheet(this.simulated, present(this.simulated, this.sheet));
  }

  calculate(): void {
    this.simulated.engine.calculation.markStale();
  }
}

function present(simulated: SimWorkbook, sheet: SimSheet): SimSheet {
  if (!simulated.sheets.includes(sheet)) throw itemNotFound(`the sheet ${sheet.id}`);
  return sheet;
}
