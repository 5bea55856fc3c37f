import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SheetContent } from "../../src/simulator/workbook-content";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aTable, customerRows, funnelSheets, transitionRows, type CustomerRow } from "./funnel-workbook";
import { openWorkbook } from "./simulated";
import { aSheet, aWorkbook, type Block } from "./workbook-content";

const port = createExcelWorkbook();

test("reads the needed columns of our tables in three requests", async () => {
  const { traffic } = await openWorkbook(aWorkbook(funnelSheets()));
  const snapshot = await port.readSnapshot();
  expect(snapshot.sheetNames).toEqual(["客户跟踪", "阶段流转", "漏斗设置"]);
  expect([...snapshot.tables.keys()]).toEqual(["FunnelCustomers", "FunnelTransitions", "FunnelStages"]);
  const customers = snapshot.tables.get("FunnelCustomers")!;
  expect(customers.place).toEqual({ sheetId: "{客户跟踪}", sheetName: "客户跟踪", row: 0, column: 0 });
  expect([customers.headers.length, customers.rowCount]).toEqual([25, 5]);
  expect(customers.columns.get(0)).toEqual(["KH001", "KH002", "KH003", "KH004", "KH005"]);
  expect(customers.columns.get(5)).toEqual([45369, 45342, 45373, 45371, 45376]);
  expect(customers.columns.get(15)).toEqual(["", 45363, "", "", ""]);
  expect(customers.columns.has(10)).toBe(false);
  expect([...snapshot.generated]).toEqual([]);
  expect(traffic).toMatchObject({
    requests: 3,
    bytesSent: 9270,
    bytesReceived: 5521,
    // Headers 25 + 11 + 10; rows 5 × 15, 9 × 10 and 7 × 10.
    cellsRead: 281,
    cellsWritten: 0,
    releases: 0,
  });
});

test("never reads a column of the user's, wherever it stands", async () => {
  const own = Array.from({ length: 5 }, (_, index) => `private ${index}`);
  const table = aTable(customersTable, customerRows, ["id", "name", "stage", "entered", "owner"]);
  const cells = table.cells.map(([first, ...rest], index) => [first!, index === 0 ? "薪资" : own[index - 1]!, ...rest]);
  const { traffic } = await openWorkbook(aWorkbook([aSheet("客户", [{ ...table, cells }])]));
  const { tables } = await port.readSnapshot();
  const { headers, columns } = tables.get("FunnelCustomers")!;
  expect(headers[1]).toBe("薪资");
  expect([...columns.keys()]).toEqual([0, 2, 3, 4, 5]);
  // Six headers, five rows of five columns.
  expect([traffic.requests, traffic.cellsRead]).toEqual([3, 31]);
});

test("finds tables on renamed sheets, at any place, with columns moved, hidden and added", async () => {
  const keys = ["owner", "entered", "remark", "id", "stage", "status"] as const;
  const table = aTable(customersTable, customerRows, [...keys]);
  const cells = table.cells.map((row, index) => [...row.slice(0, 2), index === 0 ? "我的列" : index, ...row.slice(2)]);
  const sheet = aSheet("三月客户 (改名)", [{ ...table, cells, row: 6, column: 3 }], {
    hiddenColumns: new Set([4]),
    hiddenRows: new Set([8]),
    visibility: "Hidden",
  });
  await openWorkbook(aWorkbook([aSheet("别的", [{ cells: [["x"]] }]), sheet]));
  const { place, headers, rowCount, columns } = (await port.readSnapshot()).tables.get("FunnelCustomers")!;
  expect(place).toMatchObject({ sheetName: "三月客户 (改名)", row: 6, column: 3 });
  expect(headers).toEqual(["跟进责任人", "进入当前阶段时间", "我的列", "备注", "客户编号", "当前阶段", "客户状态"]);
  expect(rowCount).toBe(5);
  expect(columns.get(4)).toEqual(["KH001", "KH002", "KH003", "KH004", "KH005"]);
  expect(columns.get(6)).toEqual(["", "流失", "", "", ""]);
});

test("finds a table whose name was written otherwise, as Excel does", async () => {
  const block = aTable(customersTable, customerRows);
  await openWorkbook(aWorkbook([aSheet("客户跟踪", [{ ...block, table: "funnelCUSTOMERS" }])]));
  const list = (await port.readSnapshot()).tables.get("FunnelCustomers")!;
  // As a table, not by its headers.
  expect([list.rowCount, list.isRange]).toEqual([5, undefined]);
});

