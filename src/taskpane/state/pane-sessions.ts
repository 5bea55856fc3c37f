import { adopt, proposeAdoptionOf } from "../../app/adopt";
import { createCapture, type CaptureResult } from "../../app/capture";
import { startCaptureSession, type CaptureSession } from "../../app/capture-session";
import { applyFixes, checkWorkbookRows } from "../../app/check-workbook-rows";
import { changeSettings, readSettings } from "../../app/edit-settings";
import { drawSpotChecks, writeOverdueList, writeReminders } from "../../app/chores";
import { firstLook } from "../../app/first-look";
import { lastFullMonth } from "../../app/last-full-month";
import { openLosses } from "../../app/open-losses";
import type { CustomerFilter, RowReader, SelectionFollower, SheetReader, WorkbookPort, WorkbookWatcher } from "../../app/ports";
import { publishMonth } from "../../app/publish-month";
import { readOverview } from "../../app/read-overview";
import { openRepairDesk, repairRows, undoRepairs } from "../../app/repair";
import { removeExamples, setUp } from "../../app/set-up";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import { createAdoptSession, type AdoptSession } from "./adopt-session";
import { createCaptureStatus, type CaptureStatus } from "./capture-status";
import { createChecksSession, type ChecksSession } from "./checks-session";
import { customerPorts } from "./customer-ports";
import { createCustomerSession, type CustomerSession } from "./customer-session";
import { createFirstRun, type FirstRun } from "./first-run";
import { createImportSession, type ImportSession } from "./import-session";
import { createListsSession, type ListsSession } from "./lists-session";
import { createOverviewSession, type OverviewSession } from "./overview-session";
import { createRepairSession, type RepairSession } from "./repair-session";
import { createReportSession, type ReportSession } from "./report-session";
import { createSettingsSession, type SettingsSession } from "./settings-session";
import { createSetUpSession, type SetUpSession } from "./set-up-session";
import type { ViewStore } from "./view-store";

/** What the pane holds for one workbook, whichever of its views is shown. */
export type PaneSessions = {
  readonly views: ViewStore;
  readonly overview: OverviewSession;
  readonly report: ReportSession;
  readonly customer: CustomerSession;
  readonly checks: ChecksSession;
  readonly repair: RepairSession;
  readonly lists: ListsSession;
  readonly setUp: SetUpSession;
  readonly settings: SettingsSession;
  readonly imports: ImportSession;
  readonly adopt: AdoptSession;
  /** Decides what the pane begins with; to be started once, for a workbook that was just opened. */
  readonly firstRun: FirstRun;
  readonly captures: CaptureStatus;
  /** From now on changes of the customer list are recorded; `onCaptured` is told of each capture besides the pane. */
  readonly startCapturing: (onCaptured?: (result: CaptureResult) => void) => Promise<CaptureSession>;
  /** The last full month's, wherever the user is: what the ribbon's button does. */
  readonly generateReport: () => Promise<void>;
};

export type PanePorts = {
  readonly workbook: WorkbookPort & SheetReader & RowReader & CustomerFilter;
  readonly watcher: WorkbookWatcher & SelectionFollower;
  /** All that reads or writes the workbook goes through it. */
  readonly queue: WriteQueue;
  readonly readToday: () => SheetDate;
};

/** With what reads files, which the pane does without until there is one. */
const importCustomersLater = () => import("../../app/import-customers");

