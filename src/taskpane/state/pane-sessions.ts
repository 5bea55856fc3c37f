import type { PreviewAdoption } from "../../app/adoption-offer";
import type { Capture, CaptureResult } from "../../app/capture";
import { startCaptureSession, type CaptureSession } from "../../app/capture-session";
import { lastFullMonth } from "../../app/last-full-month";
import type {
  CustomerFilter,
  Pause,
  RowReader,
  SelectionFollower,
  SheetReader,
  WorkbookPort,
  WorkbookWatcher,
} from "../../app/ports";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import { createActionsSession, type ActionsSession } from "./actions-session";
import { createAdoptSession, type AdoptSession } from "./adopt-session";
import { createAnalysisSession, type AnalysisSession } from "./analysis-session";
import { createCaptureStatus, type CaptureStatus } from "./capture-status";
import { createChecksSession, type ChecksSession } from "./checks-session";
import type { UndoPlan } from "./checks-state";
import { customerPorts } from "./customer-ports";
import { createCustomerSession, type CustomerSession } from "./customer-session";
import { createFirstRun, type FirstRun } from "./first-run";
import { createImportSession, type ImportSession } from "./import-session";
import { later } from "./later";
import { createListsSession, type ListsSession } from "./lists-session";
import { createOverviewSession, type OverviewSession } from "./overview-session";
import { createRepairSession, type RepairSession } from "./repair-session";
import { createReportSession, type ReportSession } from "./report-session";
import { createSettingsSession, type SettingsSession } from "./settings-session";
import { createStagesSession, type StagesSession } from "./stages-session";
import { createSetUpSession, type SetUpSession } from "./set-up-session";
import type { ViewStore } from "./view-store";

/** What the pane holds for one workbook, whichever of its views is shown. */
export type PaneSessions = {
  readonly views: ViewStore;
  readonly overview: OverviewSession;
  readonly report: ReportSession;
  readonly analysis: AnalysisSession;
  readonly actions: ActionsSession;
  readonly customer: CustomerSession;
  readonly checks: ChecksSession;
  readonly repair: RepairSession;
  readonly lists: ListsSession;
  readonly setUp: SetUpSession;
  readonly settings: SettingsSession;
  readonly stages: StagesSession;
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
  /** Taken while much is read or reckoned; without it, all is done in one go. */
  readonly pause?: Pause;
};