test("what Excel answers first is gone through once what has to come first is done", async () => {
  const { traffic } = await openWorkbook(aWorkbook(funnelSheets()));
  let go: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (go = resolve));
  let isDue = true;
  const take = () => first.then(() => void (isDue = false));
  const reading = port.readSnapshot({ pause: { isDue: () => isDue, take } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(traffic.requests).toBe(1);
  go();
  expect((await reading).tables.size).toBe(3);
  expect(traffic.requests).toBe(3);
});

test("a total row is no data", async () => {
  const block = aTable(customersTable, customerRows);
  const [sheet] = [aSheet("客户跟踪", [{ ...block, cells: [...block.cells, ["合计"]] }])];
  const tables = sheet.tables.map((table) => ({ ...table, hasTotals: true }));
  await openWorkbook(aWorkbook([{ ...sheet, tables }]));
  expect((await port.readSnapshot()).tables.get("FunnelCustomers")!.rowCount).toBe(5);
});

describe("without our customer table", () => {
  const { cells } = aTable(customersTable, customerRows, ["id", "name", "stage", "entered", "owner"]);
  const list: Block = { cells, row: 3, column: 1 };

  test("takes the list whose headers fit best, to the last used row", async () => {
    const poorer = aSheet("旧", [
      {
        cells: [
          ["客户编号", "当前阶段", "责任人"],
          ["A1", "成交", "李"],
        ],
      },
    ]);
    const sheet = aSheet("名单", [list, { row: 12, column: 9, cells: [["备忘"]] }]);
    const { traffic } = await openWorkbook(aWorkbook([poorer, sheet]));
    const { place, headers, rowCount, columns } = (await port.readSnapshot()).tables.get("FunnelCustomers")!;
    expect(place).toMatchObject({ sheetName: "名单", row: 3, column: 1 });
    expect(headers).toEqual(["客户编号", "客户名称", "当前阶段", "进入当前阶段时间", "跟进责任人"]);
    expect(rowCount).toBe(9);
    expect(columns.get(0)).toEqual(["KH001", "KH002", "KH003", "KH004", "KH005", "", "", "", ""]);
    // Twice 30 × 60 to search, 9 × 5 to read.
    expect([traffic.requests, traffic.cellsRead]).toEqual([3, 3645]);
  });

  test("never searches hidden sheets", async () => {
    await openWorkbook(aWorkbook([aSheet("空", []), aSheet("名单", [list], { visibility: "Hidden" })]));
    expect((await port.readSnapshot()).tables.size).toBe(0);
  });

  test("never takes a sheet of our own making for the list", async () => {
    const detail: Block = {
      table: "FunnelDetail",
      cells: [["阶段", "客户编号", "客户名称", "责任人", "进入时间"], ["成交"]],
    };
    const poorer: Block = { cells: cells.map((row) => row.slice(0, 4)) };
    await openWorkbook(aWorkbook([aSheet("漏斗明细", [detail]), aSheet("名单", [poorer])]));
    expect((await port.readSnapshot()).tables.get("FunnelCustomers")!.place.sheetName).toBe("名单");
  });

  test("there may be nothing of ours", async () => {
    const { traffic } = await openWorkbook(aWorkbook([aSheet("空", [])]));
    const snapshot = await port.readSnapshot();
    expect([snapshot.tables.size, snapshot.generated.size, traffic.requests]).toEqual([0, 0, 2]);
  });
});

describe("large tables", () => {
  const manyCustomers = (count: number, remark: string): SheetContent => {
    const rows = Array.from({ length: count }, (_, index): CustomerRow => {
      return { ...customerRows[index % 5]!, id: `KH${index}`, remark };
    });
    return aSheet("客户跟踪", [aTable(customersTable, rows)]);
  };

  test("come in blocks, small tables with the first of them", async () => {
    const log = aSheet("阶段流转", [aTable(transitionsTable, transitionRows)]);
    const { traffic } = await openWorkbook(aWorkbook([manyCustomers(20_000, "客户要求增加移动端功能"), log]));
    const progress: number[] = [];
    const { tables } = await port.readSnapshot({ onProgress: (done) => progress.push(done) });
    const ids = tables.get("FunnelCustomers")!.columns.get(0)!;
    expect(ids).toEqual(Array.from({ length: 20_000 }, (_, index) => `KH${index}`));
    expect(tables.get("FunnelTransitions")!.columns.get(1)).toHaveLength(9);
    expect(traffic.cellsRead).toBe(25 + 11 + 20_000 * 15 + 9 * 10);
    // Three, and three for further blocks: 1 MB for each.
    expect(traffic.requests).toBe(6);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  test("come in smaller blocks where a response would be too large", async () => {
    // 1,500 rows of 9 KB: what is reckoned to be 1 MB is 13.5 MB.
    const { traffic } = await openWorkbook(aWorkbook([manyCustomers(1_500, "长".repeat(3_000))]));
    const remarks = (await port.readSnapshot()).tables.get("FunnelCustomers")!.columns.get(13)!;
    expect([remarks.length, new Set(remarks).size]).toEqual([1_500, 1]);
    // Two, two that failed (1,500 and 1,138 rows), one of 444 rows, and for the other 1,056 one for each 110.
    expect(traffic.requests).toBe(15);
  });

  test("a single row that is too large is said to be", async () => {
    const excel = await openWorkbook(aWorkbook([manyCustomers(1, "")]));
    for (let request = 3; request < 60; request++) {
      excel.faults.failRequest(request, { code: "ResponsePayloadSizeLimitExceeded", when: "after" });
    }
    await expect(port.readSnapshot()).rejects.toMatchObject({ code: "too-large" });
  });
});

test.each([
  ["before", 1, "GeneralException", "unexpected"],
  ["after", 2, "ServiceNotAvailable", "busy"],
  ["before", 3, "InvalidOperationInCellEditMode", "cell-being-edited"],
] as const)("a failed read is an error and no empty sheet (%s request %i)", async (when, request, code, expected) => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  excel.faults.failRequest(request, { code, when });
  await expect(port.readSnapshot()).rejects.toMatchObject({ code: expected });
});

test("a sheet deleted while it is read is a change, not an empty list", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  excel.faults.changeBefore(3, () => excel.coAuthor.removeSheet("客户跟踪"));
  await expect(port.readSnapshot()).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("waits while the user is typing in a cell", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  excel.cellEdit.begin();
  let isDone = false;
  const reading = port.readSnapshot().then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isDone).toBe(false);
  excel.cellEdit.end();
  await reading;
  expect(isDone).toBe(true);
});

test("stops between requests when it is cancelled", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const cancel = new AbortController();
  excel.faults.changeBefore(2, () => cancel.abort());
  await expect(port.readSnapshot({ signal: cancel.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(excel.traffic.requests).toBe(2);
});
