import { captureChangesInSteps, type CapturedChanges } from "../../domain/capture-changes";
import type { SheetDate } from "../../domain/calendar";
import { timeToKeep } from "../../domain/event-times";
import { finish, type Steps } from "../../domain/steps";
import { tableCells } from "../decode/table-cells";
import type { DecodedWorkbook } from "../decode-workbook";
import type { WorkbookPlan } from "../plan";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import { planFills } from "./plan-fills";
import { planLog } from "./plan-log";

export type CapturePlan = {
  readonly plan: WorkbookPlan;
  readonly changes: CapturedChanges;
};

/** Rows of the customers' sheet that the user has just edited, counted from 0. */
export type EditedRows = { readonly sheetId: string; readonly first: number; readonly last: number };

/**
 * The customers' own cells first and the log last: where applying breaks off between them, the next capture finds the
 * change again and ends in the same state. An empty plan where nothing has changed, or where the workbook has no log.
 * @param snapshot Of purpose `capture`.
 * @param time Of day, as a fraction from 0 (midnight); kept where the mode counts in hours, null where it is not known.
 */
export function planCapture(
  snapshot: WorkbookSnapshot,
  decoded: DecodedWorkbook,
  today: SheetDate,
  edited: readonly EditedRows[] = [],
  time: number | null = null,
): CapturePlan {
  return finish(planCaptureInSteps(snapshot, decoded, today, edited, time));
}

/** As `planCapture`, some customers at a time. */
export function* planCaptureInSteps(
  snapshot: WorkbookSnapshot,
  decoded: DecodedWorkbook,
  today: SheetDate,
  edited: readonly EditedRows[],
  time: number | null,
): Steps<CapturePlan> {
  const customers = snapshot.tables.get(customersTable.table);
  const log = snapshot.tables.get(transitionsTable.table);
  if (!customers || !log) return { plan: [], changes: { transitions: [], amendments: [], fills: [] } };
  const changes = yield* captureChangesInSteps(decoded.records, today, timeToKeep(decoded.records.settings, time));
  yield;
  const plan = [
    ...planFills(tableCells(customersTable, customers), decoded, changes, edited, today),
    ...planLog(tableCells(transitionsTable, log), decoded, changes, today),
  ];
  return { plan, changes };
}
