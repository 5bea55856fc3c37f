import { createWriteQueue } from "../../src/app/write-queue";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelWatcher } from "../../src/excel/watch-workbook";
import { createPaneSessions } from "../../src/taskpane/state/pane-sessions";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { aTable, customerRows, day, funnelSheets, type CustomerRow } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const keys = ["id", "name", "stage", "entered", "owner", "amount"] as const;

/** 客户跟踪 with these rows from B4 on, and the pane's sessions for the workbook. */
async function open(rows: readonly CustomerRow[]) {
  const [, ...others] = funnelSheets();
  const list = aSheet("客户跟踪", [{ row: 2, column: 1, ...aTable(customersTable, rows, [...keys]) }]);
  const excel = await openWorkbook(aWorkbook([list, ...others]));
  const sessions = createPaneSessions({
    workbook: createExcelWorkbook(),
    watcher: createExcelWatcher(),
    queue: createWriteQueue(),
    readToday: () => sheetDateOf("2024-03-31"),
  });
  return { excel, sessions, content: async () => comparable(await excel.content()) };
}

test("a bad block is repaired after one answer, and taken back to the last cell", async () => {
  const { excel, sessions, content } = await open([
    { id: "KH001", name: "甲", stage: "需求调研", entered: "2024.3.5", owner: " 李", amount: "15万" },
    { id: "KH002", name: "乙", stage: "初步沟通", entered: "5/3/2024", owner: "王", amount: "150,000元" },
  ]);
  const before = await content();
  const repair = await sessions.rooms.repair();
  await repair.open();
  const { column } = repair.getState().desk!.questions[0]!;
  await repair.answer(column, "dmy");
  repair.ask(repair.getState().desk!.repairs);
  await repair.agree();
  expect(repair.getState()).toMatchObject({ activity: { kind: "idle" }, desk: { repairs: [], questions: [] } });
  expect(await excel.coAuthor.read("客户跟踪", "B4:G5")).toEqual([
    ["KH001", "甲", "需求确认", day("2024-03-05"), "李", 15],
    ["KH002", "乙", "初步沟通", day("2024-03-05"), "王", 15],
  ]);

  await repair.undo();
  expect(repair.getState()).toMatchObject({ outcome: { kind: "undone", count: 6 }, undos: [] });
  const { sheets, ...rest } = await content();
  expect(sheets.delete("修复记录")).toBe(true);
  expect({ ...rest, sheets }).toEqual(before);
});

/** 客户编号,负责人,当前阶段,进入当前阶段时间 / KH001,王五,… / KH900,张,需求调研,2024.3.5 — in GBK. */
const gbk = Uint8Array.from(
  Buffer.from(
    "bfcdbba7b1e0bac52cb8bad4f0c8cb2cb5b1c7b0bdd7b6ce2cbdf8c8ebb5b1c7b0bdd7b6cecab1bce40d0a" +
      "4b483030312ccdf52cd0e8c7f3c8b7c8cf2c323032342d30332d31380d0a" +
      "4b483930302cd5c52cd0e8c7f3b5f7d1d02c323032342e332e350d0a",
    "hex",
  ),
);

test("a CSV in GBK with one conflict is imported as decided, and taken back to the last cell", async () => {
  const { excel, sessions, content } = await open(customerRows);
  const before = await content();
  const imports = await sessions.rooms.imports();
  await imports.choose({ name: "crm.csv", arrayBuffer: () => Promise.resolve(gbk.buffer) });
  const { preview } = imports.getState();
  if (preview?.kind !== "preview") throw new Error("no preview");
  expect(preview).toMatchObject({
    file: { encoding: "gb18030", separator: "," },
    added: ["KH900"],
    conflicts: [{ id: "KH001/owner", ours: "李", theirs: "王" }],
  });
  imports.decide(preview.conflicts[0]!, "theirs");
  await imports.importAll();
  expect(imports.getState()).toMatchObject({ outcome: { kind: "imported", added: 1, changed: 1 } });
  expect(await excel.coAuthor.read("客户跟踪", "B4:F4")).toEqual([
    ["KH001", "甲", "需求确认", day("2024-03-18"), "王"],
  ]);
  expect(await excel.coAuthor.read("客户跟踪", "B9:F9")).toEqual([["KH900", "", "需求确认", day("2024-03-05"), "张"]]);

  await imports.undo();
  expect(imports.getState().outcome).toEqual({ kind: "undone" });
  expect(await content()).toEqual(before);
});
