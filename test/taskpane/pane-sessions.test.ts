import { createWriteQueue } from "../../src/app/write-queue";
import { sheetDateOf } from "../../src/domain/calendar";
import type { Transition } from "../../src/domain/transition";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelWatcher } from "../../src/excel/watch-workbook";
import type { SheetContent } from "../../src/simulator/workbook-content";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { createPaneSessions, type PaneSessions } from "../../src/taskpane/state/pane-sessions";
import { until } from "../../src/taskpane/state/store";
import { aTable, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-31");

async function open(more: readonly SheetContent[] = []) {
  const excel = await openWorkbook(aWorkbook([...funnelSheets(), ...more]));
  const sessions = createPaneSessions({
    workbook: createExcelWorkbook(),
    watcher: createExcelWatcher(),
    queue: createWriteQueue(),
    readToday: () => today,
    readTime: () => 0.5,
  });
  return { excel, sessions };
}

const openCount = ({ overview }: PaneSessions): number | null => {
  const { read } = overview.getState();
  return read?.kind === "overview"
    ? read.overview.stages.reduce((sum, { open }) => sum + open.customers.length, 0)
    : null;
};

/** The overview comes up, and has its figures. */
async function see(sessions: PaneSessions): Promise<void> {
  sessions.overview.open();
  await until(sessions.overview, ({ activity, read }) => activity.kind === "idle" && read !== null);
}

test("a workbook that is set up is read once for the look at it and for its figures", async () => {
  const { excel, sessions } = await open();
  const before = excel.traffic.requests;
  await sessions.firstRun.start();
  await see(sessions);
  expect(excel.traffic.requests - before).toBe(3);
  expect(openCount(sessions)).toBeGreaterThan(0);
});

test("the figures are there when the overview comes up", async () => {
  const { sessions } = await open();
  const shown: (number | null)[] = [];
  sessions.firstRun.subscribe(() => {
    if (sessions.firstRun.getState().kind === "over") shown.push(openCount(sessions));
  });
  await sessions.firstRun.start();
  expect(shown).toEqual([expect.any(Number)]);
});

test("figures are read anew from then on", async () => {
  const { excel, sessions } = await open();
  await sessions.firstRun.start();
  await see(sessions);
  const count = openCount(sessions)!;
  excel.coAuthor.write("客户跟踪", "E2", [["成交"]]);
  await see(sessions);
  expect(openCount(sessions)).toBe(count - 1);
});

test("what the first look read is not shown to whoever comes back to the overview", async () => {
  const { excel, sessions } = await open();
  await sessions.firstRun.start();
  sessions.views.show("checks");
  const before = excel.traffic.requests;
  sessions.views.show("overview");
  await see(sessions);
  expect(excel.traffic.requests - before).toBe(3);
});

test("nor to whoever goes elsewhere while the pane looks", async () => {
  const { excel, sessions } = await open();
  const starting = sessions.firstRun.start();
  sessions.views.show("checks");
  await starting;
  const before = excel.traffic.requests;
  sessions.views.show("overview");
  await see(sessions);
  expect(excel.traffic.requests - before).toBe(3);
});

test("what is recorded in a B2C workbook has the time of day", async () => {
  const { excel, sessions } = await open([
    aSheet("参数", [aTable(settingsTable, [{ parameter: "业务模式", value: "B2C" }])]),
  ]);
  const captured = new Promise<readonly Transition[]>((resolve) => {
    void sessions.startCapturing((result) => {
      if (result.kind === "captured") resolve(result.transitions);
      else excel.user.type("客户跟踪", "E2", "成交");
    });
  });
  const moved = (await captured).find(({ to }) => to === "成交");
  expect(moved).toMatchObject({ customer: "KH001", entered: today, time: 0.5 });
});

test("a room stays as it was left", async () => {
  const { sessions } = await open();
  const [first, second] = await Promise.all([sessions.rooms.stages(), sessions.rooms.stages()]);
  await first.read();
  expect(second).toBe(first);
  expect((await sessions.rooms.stages()).getState().content).not.toBeNull();
});

test("the ribbon's report is written in its room, which is shown", async () => {
  const { sessions } = await open();
  const running = sessions.generateReport();
  expect(sessions.views.getState()).toBe("report");
  await running;
  const report = await sessions.rooms.report();
  expect(report.getState().run.kind).toBe("published");
});

test("a customer who is in sight follows what is recorded, as the figures do", async () => {
  const { excel, sessions } = await open();
  const close = sessions.overview.open();
  await until(sessions.overview, () => openCount(sessions) !== null);
  const customer = await sessions.rooms.customer();
  await customer.open();
  await customer.show("KH003");
  const stageOf = (): string | null => {
    const { shown } = customer.getState();
    return shown?.kind === "card" ? shown.card.customer.stage : null;
  };
  const first = stageOf();
  const count = openCount(sessions)!;
  const capturing = await sessions.startCapturing();
  excel.user.type("客户跟踪", "E4", [["成交"]]);
  await until(sessions.overview, () => openCount(sessions) === count - 1);
  await until(customer, () => stageOf() !== first);
  await capturing.stop();
  close();
});
