import type { SelectionFollower, WorkbookWatcher } from "../../src/app/ports";
import { createWriteQueue } from "../../src/app/write-queue";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createPaneSessions } from "../../src/taskpane/state/pane-sessions";
import type { StagesSession } from "../../src/taskpane/state/stages-session";
import { funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-31");
const watcher: WorkbookWatcher & SelectionFollower = {
  watch: () => Promise.resolve(() => Promise.resolve()),
  followSelection: () => Promise.resolve(() => Promise.resolve()),
  select: () => Promise.resolve(),
};

function openSession(): Promise<StagesSession> {
  const workbook = createExcelWorkbook();
  return createPaneSessions({ workbook, watcher, queue: createWriteQueue(), readToday: () => today }).rooms.stages();
}

async function agreed(session: StagesSession): Promise<void> {
  await session.preview();
  await session.agree();
}

const stageOf = ({ getState }: StagesSession, name: string) => {
  const stage = getState().content?.stages?.find((each) => each.name === name);
  if (!stage) throw new Error(`there is no stage ${name}`);
  return stage;
};

test("a stage is renamed, one is split, and the workbook is given back to the last cell", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const before = comparable(await excel.content());
  const session = await openSession();
  await session.read();
  expect(session.getState().content?.stages?.map(({ customers }) => customers.map(({ id }) => id))).toEqual([
    ["KH005"],
    ["KH003"],
    ["KH001"],
    [],
    [],
    [],
    ["KH004"],
  ]);

  session.draft({ kind: "rename", stage: stageOf(session, "潜在客户").id, name: "线索" });
  await session.preview();
  expect(session.getState().asked?.preview).toMatchObject({ customerRows: 2, logRows: 4, newLogRows: 0 });
  expect(comparable(await excel.content())).toEqual(before);
  await session.agree();
  expect(session.getState()).toMatchObject({ activity: { kind: "idle" }, draft: null, asked: null });
  expect(await excel.coAuthor.read("客户跟踪", "E3:E3")).toEqual([["线索"]]);
  await session.undo();
  expect(session.getState().done).toMatchObject({ isUndone: true, undo: null });
  expect(comparable(await excel.content())).toEqual(before);

  const { customers, id } = stageOf(session, "初步沟通");
  const moved = new Set(customers.map((customer) => customer.id));
  session.draft({ kind: "split", stage: id, firstName: "首次沟通", secondName: "深入沟通", moved });
  await agreed(session);
  expect(await excel.coAuthor.read("客户跟踪", "E4:H4")).toEqual([["深入沟通", today, "首次沟通", today]]);
  expect(stageOf(session, "深入沟通").customers).toEqual(customers);
  await session.undo();
  expect(session.getState().activity).toEqual({ kind: "idle" });
  expect(comparable(await excel.content())).toEqual(before);
});

test("a refusal writes nothing, and the draft stays", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const session = await openSession();
  await session.read();
  const draft = { kind: "rename", stage: stageOf(session, "潜在客户").id, name: "成交" } as const;
  session.draft(draft);
  await agreed(session);
  expect(session.getState()).toMatchObject({
    activity: { kind: "refused", refusal: "duplicate-stage-name" },
    draft,
    done: null,
  });
  expect((await excel.content()).sheets).toEqual(funnelSheets());
});

test("a workbook with a preset's stages has none of its own", async () => {
  await openWorkbook(aWorkbook(funnelSheets().slice(0, 2)));
  const session = await openSession();
  await session.read();
  expect(session.getState().content).toEqual({ stages: null, protectedSheets: [] });
});

test("a stages' sheet that is protected is told of", async () => {
  const [customers, log, settings] = funnelSheets();
  await openWorkbook(aWorkbook([customers!, log!, { ...settings!, protection: { hasPassword: false } }]));
  const session = await openSession();
  await session.read();
  expect(session.getState().content?.protectedSheets).toEqual(["漏斗设置"]);
});
