import { eventTypes, wholeWorkbook, type EventType, type WorkbookEvents } from "../model/workbook-events";
import { itemNotFound, notImplemented } from "./host-error";
import type { OfficeObject } from "./office-object";

const registration = /^_(Register|Unregister)([A-Z]\w+)$/;

/** By class and the part of the client's _Register…Event that names the event. */
const registered: Readonly<Record<string, EventType>> = {
  "Worksheet.DataChangedEvent": eventTypes.worksheetChanged,
  "Worksheet.ActivatedEvent": eventTypes.worksheetActivated,
  "Worksheet.DeactivatedEvent": eventTypes.worksheetDeactivated,
  "Worksheet.SelectionChangedEvent": eventTypes.worksheetSelectionChanged,
  "Worksheet.RowSortedEvent": eventTypes.worksheetRowSorted,
  "Worksheet.EventNameChanged": eventTypes.worksheetNameChanged,
  "WorksheetCollection.AddedEvent": eventTypes.worksheetAdded,
  "WorksheetCollection.DeletedEvent": eventTypes.worksheetDeleted,
  "Table.DataChangedEvent": eventTypes.tableChanged,
  "Workbook.ActivatedEvent": eventTypes.workbookActivated,
};

/** Whether the client asks to be told of an event, or no more. */
export function isRegistration(method: string): boolean {
  return registration.test(method);
}

export function register(events: WorkbookEvents, object: OfficeObject | null, method: string): null {
  const [, verb, event = ""] = registration.exec(method) ?? [];
  if (!object) throw itemNotFound(method);
  const { officeName } = object;
  // A collection's listener is told what a listener of one of its items would be.
  const type = registered[`${officeName}.${event}`] ?? registered[`${officeName.replace(/Collection$/, "")}.${event}`];
  if (type === undefined) throw notImplemented(`${officeName}.${method}`);
  events.listen(type, targetOf(object), verb === "Register" ? 1 : -1);
  return null;
}

/** A collection of one sheet has the sheet for its target. */
function targetOf(object: OfficeObject): string {
  if (object.itemId !== null) return String(object.itemId);
  return "owner" in object && isSheet(object.owner) ? object.owner.id : wholeWorkbook;
}

function isSheet(owner: unknown): owner is { readonly id: string } {
  return typeof owner === "object" && owner !== null && "id" in owner;
}
