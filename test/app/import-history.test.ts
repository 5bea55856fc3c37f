import { createCapture } from "../../src/app/capture";
import { importCustomers, type ImportRequest } from "../../src/app/import-customers";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { aTable, customerRows, day, funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");
const capture = () => createCapture(port)({ today });

/** KH900 is new, with an earlier stay to infer; the file has KH001 one stage further, and KH005 is in no log yet. */
const csv = [
  "客户编号,当前阶段,进入当前阶段时间,上一阶段,上一阶段退出时间,跟进责任人",
  "KH001,方案展示,2024-03-28,,,李",
  "KH900,需求确认,2024-03-05,初步沟通,2024-03-03,孙",
  "KH005,初步沟通,2024-03-29,,,张",
].join("\r\n");

const request: ImportRequest = {
  bytes: new TextEncoder().encode(csv),
  today,
  choices: { conflicts: "theirs" },
};

const appended = "B11:J16";

async function open(parts: Parameters<typeof funnelSheets>[0] = {}, isCapturing = true) {
  const settings = aSheet("参数", [
    aTable(settingsTable, [{ parameter: "自动记录", value: isCapturing ? "开" : "关" }]),
  ]);
  const excel = await openWorkbook(aWorkbook([...funnelSheets(parts), settings]));
  const log = async () =>
    (await excel.coAuthor.read("阶段流转", appended))
      .filter(([customer]) => customer !== "")
      .map(([customer, kind, from, exited, to, entered, owner, , origin]) =>
        [customer, kind, from, exited, to, entered, owner, origin].join(" "),
      );
  return { excel, log };
}

const imported = [
  `KH001 升级 需求确认 ${day("2024-03-28")} 方案展示 ${day("2024-03-28")} 李 导入`,
  `KH900 新建   初步沟通 ${day("2024-03-03")} 孙 推断`,
  `KH900 升级 初步沟通 ${day("2024-03-03")} 需求确认 ${day("2024-03-05")} 孙 导入`,
];

test("what an import makes of the history is recorded with it, as 导入", async () => {
  const { log } = await open();
  await importCustomers(port, request);
  expect(await log()).toEqual(imported);
});

test("the next capture finds nothing but the change that waited for it", async () => {
  const { log } = await open();
  await importCustomers(port, request);
  await capture();
  const after = await log();
  expect(after.slice(0, 3)).toEqual(imported);
  expect(after.slice(3).map((row) => row.split(" ")[0])).toEqual(["KH005"]);
  expect(await capture()).toMatchObject({ kind: "captured", transitions: [], amended: 0 });
});

test("the stage without its date leaves the date of the import to be filled in", async () => {
  const { excel } = await open();
  const bytes = new TextEncoder().encode("客户编号,当前阶段\r\nKH001,方案展示");
  await importCustomers(port, { ...request, bytes });
  await capture();
  const { columns } = (await port.readSnapshot({ purpose: "everything" })).tables.get(customersTable.table)!;
  const cell = (key: string) => columns.get(Object.keys(customersTable.columns).indexOf(key))![0];
  expect([cell("entered"), cell("previousStage"), cell("previousExit")]).toEqual([today, "需求确认", today]);
  expect(await excel.coAuthor.read("阶段流转", "J11")).toEqual([["导入"]]);
});

test("one undo takes the log's rows along", async () => {
  const { excel } = await open();
  const before = comparable(await excel.content());
  const result = await importCustomers(port, request);
  expect(comparable(await excel.content())).not.toEqual(before);
  await port.applyPlan(result.kind === "imported" ? result.undo! : [], await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test("a customer that comes back after its row was deleted goes on in its own history", async () => {
  const { log } = await open({ customers: customerRows.slice(1) });
  const bytes = new TextEncoder().encode(csv.split("\r\n").slice(0, 2).join("\r\n"));
  await importCustomers(port, { ...request, bytes });
  expect(await log()).toEqual([imported[0]]);
});

test("with recording switched off nothing is recorded", async () => {
  const { log } = await open({}, false);
  expect(await importCustomers(port, request)).toMatchObject({ kind: "imported", imported: { added: ["KH900"] } });
  expect(await log()).toEqual([]);
});

test("a workbook without a log takes the customers alone", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets().filter(({ name }) => name !== "阶段流转")));
  expect(await importCustomers(port, request)).toMatchObject({ kind: "imported", imported: { added: ["KH900"] } });
  expect(await excel.coAuthor.read("客户跟踪", "A7:A8")).toEqual([["KH900"], [""]]);
});

test.each(["before", "after"] as const)(
  "an import that fails %s its last request is finished by the next",
  async (when) => {
    const whole = await open();
    whole.excel.traffic.reset();
    await importCustomers(port, request);
    const { requests } = whole.excel.traffic;
    const { excel, log } = await open();
    excel.traffic.reset();
    excel.faults.failRequest(requests, { code: "ServiceNotAvailable", when });
    await expect(importCustomers(port, request)).rejects.toMatchObject({ code: "busy" });
    expect(await log()).toEqual(when === "before" ? [] : imported);
    await importCustomers(port, request);
    expect(await log()).toEqual(imported);
  },
);