export function createPaneSessions({ workbook, watcher, queue, readToday, pause }: PanePorts): PaneSessions {
  const reading = pause ? { pause } : {};
  const select = (sheetName: string, address: string): Promise<void> =>
    queue.run(() => watcher.select(sheetName, address));
  const chore = () => ({ today: readToday(), language: "workbook" }) as const;
  const { firstRun, views } = createFirstRun(async () => {
    const { firstLook } = await later.firstLook();
    return queue.run(() => firstLook(workbook, readToday()));
  });
  const undoOf = (plan: UndoPlan): Promise<unknown> =>
    queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "everything" })));
  /** Comes with the first proposal. */
  let previewAdoption: PreviewAdoption | null = null;
  let created: Promise<Capture> | null = null;
  /** One for the workbook: it remembers what it has seen. */
  const capture: Capture = async (request) => {
    created ??= later.capture().then(({ createCapture }) => createCapture(workbook, reading));
    return (await created)(request);
  };
  const captures = createCaptureStatus({
    findLosses: async (customers) => {
      const { openLosses } = await later.openLosses();
      return queue.run(() => openLosses(workbook, customers, readToday()));
    },
    select,
  });
  const customer = createCustomerSession(customerPorts({ workbook, watcher, queue, readToday, select, reading }));
  /** The figures do not wait for the log: what it lacks is inferred for them. */
  const captureFirst = async (): Promise<void> => {
    await capture({ today: readToday() }).then(captures.set, () => undefined);
  };
  const report = createReportSession({
    publish: async (request, options) => {
      const { publishMonth } = await later.publishMonth();
      return queue.run(async () => {
        await captureFirst();
        return publishMonth(workbook, request, options);
      });
    },
    readToday,
  });
  const filter: CustomerFilter = {
    showCustomers: (customers, replaces) => queue.run(() => workbook.showCustomers(customers, replaces)),
    showAllCustomers: () => queue.run(() => workbook.showAllCustomers()),
  };
  const overview = createOverviewSession({
    read: async () => {
      const { readOverview } = await later.overview();
      return queue.run(() => readOverview(workbook, readToday(), reading));
    },
    filter,
  });
  return {
    views,
    overview,
    report,
    analysis: createAnalysisSession({
      read: async (scope) => {
        const { readAnalysis } = await later.analysis();
        return queue.run(() => readAnalysis(workbook, scope, readToday(), reading));
      },
      filter,
      readToday,
    }),
    actions: createActionsSession({
      read: async () => {
        const { readActions } = await later.actions();
        return queue.run(() => readActions(workbook, readToday(), reading));
      },
      start: async (action) => {
        const { startAction } = await later.startAction();
        return queue.run(() => startAction(workbook, { ...chore(), action }, reading));
      },
      mark: async (seen, mark) => {
        const { markAction } = await later.followActions();
        return queue.run(() => markAction(workbook, seen, mark, readToday(), reading));
      },
      follow: async () => {
        const { followActions } = await later.followActions();
        return queue.run(() => followActions(workbook, readToday(), reading));
      },
      close: async (request) => {
        const { closeMonth } = await later.closeMonth();
        return queue.run(() => closeMonth(workbook, { ...request, ...chore() }, reading));
      },
      undo: undoOf,
      readToday,
    }),
    generateReport() {
      views.show("report");
      return report.runLastFullMonth();
    },
    customer,
    checks: createChecksSession({
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
    }),
    repair: createRepairSession({
      open: async (orders) => {
        const { openRepairDesk } = await later.repair();
        return queue.run(() => openRepairDesk(workbook, { today: readToday(), orders }));
      },
      repair: async (orders, chosen) => {
        const { repairRows } = await later.repair();
        return queue.run(() => repairRows(workbook, { today: readToday(), orders, chosen }));
      },
      undo: async (undo) => {
        const { undoRepairs } = await later.repair();
        return queue.run(() => undoRepairs(workbook, undo, readToday()));
      },
      select,
    }),
    lists: createListsSession({
      overdue: async (contacts, overwrite) => {
        const { writeOverdueList } = await later.chores();
        return queue.run(() => writeOverdueList(workbook, { ...chore(), overwrite, contacts }));
      },
      reminders: async (overwrite) => {
        const { writeReminders } = await later.chores();
        return queue.run(() => writeReminders(workbook, { ...chore(), overwrite }));
      },
      spotChecks: async () => {
        const { drawSpotChecks } = await later.chores();
        return queue.run(() => drawSpotChecks(workbook, chore()));
      },
      show: (sheetName) => select(sheetName, "A1"),
    }),
    settings: createSettingsSession({
      read: async () => {
        const { readSettings } = await later.settings();
        return queue.run(() => readSettings(workbook));
      },
      change: async (change) => {
        const { changeSettings } = await later.settings();
        return queue.run(() => changeSettings(workbook, change, readToday()));
      },
      undo: (plan, snapshot) => queue.run(() => workbook.applyPlan(plan, snapshot)),
    }),
    stages: createStagesSession({
      read: async () => {
        const { readStages } = await later.stages();
        return queue.run(() => readStages(workbook, readToday()));
      },
      preview: async (change) => {
        const { previewStageChange } = await later.stages();
        return queue.run(() => previewStageChange(workbook, { change, today: readToday() }));
      },
      change: async (change) => {
        const { changeStages } = await later.stages();
        return queue.run(() => changeStages(workbook, { change, today: readToday() }));
      },
      undo: (plan, snapshot) => queue.run(() => workbook.applyPlan(plan, snapshot)),
    }),
    setUp: createSetUpSession({
      setUp: async (request) => {
        const { setUp } = await later.setUp();
        return queue.run(() => setUp(workbook, { ...request, today: readToday() }));
      },
      undo: undoOf,
      removeExamples: async () => {
        const { removeExamples } = await later.setUp();
        return queue.run(() => removeExamples(workbook, readToday()));
      },
    }),
    adopt: createAdoptSession({
      propose: async () => {
        const { proposeAdoptionOf } = await later.adopt();
        ({ previewAdoption } = await later.adoptionOffer());
        return queue.run(() => proposeAdoptionOf(workbook, undefined, readToday()));
      },
      adopt: async (offer, accepted) => {
        const { adopt } = await later.adopt();
        return queue.run(() => adopt(workbook, offer, accepted, readToday()));
      },
      preview(offer, choices) {
        if (!previewAdoption) throw new Error("nothing was proposed");
        return previewAdoption(offer, choices, readToday());
      },
      undo: undoOf,
    }),
    firstRun,
    imports: createImportSession({
      preview: async (bytes, choices) => {
        const { previewImport } = await later.importCustomers();
        return queue.run(() => previewImport(workbook, { bytes, today: readToday(), choices }));
      },
      importFile: async (bytes, choices) => {
        const { importCustomers } = await later.importCustomers();
        return queue.run(() => importCustomers(workbook, { bytes, today: readToday(), choices }));
      },
      undo: undoOf,
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
