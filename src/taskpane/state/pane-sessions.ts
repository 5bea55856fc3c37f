import type { Capture, CaptureResult } from "../../app/capture";
import { startCaptureSession, type CaptureSession } from "../../app/capture-session";
import { firstLook } from "../../app/first-look";
import type { CustomerId } from "../../domain/customer";
import { createCaptureStatus, type CaptureStatus } from "./capture-status";
import { createFirstRun, type FirstRun } from "./first-run";
import { firstUseCases } from "./first-use-cases";
import { once } from "./once";
import { createOverviewSession, type OverviewSession } from "./overview-session";
import type { PanePorts, RoomPorts } from "./pane-ports";
import { createRooms, type Rooms } from "./rooms";
import type { ViewStore } from "./view-store";

/** What the pane holds for one workbook, whichever of its views is shown. */
export type PaneSessions = {
  readonly views: ViewStore;
  /** Decides what the pane begins with; to be started once, for a workbook that was just opened. */
  readonly firstRun: FirstRun;
  readonly overview: OverviewSession;
  /** The sessions of all other views. */
  readonly rooms: Rooms;
  readonly captures: CaptureStatus;
  /** From now on changes of the customer list are recorded; `onCaptured` is told of each capture besides the pane. */
  readonly startCapturing: (onCaptured?: (result: CaptureResult) => void) => Promise<CaptureSession>;
  /** The last full month's, wherever the user is: what the ribbon's button does. */
  readonly generateReport: () => Promise<void>;
  readonly showCustomer: (id: CustomerId) => void;
};

export function createPaneSessions(ports: PanePorts): PaneSessions {
  const { pause, queue, readTime, readToday, watcher, workbook } = ports;
  const reading = pause ? { pause } : {};
  const now = () => ({ today: readToday(), ...(readTime && { time: readTime() }) });
  const select = (sheetName: string, address: string): Promise<void> =>
    queue.run(() => watcher.select(sheetName, address));

  /** What the first look read: the overview that it leads to begins with that, unless the user goes elsewhere first. */
  let seen: Awaited<ReturnType<typeof firstLook>>["snapshot"] | null = null;
  const { firstRun, views } = createFirstRun(async () => {
    const { found, snapshot } = await queue.run(() => firstLook(workbook, readToday(), reading));
    if (found.kind === "set-up" && firstRun.getState().kind === "looking") {
      seen = snapshot;
      await overview.prepare();
      seen = null;
    }
    return found;
  });
  views.subscribe(() => overview.putOff());

  /** One for the workbook: it remembers what it has seen. */
  const loadCapture = once(async () => (await firstUseCases.capture()).createCapture(workbook, reading));
  const capture: Capture = async (request) => (await loadCapture())(request);
  const listeners = new Set<(result: CaptureResult) => void>();
  const captures = createCaptureStatus({
    findLosses: async (customers) => {
      const { openLosses } = await firstUseCases.openLosses();
      return queue.run(() => openLosses(workbook, customers, readToday(), reading));
    },
    select,
  });

  const roomPorts: RoomPorts = {
    ...ports,
    reading,
    filter: {
      showCustomers: (customers, replaces) => queue.run(() => workbook.showCustomers(customers, replaces)),
      showAllCustomers: () => queue.run(() => workbook.showAllCustomers()),
    },
    select,
    undo: (plan) =>
      queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "everything" }))),
    captureFirst: () => capture(now()).then(captures.set, () => undefined),
    onCaptured: (listener) => void listeners.add(listener),
  };
  const rooms = createRooms(roomPorts);
  const overview = createOverviewSession({
    read: async () => {
      const { readOverview } = await firstUseCases.overview();
      return queue.run(() => {
        const first = seen;
        return readOverview(first ? { readSnapshot: () => Promise.resolve(first) } : workbook, readToday(), reading);
      });
    },
    filter: roomPorts.filter,
  });
  return {
    views,
    firstRun,
    overview,
    rooms,
    captures,
    async generateReport() {
      views.show("report");
      await (await rooms.report()).runLastFullMonth();
    },
    showCustomer(id) {
      void rooms.customer().then((customer) => customer.show(id));
      views.show("customer");
    },
    startCapturing: (onCaptured) =>
      startCaptureSession({
        watcher,
        capture: (request) => queue.run(() => capture({ ...request, ...now() })),
        wait: (milliseconds, done) => {
          const timer = setTimeout(done, milliseconds);
          return () => clearTimeout(timer);
        },
        onCaptured: (result) => {
          captures.set(result);
          overview.hear(result);
          for (const listener of listeners) listener(result);
          onCaptured?.(result);
        },
      }),
  };
}
