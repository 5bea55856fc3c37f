import type { CellRange } from "../file/cell-reference";
import { referenceText } from "./addresses";
import type { SimWorkbook } from "./sim-workbook";
import { eventTypes, wholeWorkbook, type EventType } from "./workbook-events";

type Happening = "Activated" | "Deactivated" | "Added" | "Deleted" | "NameChanged" | "SelectionChanged" | "RowSorted";

/** Tells who listens to the sheet or to all sheets. */
export function raiseSheetEvent(workbook: SimWorkbook, sheetId: string, happening: Happening, more: object = {}): void {
  const type: EventType = eventTypes[`worksheet${happening}`];
  const { source } = workbook.events.actor;
  const fields = (): object => ({ worksheetId: sheetId, source, ...more });
  workbook.events.raise([sheetId, wholeWorkbook].map((target) => ({ type, target, fields })));
}

export function raiseWorkbookActivated(workbook: SimWorkbook): void {
  workbook.events.raise([{ type: eventTypes.workbookActivated, target: wholeWorkbook, fields: () => ({}) }]);
}

/** What is shown, and what is selected there, changes by `act`. */
export function showSheet(workbook: SimWorkbook, sheetId: string, selected: CellRange | null): void {
  const { sheets } = workbook.engine;
  const before = sheets.activeId();
  if (selected) sheets.select(sheetId, selected);
  else sheets.activate(sheetId);
  if (before !== sheetId) {
    raiseSheetEvent(workbook, before, "Deactivated");
    raiseSheetEvent(workbook, sheetId, "Activated");
  }
  if (selected) raiseSheetEvent(workbook, sheetId, "SelectionChanged", { address: referenceText(selected) });
}
