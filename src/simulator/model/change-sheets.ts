import { emptySheet } from "../empty-content";
import { HostError } from "../host/host-error";
import { checkSheetName, freeName } from "./item-names";
import { raiseSheetEvent } from "./raise-sheet-events";
import { SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** Behind the last one, with a name of its own where none is given; what is shown stays shown. */
export function addSheet(workbook: SimWorkbook, name: unknown): SimSheet {
  workbook.checkStructure();
  const { sheets } = workbook.engine;
  const taken = workbook.sheets.map((sheet) => workbook.nameOf(sheet));
  const wanted = name ?? freeName("Sheet", taken);
  checkSheetName(wanted, taken);
  const active = sheets.activeId();
  const sheet = new SimSheet(emptySheet(workbook.newId("sheet"), wanted));
  sheets.add(sheet.id, wanted, workbook.sheets.length);
  sheets.activate(active);
  workbook.sheets = [...workbook.sheets, sheet];
  raiseSheetEvent(workbook, sheet.id, "Added");
  return sheet;
}

export function renameSheet(workbook: SimWorkbook, sheet: SimSheet, name: unknown): void {
  workbook.checkStructure();
  checkSheetName(
    name,
    workbook.sheets.filter((other) => other !== sheet).map((other) => workbook.nameOf(other)),
  );
  const nameBefore = workbook.nameOf(sheet);
  workbook.engine.sheets.rename(sheet.id, name);
  workbook.refreshNames();
  raiseSheetEvent(workbook, sheet.id, "NameChanged", { nameBefore, nameAfter: name });
}

export function removeSheet(workbook: SimWorkbook, sheet: SimSheet): void {
  workbook.checkStructure();
  checkNotLastVisible(workbook, sheet);
  const { sheets, names } = workbook.engine;
  const active = sheets.activeId();
  sheets.remove(sheet.id);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.refreshNames();
  workbook.setNames(workbook.names.filter(({ sheetId }) => sheetId !== sheet.id));
  names.setTables(workbook.placedTables());
  raiseSheetEvent(workbook, sheet.id, "Deleted");
  if (active === sheet.id) raiseSheetEvent(workbook, sheets.activeId(), "Activated");
}

export function checkNotLastVisible(workbook: SimWorkbook, sheet: SimSheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}