export function createPaneSessions({ workbook, watcher, queue, readToday }: PanePorts): PaneSessions {
  const select = (sheetName: string, address: string): Promise<void> =>
    queue.run(() => watcher.select(sheetName, address));
  const chore = () => ({ today: readToday(), language: "workbook" }) as const;
  const { firstRun, views } = createFirstRun(() => queue.run(() => firstLook(workbook, readToday())));
  const capture = createCapture(workbook);
  const captures = createCaptureStatus({
    findLosses: (customers) => queue.run(() => openLosses(workbook, customers, readToday())),
    select,
  });
  const customer = createCustomerSession(customerPorts({ workbook, watcher, queue, readToday, select }));
  /** The figures do not wait for the log: what it lacks is inferred for them. */
  const captureFirst = async (): Promise<void> => {
    await capture({ today: readToday() }).then(captures.set, () => undefined);
  };
  const report = createReportSession({
    publish: (request, options) =>
      queue.run(async () => {
        await captureFirst();
        return publishMonth(workbook, request, options);
      }),
    readToday,
  });
  const overview = createOverviewSession({
    read: () => queue.run(() => readOverview(workbook, readToday())),
    filter: {
      showCustomers: (customers, replaces) => queue.run(() => workbook.showCustomers(customers, replaces)),
      showAllCustomers: () => queue.run(() => workbook.showAllCustomers()),
    },
  });
  return {
    views,
    overview,
    report,
    generateReport() {
      views.show("report");
      return report.runLastFullMonth();
    },
    customer,
    checks: createChecksSession({
      check: () =>
        queue.run(() => {
          const today = readToday();
          return checkWorkbookRows(workbook, today, { month: lastFullMonth(today), sheets: workbook });
        }),
      fix: (checked, findings) => queue.run(() => applyFixes(workbook, checked, findings)),
      undo: (plan, { snapshot }) => queue.run(() => workbook.applyPlan(plan, snapshot)),
      select,
    }),
    repair: createRepairSession({
      open: (orders) => queue.run(() => openRepairDesk(workbook, { today: readToday(), orders })),
      repair: (orders, chosen) => queue.run(() => repairRows(workbook, { today: readToday(), orders, chosen })),
      undo: (undo) => queue.run(() => undoRepairs(workbook, undo, readToday())),
      select,
    }),
    lists: createListsSession({
      overdue: (contacts, overwrite) =>
        queue.run(() => writeOverdueList(workbook, { ...chore(), overwrite, contacts })),
      reminders: (overwrite) => queue.run(() => writeReminders(workbook, { ...chore(), overwrite })),
      spotChecks: () => queue.run(() => drawSpotChecks(workbook, chore())),
      show: (sheetName) => select(sheetName, "A1"),
    }),
    settings: createSettingsSession({
      read: () => queue.run(() => readSettings(workbook)),
      change: (change) => queue.run(() => changeSettings(workbook, change, readToday())),
      undo: (plan, snapshot) => queue.run(() => workbook.applyPlan(plan, snapshot)),
    }),
    setUp: createSetUpSession({
      setUp: (request) => queue.run(() => setUp(workbook, { ...request, today: readToday() })),
      undo: (plan) =>
        queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "everything" }))),
      removeExamples: () => queue.run(() => removeExamples(workbook, readToday())),
    }),
    adopt: createAdoptSession({
      propose: () => queue.run(() => proposeAdoptionOf(workbook, undefined, readToday())),
      adopt: (offer, accepted) => queue.run(() => adopt(workbook, offer, accepted, readToday())),
      undo: (plan) =>
        queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "everything" }))),
      readToday,
    }),
    firstRun,
    imports: createImportSession({
      preview: async (bytes, choices) => {
        const { previewImport } = await importCustomersLater();
        return queue.run(() => previewImport(workbook, { bytes, today: readToday(), choices }));
      },
      importFile: async (bytes, choices) => {
        const { importCustomers } = await importCustomersLater();
        return queue.run(() => importCustomers(workbook, { bytes, today: readToday(), choices }));
      },
      undo: (plan) =>
        queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "everything" }))),
    }),
    captures,
    startCapturing: (onCaptured) =>
      startCaptureSession({
        watcher,
        capture: (request) => queue.run(() => capture({ ...request, today: readToday() })),
        wait: (milliseconds, done) => {
          const timer = setTimeout(done, milliseconds);
          return () => clearTimeout(timer);
        },
        onCaptured: (result) => {
          captures.set(result);
          overview.hear(result);
          if (result.kind === "captured" && result.transitions.length + result.amended > 0) void customer.refresh();
          onCaptured?.(result);
        },
      }),
  };
}
