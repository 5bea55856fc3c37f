import { once } from "./once";
import type { RoomPorts } from "./pane-ports";

/** The sessions of all views but the first come with the view that is first shown of them. */
const load = {
  report: () => import("./rooms/report-room"),
  analysis: () => import("./rooms/analysis-room"),
  actions: () => import("./rooms/actions-room"),
  customer: () => import("./rooms/customer-room"),
  checks: () => import("./rooms/checks-room"),
  repair: () => import("./rooms/repair-room"),
  lists: () => import("./rooms/lists-room"),
  settings: () => import("./rooms/settings-room"),
  stages: () => import("./rooms/stages-room"),
  setUp: () => import("./rooms/set-up-room"),
  adopt: () => import("./rooms/adopt-room"),
  imports: () => import("./rooms/import-room"),
};

/** Each opens a session when it is first called, and gives back the same from then on. */
export type Rooms = ReturnType<typeof createRooms>;

export type RoomSessions = { readonly [Room in keyof Rooms]: Awaited<ReturnType<Rooms[Room]>> };

/** For one workbook. */
export function createRooms(ports: RoomPorts) {
  return {
    report: once(async () => (await load.report()).openReport(ports)),
    analysis: once(async () => (await load.analysis()).openAnalysis(ports)),
    actions: once(async () => (await load.actions()).openActions(ports)),
    customer: once(async () => (await load.customer()).openCustomer(ports)),
    checks: once(async () => (await load.checks()).openChecks(ports)),
    repair: once(async () => (await load.repair()).openRepair(ports)),
    lists: once(async () => (await load.lists()).openLists(ports)),
    settings: once(async () => (await load.settings()).openSettings(ports)),
    stages: once(async () => (await load.stages()).openStages(ports)),
    setUp: once(async () => (await load.setUp()).openSetUp(ports)),
    adopt: once(async () => (await load.adopt()).openAdopt(ports)),
    imports: once(async () => (await load.imports()).openImport(ports)),
  };
}

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadRooms(): Promise<void> {
  for (const loadRoom of Object.values(load)) await loadRoom();
}
