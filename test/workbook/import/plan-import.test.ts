import { parseDelimited } from "../../../src/workbook/import/parse-delimited";
import type { ImportChoices } from "../../../src/workbook/import/import-result";
import type { ImportedTable } from "../../../src/workbook/import/imported-table";
import { planImport } from "../../../src/workbook/import/plan-import";
import type { WorkbookOp } from "../../../src/workbook/plan";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import type { CellValue } from "../../../src/workbook/snapshot";
import { day } from "../../support/builders";
import { aRow, aWholeSnapshot, type CustomerCells } from "../repair/repair-support";

const today = day("2024-03-31");

function file(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): ImportedTable {
  return { headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

function imported(
  table: ImportedTable,
  choices: ImportChoices = {},
  customers: readonly CustomerCells[] = [aRow()],
  language: SheetLanguage = "zh-CN",
) {
  const snapshot = aWholeSnapshot({ customers }, language);
  return planImport(table, snapshot, snapshot.tables.get("FunnelCustomers")!, today, choices);
}

type Append = Extract<WorkbookOp, { kind: "append-rows" }>;

/** Of the rows that were appended: the cells of the columns named. */
function appendedCells({ plan }: ReturnType<typeof imported>, ...columns: readonly number[]) {
  const append = plan.find((op): op is Append => op.kind === "append-rows");
  return append?.cells.map((row) => columns.map((column) => row[column]));
}

const [id, name, stage, entered, owner, amount, remark] = [0, 1, 4, 5, 9, 12, 13];

const headers = ["客户编号", "客户名称", "销售阶段", "阶段开始日期", "负责人", "金额(元)", "备注"];

test("a GBK export: new customers go to the end of the list, in the sheet's own words and unit", () => {
  // 客户编号,负责人 / KH002,李
  const bytes = Uint8Array.of(
    ...[0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb8, 0xba, 0xd4, 0xf0, 0xc8, 0xcb, 0x0a],
    ...[0x4b, 0x48, 0x30, 0x30, 0x32, 0x2c, 0xc0, 0xee],
  );
  const result = imported(parseDelimited(bytes));
  expect(result.added).toEqual(["KH002"]);
  expect(appendedCells(result, id, owner)).toEqual([["KH002", "李"]]);
});

test.each([
  ["zh-CN", "需求确认"],
  ["en-US", "Needs confirmed"],
] as const)("words, dates and amounts are read into a list in %s", (language, word) => {
  const table = file(headers, ["KH002", "乙", word, "2024/3/5", "王", "150,000", "=1+1"]);
  const result = imported(table, {}, [aRow({}, language)], language);
  expect(result).toMatchObject({ added: ["KH002"], conflicts: [], problems: [], unchanged: 0, ignoredHeaders: [] });
  expect(appendedCells(result, id, name, stage, entered, owner, amount, remark)).toEqual([
    ["KH002", "乙", word, 45_356, "王", 15, "=1+1"],
  ]);
  expect(result.plan[0]).toMatchObject({ kind: "expect-rows", table: "FunnelCustomers", rowCount: 1 });
  expect(result.plan[1]).toMatchObject({ kind: "append-rows", fillsBlankRow: false });
  expect((result.plan[1] as Append).formats.slice(0, 9)).toEqual([
    ...["@", "@", "@", "@", "@", "yyyy-mm-dd", "@", "yyyy-mm-dd"],
    null,
  ]);
});

test("the user's own columns of the list stay empty, the file's unknown ones are named", () => {
  const snapshot = aWholeSnapshot({ customers: [aRow()] });
  const own = snapshot.tables.get("FunnelCustomers")!;
  const list = {
    ...own,
    headers: ["我的", ...own.headers],
    columns: new Map([...own.columns].map(([k, v]) => [k + 1, v])),
  };
  const result = planImport(file(["客户编号", "我的", "城市"], ["KH002", "x", "上海"]), snapshot, list, today);
  expect(appendedCells(result, 0, 1)).toEqual([[null, "KH002"]]);
  expect(result.ignoredHeaders).toEqual(["我的", "城市"]);
});

test("a file that says what the list has changes nothing", () => {
  const table = file(headers, [" KH001\u00a0", "甲", "需求确认", "2024.3.10", "李", "", ""]);
  expect(imported(table)).toMatchObject({ plan: [], conflicts: [], unchanged: 1, added: [], problems: [] });
});

describe("a customer that the file knows otherwise", () => {
  const customers = [aRow({ amount: 15, entered: "2024.3.5" })];
  const table = file(headers, ["kh001", "甲公司", "需求确认", "2024-03-10", "王", "200000", "新备注"]);

  test("stays as it is, every difference a conflict", () => {
    const { plan, conflicts, unchanged } = imported(table, {}, customers);
    expect(plan).toEqual([]);
    expect(unchanged).toBe(0);
    expect(conflicts.map(({ id, address, ours, theirs, isTaken }) => [id, address, ours, theirs, isTaken])).toEqual([
      ["KH001/name", "C4", "甲", "甲公司", false],
      ["KH001/entered", "G4", "2024.3.5", "2024-03-10", false],
      ["KH001/owner", "K4", "李", "王", false],
      ["KH001/amount", "N4", "15", "20", false],
      ["KH001/remark", "O4", "", "新备注", false],
    ]);
  });

  test("is changed where the user decided so, and only while the cells are as they were", () => {
    const decided = new Map([
      ["KH001/entered", "theirs"],
      ["KH001/amount", "theirs"],
    ] as const);
    const at = (column: number) => ({ sheet: "{FunnelCustomers}", row: 3, column, rows: 1, columns: 1 });
    expect(imported(table, { decided }, customers).plan).toEqual([
      { kind: "expect", range: at(6), values: [["2024.3.5"]] },
      { kind: "expect", range: at(13), values: [[15]] },
      { kind: "format", range: at(6), format: { numberFormat: "yyyy-mm-dd" } },
      { kind: "write", range: at(6), cells: [[45_361]] },
      { kind: "write", range: at(13), cells: [[20]] },
    ]);
  });

  test.each([
    ["theirs", 5],
    ["fill", 1],
    ["ours", 0],
  ] as const)("decided for all: %s takes %p of them", (conflicts, count) => {
    const result = imported(table, { conflicts }, customers);
    expect(result.conflicts.filter(({ isTaken }) => isTaken)).toHaveLength(count);
    expect(result.plan.filter(({ kind }) => kind === "write")).toHaveLength(count);
  });

  test("one decision goes ahead of the one for all", () => {
    const decided = new Map([["KH001/owner", "ours"]] as const);
    const { conflicts } = imported(table, { conflicts: "theirs", decided }, customers);
    expect(conflicts.filter(({ isTaken }) => !isTaken).map(({ column }) => column)).toEqual(["owner"]);
  });

  test("keeps its formulas whatever is decided", () => {
    const isFormula = (row: number, column: number): boolean => row === 3 && column === 10;
    const { conflicts } = imported(table, { conflicts: "theirs", isFormula }, customers);
    expect(conflicts.filter(({ isTaken }) => !isTaken)).toMatchObject([{ column: "owner", isFormula: true }]);
  });

  test("the first of two rows with its id is compared", () => {
    const { conflicts } = imported(file(["客户编号", "负责人"], ["KH001", "王"]), {}, [aRow(), aRow({ owner: "张" })]);
    expect(conflicts).toMatchObject([{ ours: "李", address: "K4" }]);
  });
});

test("what cannot be read is left out and reported by line and column", () => {
  const table = file(headers, ["KH002", "乙", "未知", "3月5日", "王", "面议", "x"], ["", "丙"], ["kh002", "丁"]);
  const result = imported(table);
  expect(appendedCells(result, stage, entered, amount, remark)).toEqual([[null, null, null, "x"]]);
  expect(
    result.problems.map(({ line, header, code, found, reading, effect }) => [
      line,
      header,
      code,
      found,
      reading,
      effect,
    ]),
  ).toEqual([
    [2, "销售阶段", "unknown-stage", "未知", null, "value-left-out"],
    [2, "阶段开始日期", "ambiguous-date", "3月5日", "2024-03-05", "value-left-out"],
    [2, "金额(元)", "not-an-amount", "面议", null, "value-left-out"],
    [3, "客户编号", "missing-required", "", null, "row-left-out"],
    [4, "客户编号", "duplicate-id", "kh002", null, "row-left-out"],
  ]);
});

test("a stage's synonym becomes ours and is reported", () => {
  const result = imported(file(headers, ["KH002", "乙", "需求调研", "2024-03-05", "王"]));
  expect(appendedCells(result, stage)).toEqual([["需求确认"]]);
  expect(result.problems).toMatchObject([{ code: "unknown-stage", reading: "需求确认", effect: "read", line: 2 }]);
});

test("new customers without a required field are added and reported", () => {
  const result = imported(file(["客户编号", "当前阶段", "责任人"], ["KH002", "成交", ""]));
  expect(result.added).toEqual(["KH002"]);
  expect(result.problems.map(({ line, header, code }) => [line, header, code])).toEqual([
    [1, "进入当前阶段时间", "missing-column"],
    [2, "责任人", "missing-required"],
  ]);
});

test("without ids there is nothing to merge by", () => {
  const result = imported(file(["城市", "负责人"], ["上海", "王"]));
  expect(result).toMatchObject({ plan: [], added: [], problems: [{ code: "missing-column", header: "客户编号" }] });
});

test("headers the user mapped come first", () => {
  const choices = { mapped: new Map([["id", "账号"]]) };
  const result = imported(file(["编号", "账号", "负责人"], ["1", "KH001", "王"]), choices);
  expect(result.conflicts).toMatchObject([{ id: "KH001/owner" }]);
  expect(result.columns.get("id")).toBe("账号");
});

test("an open order of day and month is asked for, and read as answered", () => {
  const table = file(headers, ["KH002", "乙", "成交", "3/5/2023", "王"], ["KH003", "丙", "成交", "25/3/2023", "王"]);
  const asked = imported(table);
  expect(asked.questions).toMatchObject([
    { column: "entered", header: "阶段开始日期", open: 1, decided: { dmy: 1, mdy: 0 }, suggested: "dmy" },
  ]);
  expect(appendedCells(asked, entered)).toEqual([[null], [day("2023-03-25")]]);
  const answered = imported(table, { orders: new Map([["entered", "dmy"]]) });
  expect(appendedCells(answered, entered)).toEqual([[day("2023-05-03")], [day("2023-03-25")]]);
});

test("a list without rows gets its first one in the blank row", () => {
  const result = imported(file(["客户编号"], ["KH001"]), {}, [{}]);
  expect(result.plan[1]).toMatchObject({ kind: "append-rows", fillsBlankRow: true });
});

test("days of another calendar are moved into Excel's", () => {
  const table = { ...file(headers, ["KH002", "乙", "成交", 45_361 - 1_462, "王", 3]), dayOffset: 1_462 };
  expect(appendedCells(imported(table), entered, amount)).toEqual([[45_361, 0.0003]]);
});
