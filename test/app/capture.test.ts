import { createCapture } from "../../src/app/capture";
import { startCaptureSession } from "../../src/app/capture-session";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWatcher } from "../../src/excel/watch-workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aTable, day, funnelSheets, stageNames } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-28");

async function openFunnel() {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const capture = createCapture(createExcelWorkbook());
  await capture({ today });
  return { excel, capture };
}

/** Kind, stages and dates of the last rows of the log. */
async function lastOfLog(excel: SimulatedExcel, count: number) {
  const { tables } = sheetOf(await excel.content(), "阶段流转");
  const last = tables[0]!.range.bottom + 1;
  const rows = await excel.coAuthor.read("阶段流转", `B${last - count + 1}:H${last}`);
  return rows.map((row) => row.join(" "));
}

const rowOf = (excel: SimulatedExcel, row: number) => excel.coAuthor.read("客户跟踪", `E${row}:I${row}`);

test("a changed stage becomes history, and the row is filled in", async () => {
  const { excel, capture } = await openFunnel();
  excel.user.type("客户跟踪", "E6", "需求确认");
  const result = await capture({ today });
  expect(result).toMatchObject({ kind: "captured", transitions: [{ customer: "KH005", kind: "advanced" }] });
  expect(await lastOfLog(excel, 1)).toEqual([`KH005 升级 潜在客户 ${today} 需求确认 ${today} 张`]);
  expect(await rowOf(excel, 6)).toEqual([["需求确认", today, "潜在客户", today, 0]]);
  const { rows } = sheetOf(await excel.content(), "客户跟踪");
  expect(rows.get(5)!.styles![7]).toMatchObject({ numberFormat: "yyyy-mm-dd" });
  const noted = await excel.coAuthor.read("阶段流转", "I12:K12");
  expect(noted).toEqual([["跳过:初步沟通", "表格", today]]);
});

test("three requests where something has changed, one where nothing has", async () => {
  const { excel, capture } = await openFunnel();
  excel.user.type("客户跟踪", "E6", "初步沟通");
  excel.traffic.reset();
  await capture({ today });
  expect(excel.traffic.requests).toBe(3);
  excel.traffic.reset();
  await capture({ today });
  expect(excel.traffic).toMatchObject({ requests: 1, cellsWritten: 0 });
});

test("among 10,000 rows it reads the columns that it needs, and of the log what is new", async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `KH${index}`);
  const entered = day("2024-03-01");
  const list = aTable(
    customersTable,
    ids.map((id) => ({ id, name: "某公司", stage: "潜在客户", entered, owner: "李", remark: "备注" })),
    ["id", "name", "stage", "entered", "owner", "remark"],
  );
  const log = aTable(
    transitionsTable,
    ids.map((customer, index) => ({
      sequence: index + 1,
      customer,
      kind: "新建",
      to: "潜在客户",
      entered,
      owner: "李",
    })),
  );
  const excel = await openWorkbook(aWorkbook([aSheet("客户", [list]), aSheet("日志", [log])]));
  const capture = createCapture(createExcelWorkbook());
  await capture({ today });
  excel.user.type("客户", "C5000", "初步沟通");
  excel.traffic.reset();
  await capture({ today });
  expect(excel.traffic.requests).toBe(3);
  // Two headers, four columns of the list, the last row of the log; then what is written is looked at.
  expect(excel.traffic.cellsRead).toBeLessThanOrEqual(6 + 11 + 40_000 + 11 + 30);
  expect(excel.traffic.bytesReceived).toBeLessThan(450_000);
  expect(await excel.coAuthor.read("日志", "C10002:F10002")).toEqual([["升级", "潜在客户", today, "初步沟通"]]);
});

test.each<[string, (excel: SimulatedExcel) => void]>([
  ["sorting", ({ user }) => user.sortTable("FunnelCustomers", "客户名称", false)],
  ["filtering", ({ user }) => user.filterTable("FunnelCustomers", "跟进责任人", ["李"])],
  ["another sheet name", ({ user }) => user.renameSheet("客户跟踪", "我的客户")],
  ["a column more", ({ user }) => user.insertColumns("客户跟踪", "C:C")],
  ["rows above", ({ user }) => user.insertRows("客户跟踪", "1:3")],
  [
    "an edit taken back",
    ({ user }) => {
      user.type("客户跟踪", "E6", "成交");
      user.undo();
    },
  ],
  ["a row less", ({ user }) => user.deleteRows("客户跟踪", "4:4")],
  ["a remark", ({ user }) => user.type("客户跟踪", "N3", "=不是公式")],
])("%s yields nothing", async (_label, change) => {
  const { excel, capture } = await openFunnel();
  change(excel);
  const before = comparable(await excel.content()).sheets.get("阶段流转");
  expect(await capture({ today })).toMatchObject({ transitions: [], amended: 0 });
  expect(comparable(await excel.content()).sheets.get("阶段流转")).toEqual(before);
});

