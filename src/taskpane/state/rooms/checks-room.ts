import { lastFullMonth } from "../../../app/last-full-month";
import { createChecksSession, type ChecksSession } from "../checks-session";
import { later } from "../later";
import type { RoomPorts } from "../pane-ports";

export function openChecks({ queue, readToday, reading, select, workbook }: RoomPorts): ChecksSession {
  return createChecksSession({
    check: async () => {
      const { checkWorkbookRows } = await later.checks();
      const today = readToday();
      const request = { ...reading, month: lastFullMonth(today), sheets: workbook };
      return queue.run(() => checkWorkbookRows(workbook, today, request));
    },
    fix: async (checked, findings) => {
      const { applyFixes } = await later.checks();
      return queue.run(() => applyFixes(workbook, checked, findings));
    },
    undo: (plan, { snapshot }) => queue.run(() => workbook.applyPlan(plan, snapshot)),
    select,
  });
}
