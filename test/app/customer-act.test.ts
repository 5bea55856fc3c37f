import { createCapture } from "../../src/app/capture";
import { actOn } from "../../src/app/customer-act";
import { customerById, type CustomerBook } from "../../src/app/customer-book";
import { readCustomers } from "../../src/app/read-customers";
import type { CustomerAction } from "../../src/domain/customer-action";
import { sheetDateOf } from "../../src/domain/calendar";
import { stageIdOf } from "../../src/domain/stage";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-28");

async function openFunnel() {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const port = createExcelWorkbook();
  const capture = createCapture(port);
  await capture({ today });
  return { excel, port, capture };
}

async function aBook(port: ReturnType<typeof createExcelWorkbook>): Promise<CustomerBook> {
  const book = await readCustomers(port, today);
  if (book.kind !== "book") throw new Error(book.kind);
  return book;
}

/** As the pane shows the customer. */
async function seen(port: ReturnType<typeof createExcelWorkbook>, id: string) {
  const at = customerById(await aBook(port), id);
  if (at?.kind !== "card") throw new Error(`no card of ${id}`);
  return at.card.customer;
}

const stageNamed = async (port: ReturnType<typeof createExcelWorkbook>, name: string) =>
  (await aBook(port)).decoded.records.stages.find((stage) => stage.name === name)!.id;

const rowOf = async (excel: SimulatedExcel, row: number) =>
  (await excel.coAuthor.read("客户跟踪", `A${row}:Y${row}`))[0];

async function lastOfLog(excel: SimulatedExcel, rows: number) {
  const log = await excel.coAuthor.read("阶段流转", "A1:K40");
  return log.filter(([sequence]) => sequence !== "").slice(-rows);
}

test("a move writes the row and the log in five requests, and a capture after it finds nothing", async () => {
  const { excel, port, capture } = await openFunnel();
  const customer = await seen(port, "KH003");
  const to = await stageNamed(port, "方案展示");
  excel.traffic.reset();
  const action: CustomerAction = { kind: "move", to, date: sheetDateOf("2024-03-26"), reason: "" };
  const done = await actOn(port, customer, action, today);
  expect(done).toMatchObject({ kind: "done", notInSheet: [], transitions: [{ kind: "advanced", origin: "pane" }] });
  // Reading takes two: what a capture reads, and the row; writing checks, keeps what it takes to undo, and writes.
  expect(excel.traffic.requests).toBe(5);
  const [, , , , stage, entered, previous, exit, gap] = (await rowOf(excel, 4))!;
  const on = sheetDateOf("2024-03-26");
  expect([stage, entered, previous, exit, gap]).toEqual(["方案展示", on, "初步沟通", on, 0]);
  const [logged] = await lastOfLog(excel, 1);
  expect(logged!.slice(1)).toEqual([
    ...["KH003", "升级", "初步沟通", on, "方案展示", on, "王", "跳过:需求确认", "面板", today],
  ]);
  const before = comparable(await excel.content());
  expect(await capture({ today })).toMatchObject({ transitions: [], amended: 0 });
  expect(comparable(await excel.content())).toEqual(before);
});

test("undoing gives row and log back", async () => {
  const { excel, port } = await openFunnel();
  const before = comparable(await excel.content());
  const action: CustomerAction = { kind: "lose", date: today, reason: "价格过高" };
  const done = await actOn(port, await seen(port, "KH003"), action, today);
  expect((await rowOf(excel, 4))!.slice(14, 17)).toEqual(["流失", today, "价格过高"]);
  if (done.kind !== "done" || !done.undo) throw new Error("nothing to undo");
  await port.applyPlan(done.undo, await port.readSnapshot({ purpose: "capture" }));
  expect(comparable(await excel.content())).toEqual(before);
});

