import { accessDenied, HostError, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimWorkbook } from "../model/sim-workbook";
import { ApplicationObject } from "./application-object";
import { NamedItemCollection } from "./named-item-collection";
import { RangeObject } from "./range-object";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of every request. */
export class WorkbookObject extends OfficeObject {
  readonly officeName = "Workbook";

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  get readOnly(): boolean {
    return this.simulated.isReadOnly;
  }

  get application(): OfficeObject {
    return new ApplicationObject(this.simulated);
  }

  get worksheets(): OfficeObject {
    return new WorksheetCollection(this.simulated);
  }

  get tables(): OfficeObject {
    return new TableCollection(this.simulated, null);
  }

  get names(): OfficeObject {
    return new NamedItemCollection(this.simulated, null);
  }

  get settings(): OfficeObject {
    return new SettingCollection(this.simulated);
  }

  get protection(): OfficeObject {
    return new WorkbookProtectionObject(this.simulated);
  }

  getSelectedRange(): OfficeObject {
    const range = this.simulated.engine.sheets.selection();
    return new RangeObject(this.simulated, { sheet: this.simulated.activeSheet(), range });
  }

  _GetRangeForEventByReferenceId(id: unknown): OfficeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError("InvalidReference", "The range of the event is gone.");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): OfficeObject | null {
    const area = this.simulated.eventRanges.find(id);
    return area && this.simulated.sheets.includes(area.sheet) ? new RangeObject(this.simulated, { ...area }) : null;
  }

  getActiveCell(): OfficeObject {
    const { top, left } = this.simulated.engine.sheets.selection();
    const range = { top, left, bottom: top, right: left };
    return new RangeObject(this.simulated, { sheet: this.simulated.activeSheet(), range });
  }
}

class WorkbookProtectionObject extends OfficeObject {
  readonly officeName = "WorkbookProtection";

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.simulated.isStructureProtected;
  }

  protect(password?: unknown): void {
    if (this.simulated.isStructureProtected) throw accessDenied();
    if (password !== undefined) throw notImplemented("WorkbookProtection.protect with a password");
    this.simulated.isStructureProtected = true;
  }

  unprotect(): void {
    if (!this.simulated.isStructureProtected) throw accessDenied();
    this.simulated.isStructureProtected = false;
  }
}
