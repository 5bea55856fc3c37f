import { OfficeCollection, type OfficeObject } from "../host/office-object";
import type { SimWorkbook } from "../model/sim-workbook";
import { WorksheetObject } from "./worksheet-object";
import { addSheet } from "../model/change-sheets";

export class WorksheetCollection extends OfficeCollection {
  readonly officeName = "WorksheetCollection";
  readonly listItems = (): OfficeObject[] =>
    this.simulated.sheets.map((sheet) => new WorksheetObject(this.simulated, sheet));

  readonly byKey = (key: unknown): OfficeObject => new WorksheetObject(this.simulated, this.simulated.sheet(key));

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const sheet = this.simulated.findSheet(key);
    return sheet && new WorksheetObject(this.simulated, sheet);
  }

  getActiveWorksheet(): OfficeObject {
    return new WorksheetObject(this.simulated, this.simulated.activeSheet());
  }

  getFirst(): OfficeObject {
    return this.byKey(this.simulated.sheets[0]?.id);
  }

  getCount(visibleOnly = false): number {
    return this.simulated.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible").length;
  }

  add(name?: unknown): OfficeObject {
    return new WorksheetObject(this.simulated, addSheet(this.simulated, name));
  }
}
