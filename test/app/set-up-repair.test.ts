import { createCapture } from "../../src/app/capture";
import { inferTransitions } from "../../src/domain/infer-transitions";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { notes, port, readAll, runSetUp, today } from "./set-up-support";

async function openSetUp() {
  const excel = await openWorkbook(aWorkbook([notes]));
  await runSetUp();
  return { excel, before: comparable(await excel.content()) };
}

/** Through Office.js, as another add-in would. */
const inExcel = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

test.each(["客户跟踪", "漏斗设置"])("a sheet that is gone comes back: %s", async (name) => {
  const { excel, before } = await openSetUp();
  excel.coAuthor.removeSheet(name);
  expect(await runSetUp()).toMatchObject({ madeSheets: [name], repairedTables: [] });
  const after = comparable(await excel.content());
  expect(after).toEqual({ ...before, activeSheet: name === "客户跟踪" ? name : after.activeSheet });
  expect(await runSetUp()).toMatchObject({ undo: null, madeSheets: [], madeTables: [] });
});

test("a log that is gone comes back empty: what the customers' rows tell is captured as ever", async () => {
  const { excel, before } = await openSetUp();
  excel.coAuthor.removeSheet("阶段流转");
  expect(await runSetUp()).toMatchObject({ madeSheets: ["阶段流转"], madeTables: ["FunnelTransitions"] });
  const after = comparable(await excel.content());
  for (const name of ["客户跟踪", "漏斗设置", "笔记"]) expect(after.sheets.get(name)).toEqual(before.sheets.get(name));
  expect(await createCapture(port)({ today })).toMatchObject({ kind: "captured", transitions: { length: 6 } });
  expect(inferTransitions(decodeWorkbook(await readAll(), today).records, today)).toEqual([]);
});

test("a name that is gone comes back, and nothing else is written", async () => {
  const { excel, before } = await openSetUp();
  await inExcel(({ names }) => names.getItem("FunnelOwnerList").delete());
  excel.traffic.reset();
  expect(await runSetUp()).toMatchObject({ madeSheets: [], madeTables: [], repairedTables: [] });
  expect(excel.traffic.cellsWritten).toBe(0);
  expect(comparable(await excel.content())).toEqual(before);
});

test("a table that is gone comes back to its place", async () => {
  const { excel, before } = await openSetUp();
  await inExcel(({ tables }) => tables.getItem("FunnelReasons").delete());
  expect(await runSetUp()).toMatchObject({ madeSheets: [], madeTables: ["FunnelReasons"], repairedTables: [] });
  const after = comparable(await excel.content());
  const tablesOf = ({ sheets }: typeof before) => new Set(sheets.get("漏斗设置")?.tables);
  expect(tablesOf(after)).toEqual(tablesOf(before));
});

test("where the user has written something it keeps clear of it", async () => {
  const { excel } = await openSetUp();
  await inExcel(({ tables }) => tables.getItem("FunnelSettings").delete());
  excel.coAuthor.write("漏斗设置", "M8", [["我的备注"]]);
  expect(await runSetUp()).toMatchObject({ madeTables: ["FunnelSettings"] });
  expect((await readAll()).tables.get("FunnelSettings")?.place.column).toBe(28);
  expect(await excel.coAuthor.read("漏斗设置", "M8")).toEqual([["我的备注"]]);
});

test("columns that are gone come back at the right edge, the formula with its results", async () => {
  const { excel } = await openSetUp();
  await inExcel(({ tables }) => {
    const { columns } = tables.getItem("FunnelCustomers");
    columns.getItem("阶段转化耗时(天)").delete();
    columns.getItem("最近更新").delete();
  });
  expect(await runSetUp()).toMatchObject({ madeTables: [], repairedTables: ["FunnelCustomers"] });
  const table = (await readAll()).tables.get("FunnelCustomers");
  expect(table?.headers.slice(-2)).toEqual(["阶段转化耗时(天)", "最近更新"]);
  expect(table?.headers).toHaveLength(Object.keys(customersTable.columns).length);
  expect(await excel.coAuthor.read("客户跟踪", "X4:X6")).toEqual([[8], [7], [5]]);
  expect(await runSetUp()).toMatchObject({ undo: null });
});

test("stages get their ids back, into the column that is free beside the next table", async () => {
  const { excel } = await openSetUp();
  excel.user.deleteColumns("漏斗设置", "I:I");
  const moved = comparable(await excel.content());
  expect(await runSetUp()).toMatchObject({ madeTables: [], repairedTables: ["FunnelStages"] });
  const table = (await readAll()).tables.get("FunnelStages");
  expect(table?.headers.slice(-2)).toEqual(["曾用名", "阶段编号"]);
  expect(table?.columns.get(9)?.slice(0, 2)).toEqual(["lead", "contact"]);
  const after = comparable(await excel.content());
  for (const name of ["客户跟踪", "阶段流转", "笔记"]) expect(after.sheets.get(name)).toEqual(moved.sheets.get(name));
  expect(after.names).toEqual(moved.names);
  expect(await runSetUp()).toMatchObject({ undo: null });
});

test("where there is no room beside the next table, a column that can be done without stays away", async () => {
  const { excel } = await openSetUp();
  excel.user.deleteColumns("漏斗设置", "I:K");
  await runSetUp();
  expect((await readAll()).tables.get("FunnelStages")?.headers).not.toContain("阶段编号");
});

test.each(["before", "after"] as const)(
  "columns and their values come back when a run failed %s writing them",
  async (when) => {
    const { excel } = await openSetUp();
    excel.user.deleteColumns("漏斗设置", "I:I");
    await inExcel(({ tables }) => tables.getItem("FunnelCustomers").columns.getItem("阶段转化耗时(天)").delete());
    excel.faults.failRequest(when === "before" ? 6 : 5, { code: "ServiceNotAvailable", when });
    await expect(runSetUp()).rejects.toMatchObject({ code: "busy" });
    await runSetUp();
    expect(await excel.coAuthor.read("客户跟踪", "Y4:Y6")).toEqual([[8], [7], [5]]);
    expect((await readAll()).tables.get("FunnelStages")?.columns.get(9)?.[0]).toBe("lead");
  },
);

test("a setting without a row gets one, with what is chosen", async () => {
  const { excel } = await openSetUp();
  await inExcel(({ tables }) => tables.getItem("FunnelSettings").rows.getItemAt(0).delete());
  expect(await runSetUp()).toMatchObject({ repairedTables: ["FunnelSettings"] });
  expect(await excel.coAuthor.read("漏斗设置", "L12:M12")).toEqual([["业务模式", "B2B"]]);
  expect(await runSetUp()).toMatchObject({ undo: null });
});