test("a pasted block is many changes and one capture", async () => {
  const { excel, capture } = await openFunnel();
  excel.user.paste("客户跟踪", "E2:E6", [["方案展示"], ["潜在客户"], ["需求确认"], ["成交"], ["乱写"]]);
  const result = await capture({ today });
  expect(result).toMatchObject({ transitions: [{ customer: "KH001" }, { customer: "KH003" }] });
  expect(await lastOfLog(excel, 2)).toEqual([
    `KH001 升级 需求确认 ${today} 方案展示 ${today} 李`,
    `KH003 升级 初步沟通 ${today} 需求确认 ${today} 王`,
  ]);
});

test("a loss without time or reason is asked for", async () => {
  const { excel, capture } = await openFunnel();
  excel.user.type("客户跟踪", "O4", "流失");
  expect(await capture({ today })).toMatchObject({ unexplainedLosses: ["KH003"] });
  excel.user.type("客户跟踪", "P4:Q4", [["2024-03-26", "价格"]]);
  expect(await capture({ today })).toMatchObject({ transitions: [], amended: 1 });
  expect(await lastOfLog(excel, 1)).toEqual([`KH003 流失 初步沟通 ${day("2024-03-26")}   王`]);
});

test("a request may fail before or after it was applied: the next capture ends in the same state", async () => {
  const edit = ({ user }: SimulatedExcel): void => {
    user.type("客户跟踪", "E6", "方案展示");
    user.type("客户跟踪", "O2", "流失");
  };
  const undisturbed = await openFunnel();
  edit(undisturbed.excel);
  await undisturbed.capture({ today });
  const expected = comparable(await undisturbed.excel.content());
  for (const when of ["before", "after"] as const) {
    for (let nth = 1; nth <= 3; nth += 1) {
      const { excel, capture } = await openFunnel();
      edit(excel);
      excel.faults.failRequest(nth, { code: "GeneralException", when });
      await expect(capture({ today })).rejects.toBeDefined();
      await capture({ today });
      expect(comparable(await excel.content())).toEqual(expected);
    }
  }
});

test("two people who both run the add-in record a change once", async () => {
  const { excel, capture } = await openFunnel();
  const other = createCapture(createExcelWorkbook());
  await other({ today });
  const edited = [{ sheetId: "{客户跟踪}", first: 5, last: 5 }];
  for (const [index, stage] of stageNames.slice(1, 5).entries()) {
    excel.user.type("客户跟踪", "E6", stage);
    await Promise.all([capture({ today, edited }), other({ today, isPatient: true })]);
    await other({ today, isPatient: true });
    const [first, ...moves] = await lastOfLog(excel, index + 2);
    expect(first).toContain("KH005 新建");
    expect(moves.map((line) => line.split(" ")[4])).toEqual(stageNames.slice(1, 2 + index));
  }
});

test("a change that nobody records is recorded by who comes upon it twice", async () => {
  const { excel, capture } = await openFunnel();
  excel.coAuthor.write("客户跟踪", "E6", [["初步沟通"]]);
  expect(await capture({ today, isPatient: true })).toEqual({ kind: "waiting" });
  expect(await capture({ today, isPatient: true })).toMatchObject({ transitions: [{ kind: "advanced" }] });
});

test("the workbook's own events lead to one capture, a pick that tells nothing to one at the next look", async () => {
  const { excel, capture } = await openFunnel();
  const waits = new Set<() => void>();
  let captures = 0;
  const session = await startCaptureSession({
    watcher: createExcelWatcher(),
    capture: (request) => {
      captures += 1;
      return capture({ today, ...request });
    },
    wait: (_milliseconds, done) => {
      waits.add(done);
      return () => waits.delete(done);
    },
  });
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      await excel.events.delivered();
      for (const done of [...waits]) if (waits.delete(done)) done();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  await settle();
  captures = 0;
  excel.user.type("客户跟踪", "E6", "初步沟通");
  await settle();
  expect(captures).toBe(1);
  expect(await lastOfLog(excel, 1)).toEqual([`KH005 升级 潜在客户 ${today} 初步沟通 ${today} 张`]);

  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("客户跟踪").getRange("E6");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: "初步沟通,成交" } };
    await context.sync();
  });
  excel.user.pickFromDropDown("客户跟踪", "E6", "成交", { isTold: false });
  await settle();
  expect(captures).toBe(1);
  excel.user.select("客户跟踪", "A1");
  await settle();
  expect((await lastOfLog(excel, 1))[0]).toContain("成交");
  await session.stop();
});
