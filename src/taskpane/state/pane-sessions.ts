import { applyFixes, checkWorkbookRows } from "../../app/check-workbook-rows";
import { lastFullMonth } from "../../app/last-full-month";
import type { SheetReader, WorkbookPort, WorkbookWatcher } from "../../app/ports";
import { publishMonth } from "../../app/publish-month";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import { createChecksSession, type ChecksSession } from "./checks-session";
import { createReportSession, type ReportSession } from "./report-session";
import { createViewStore, type ViewStore } from "./view-store";

/** What the pane holds for one workbook, whichever of its views is shown. */
export type PaneSessions = {
  readonly views: ViewStore;
  readonly report: ReportSession;
  readonly checks: ChecksSession;
  /** The last full month's, wherever the user is: what the ribbon's button does. */
  readonly generateReport: () => Promise<void>;
};

export type PanePorts = {
  readonly workbook: WorkbookPort;
  /** Null where sheets cannot be read cell by cell. */
  readonly sheets: SheetReader | null;
  /** Null where the host cannot be told to select. */
  readonly watcher: Pick<WorkbookWatcher, "select"> | null;
  /** All that reads or writes the workbook goes through it. */
  readonly queue: WriteQueue;
  readonly readToday: () => SheetDate;
};

export function createPaneSessions({ workbook, sheets, watcher, queue, readToday }: PanePorts): PaneSessions {
  const select =
    watcher && ((sheetName: string, address: string) => queue.run(() => watcher.select(sheetName, address)));
  const views = createViewStore();
  const report = createReportSession({
    publish: (request, options) => queue.run(() => publishMonth(workbook, request, options)),
    readToday,
  });
  return {
    views,
    report,
    generateReport() {
      views.show("report");
      return report.runLastFullMonth();
    },
    checks: createChecksSession({
      check: () =>
        queue.run(() => {
          const today = readToday();
          return checkWorkbookRows(workbook, today, { month: lastFullMonth(today), ...(sheets && { sheets }) });
        }),
      fix: (checked, findings) => queue.run(() => applyFixes(workbook, checked, findings)),
      undo: (plan, { snapshot }) => queue.run(() => workbook.applyPlan(plan, snapshot)),
      select,
    }),
  };
}