test("finds the row by its number wherever it has gone, and refuses one that says something else by now", async () => {
  const { excel, port } = await openFunnel();
  const customer = await seen(port, "KH003");
  excel.user.type("客户跟踪", "A4", "KH009");
  excel.user.type("客户跟踪", "A6", "KH003");
  const action: CustomerAction = { kind: "hand-over", owner: "李", reason: "" };
  await expect(actOn(port, customer, action, today)).rejects.toMatchObject({ code: "changed-meanwhile" });
  excel.user.type("客户跟踪", "A6", "KH010");
  excel.user.type("客户跟踪", "A4", "KH003");
  expect(await actOn(port, customer, action, today)).toMatchObject({ kind: "done" });
  await expect(actOn(port, customer, { ...action, owner: "张" }, today)).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
});

test("keeps formulas of the user's, and refuses where one tells the stage", async () => {
  const { excel, port } = await openFunnel();
  const customer = await seen(port, "KH003");
  excel.user.type("客户跟踪", "G4", '="潜在"&"客户"');
  excel.user.type("客户跟踪", "E4", '="初步"&"沟通"');
  const to = await stageNamed(port, "需求确认");
  const action: CustomerAction = { kind: "move", to, date: today, reason: "" };
  const before = comparable(await excel.content());
  expect(await actOn(port, customer, action, today)).toEqual({
    kind: "impossible",
    why: "formula",
    header: "当前阶段",
  });
  expect(comparable(await excel.content())).toEqual(before);
  excel.user.type("客户跟踪", "E4", "初步沟通");
  expect(await actOn(port, customer, action, today)).toMatchObject({ kind: "done", notInSheet: ["上一阶段"] });
  expect((await rowOf(excel, 4))![6]).toBe("潜在客户");
});

test.each([
  ["a date to come", { kind: "lose", date: sheetDateOf("2024-03-29"), reason: "其他" }, "date", "future-date"],
  ["a loss without a reason", { kind: "lose", date: today, reason: " " }, "reason", "required"],
  ["a date before the entry", { kind: "lose", date: sheetDateOf("2024-03-21"), reason: "其他" }, "date", "too-early"],
  ["a pause that is over", { kind: "pause", until: sheetDateOf("2024-03-27"), reason: "" }, "until", "not-later"],
  ["the same owner", { kind: "hand-over", owner: "王 ", reason: "" }, "owner", "same-owner"],
  ["no owner", { kind: "hand-over", owner: "", reason: "" }, "owner", "required"],
  ["no stage", { kind: "move", to: stageIdOf("?"), date: today, reason: "" }, "to", "unknown-stage"],
] as [string, CustomerAction, string, string][])("refuses %s, at its field", async (_name, action, field, code) => {
  const { excel, port } = await openFunnel();
  const before = comparable(await excel.content());
  const customer = await seen(port, "KH003");
  expect(await actOn(port, customer, action, today)).toMatchObject({ kind: "refused", problems: [{ field, code }] });
  expect(comparable(await excel.content())).toEqual(before);
});

const failures = (["before", "after"] as const).flatMap((when) =>
  [1, 2, 3, 4, 5].map((request) => ({ when, request })),
);

test.each(failures)("request $request that fails $when it is done is made good by doing it again", async (failure) => {
  const { excel, port, capture } = await openFunnel();
  const customer = await seen(port, "KH003");
  const action: CustomerAction = { kind: "pause", until: sheetDateOf("2024-04-15"), reason: "等预算" };
  excel.faults.failRequest(failure.request, { code: "ServiceNotAvailable", when: failure.when });
  await expect(actOn(port, customer, action, today)).rejects.toBeDefined();
  expect(await actOn(port, customer, action, today)).toMatchObject({ kind: "done" });
  const row = (await rowOf(excel, 4))!;
  expect([row[14], row[23], row[24]]).toEqual(["暂停", sheetDateOf("2024-04-15"), today]);
  expect((await lastOfLog(excel, 2)).map(([, id, kind]) => [id, kind])).toEqual([
    ["KH005", "新建"],
    ["KH003", "暂停"],
  ]);
  expect(await capture({ today })).toMatchObject({ transitions: [] });
});
