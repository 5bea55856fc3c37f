import { customerIdOf } from "../../src/domain/customer";
import { createExcelCustomerFilter } from "../../src/excel/show-customers";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import type { ColumnKey } from "../../src/workbook/table-schema";
import { columnsTable } from "../../src/workbook/tables/columns-table";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { aTable, customerRows, funnelSheets } from "./funnel-workbook";
import { openWorkbook, sheetOf } from "./simulated";
import { aSheet, aWorkbook, type Block } from "./workbook-content";

const ids = (...texts: string[]) => texts.map(customerIdOf);

async function opened(sheets = funnelSheets()) {
  const excel = await openWorkbook(aWorkbook(sheets));
  return { excel, filter: createExcelCustomerFilter() };
}

/** The sheet rows of the list that can be seen, counted as Excel shows them. */
async function seenRows(excel: SimulatedExcel, sheetName = "客户跟踪"): Promise<number[]> {
  const { hiddenRows, tables } = sheetOf(await excel.content(), sheetName);
  const { top, bottom } = tables[0]!.range;
  const rows = Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
  return rows.filter((row) => !hiddenRows.has(row)).map((row) => row + 1);
}

const refusalOf = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: unknown) => error,
  );

test("filters the list to the customers and selects the first, in three requests", async () => {
  const { excel, filter } = await opened();
  expect(await filter.showCustomers(ids("KH002", "KH004"))).toEqual({
    kind: "shown",
    sheetName: "客户跟踪",
    rows: 2,
    visibleRows: 2,
  });
  expect(excel.traffic).toMatchObject({ requests: 3 });
  expect(await seenRows(excel)).toEqual([3, 5]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("客户跟踪!A3");
});

test.each([[["KH002"]], [["KH002", "KH004"]], [["KH001", "KH003", "KH005"]]])(
  "takes the filter by %j back",
  async (customers) => {
    const { excel, filter } = await opened();
    await filter.showCustomers(ids(...customers));
    excel.traffic.reset();
    await filter.showAllCustomers();
    expect(await seenRows(excel)).toHaveLength(customerRows.length);
    expect(excel.traffic.requests).toBe(3);
  },
);

test("one group after the other", async () => {
  const { excel, filter } = await opened();
  await filter.showCustomers(ids("KH002"));
  await filter.showCustomers(ids("KH001", "KH004"));
  expect(await seenRows(excel)).toEqual([2, 5]);
});

test("nothing was filtered: nothing is taken back, and nothing asked", async () => {
  const { excel, filter } = await opened();
  excel.user.filterTable("FunnelCustomers", "客户编号", ["KH001"]);
  await filter.showAllCustomers();
  expect([await seenRows(excel), excel.traffic.requests]).toEqual([[2], 0]);
});

test("the user's filters of other columns stay, and what they hide is told", async () => {
  const { excel, filter } = await opened();
  excel.user.filterTable("FunnelCustomers", "跟进责任人", ["李"]);
  expect(await filter.showCustomers(ids("KH002", "KH004"))).toMatchObject({ rows: 2, visibleRows: 1 });
  expect(await seenRows(excel)).toEqual([3]);
  await filter.showAllCustomers();
  expect(await seenRows(excel)).toEqual([2, 3]);
});

test("the user's own filter of the same column stands, unless it is given up", async () => {
  const { excel, filter } = await opened();
  excel.user.filterTable("FunnelCustomers", "客户编号", ["KH001", "KH005"]);
  expect(await filter.showCustomers(ids("KH002"))).toEqual({ kind: "own-filter", sheetName: "客户跟踪" });
  expect(await seenRows(excel)).toEqual([2, 6]);
  expect(await filter.showCustomers(ids("KH002"), true)).toMatchObject({ kind: "shown" });
  expect(await seenRows(excel)).toEqual([3]);
});

test("a filter that the user has changed since is the user's", async () => {
  const { excel, filter } = await opened();
  await filter.showCustomers(ids("KH001", "KH002"));
  excel.user.filterTable("FunnelCustomers", "客户编号", ["KH001", "KH002", "KH003"]);
  await filter.showAllCustomers();
  expect(await seenRows(excel)).toEqual([2, 3, 4]);
});

test("a renamed sheet, a list that stands elsewhere and a moved column make no difference", async () => {
  const keys = Object.keys(customersTable.columns) as ColumnKey<typeof customersTable>[];
  const moved = [...keys.filter((key) => key !== "id"), "id" as const];
  const block: Block = { ...aTable(customersTable, customerRows, moved), row: 4, column: 2 };
  const { excel, filter } = await opened([aSheet("旧名", [block])]);
  excel.user.renameSheet("旧名", "我的客户");
  expect(await filter.showCustomers(ids("KH003"))).toMatchObject({ kind: "shown", sheetName: "我的客户" });
  expect(await seenRows(excel, "我的客户")).toEqual([8]);
});

test("a column that the user has a name of their own for", async () => {
  const { table, cells } = aTable(customersTable, customerRows);
  const [headers = [], ...rows] = cells;
  const renamed = { table: table!, cells: [["Kunde", ...headers.slice(1)], ...rows] };
  const mapping = aTable(columnsTable, [{ column: "客户编号", header: "Kunde" }]);
  const { excel, filter } = await opened([aSheet("客户跟踪", [renamed]), aSheet("漏斗设置", [mapping])]);
  await filter.showCustomers(ids("KH003"));
  expect(await seenRows(excel)).toEqual([4]);
});

test("ids as they are shown, whatever their spelling, and each row of an id that comes twice", async () => {
  const rows = [7, "kh001 ", "KH002", "KH001"].map((id) => ({ ...customerRows[0], id }));
  const sheet = aSheet("客户跟踪", [aTable(customersTable, rows)]);
  const { excel, filter } = await opened([sheet]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户跟踪").getRange("A2").numberFormat = [["000"]];
    await context.sync();
  });
  expect(await filter.showCustomers(ids("7", "KH001"))).toMatchObject({ rows: 3, visibleRows: 3 });
  expect(await seenRows(excel)).toEqual([2, 3, 5]);
});

test("customers that are no longer in the list", async () => {
  const { excel, filter } = await opened();
  expect(await filter.showCustomers(ids("KH999"))).toEqual({ kind: "gone" });
  expect(await seenRows(excel)).toHaveLength(customerRows.length);
  expect(await filter.showCustomers(ids("KH999", "KH001"))).toMatchObject({ rows: 1 });
});

test("a protected sheet and a list that is no table are refused by name", async () => {
  const { excel, filter } = await opened();
  excel.coAuthor.protectSheet("客户跟踪");
  expect(await refusalOf(filter.showCustomers(ids("KH001")))).toMatchObject({
    code: "sheet-protected",
    place: "客户跟踪",
  });
  const { cells } = aTable(customersTable, customerRows);
  const range = await opened([aSheet("客户", [{ cells }])]);
  expect(await refusalOf(range.filter.showCustomers(ids("KH001")))).toMatchObject({ code: "list-not-table" });
});
