import { sheetDateOf as day } from "../../../src/domain/calendar";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { checkRecords, type CheckOptions } from "../../../src/workbook/checks/check-records";
import type { Finding, FindingCode } from "../../../src/workbook/checks/finding";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import type { TableSnapshot } from "../../../src/workbook/snapshot";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { listsTable } from "../../../src/workbook/tables/lists-table";
import { settingsTable } from "../../../src/workbook/tables/settings-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../../src/workbook/tables/transitions-table";
import { aMonth } from "../../support/builders";
import { aBlock } from "../support/blocks";
import { wholeSnapshot, wholeTable, type KeyedCells } from "../support/whole-snapshot";

const today = day("2024-03-31");
const kh001: KeyedCells = {
  id: "KH001",
  stage: "方案展示",
  entered: day("2024-03-28"),
  owner: "销售李*",
  amount: 15,
  status: "跟进中",
  firstContact: day("2024-02-01"),
  lastUpdate: day("2024-03-30"),
};
/** The list begins at C4, so that its first row is row 5. */
const place = { row: 3, column: 2 };
const stages = wholeTable(
  stagesTable,
  [
    { name: "方案展示", benchmarkDays: 10, aliases: "演示" },
    { name: "商务谈判", benchmarkDays: 20 },
    { name: "成交", kind: "成交" },
  ],
  { sheetName: "漏斗设置", sheetId: "{2}" },
);
const log = (...rows: KeyedCells[]): TableSnapshot =>
  wholeTable(transitionsTable, rows, { sheetName: "阶段流转", sheetId: "{3}" });

function check(rows: readonly KeyedCells[], tables: readonly TableSnapshot[] = [], options: CheckOptions = {}) {
  const list = wholeTable(customersTable, rows, place);
  const snapshot = wholeSnapshot(list, stages, ...tables);
  return checkRecords(snapshot, decodeWorkbook(snapshot, today), today, options);
}

function checkRow(changes: KeyedCells): readonly Finding[] {
  return check([{ ...kh001, ...changes }]);
}

function only(findings: readonly Finding[], code: FindingCode): Finding {
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  return findings[0]!;
}

test("a date of entry that the log has otherwise is proposed to be set back, never by itself", () => {
  const events = log({ sequence: 1, customer: "KH001", kind: "新建", to: "方案展示", entered: day("2024-03-25") });
  const finding = only(check([kh001], [events]), "entry-not-in-log");
  expect(finding).toMatchObject({ address: "H5", found: "2024-03-28", reading: "2024-03-25", fix: null });
  expect(finding.proposed).toMatchObject({ expected: day("2024-03-28"), value: day("2024-03-25") });
});

test("a clean list has no findings", () => {
  expect(checkRow({})).toEqual([]);
  expect(checkRecords(wholeSnapshot(), decodeWorkbook(wholeSnapshot(), today), today)).toEqual([]);
});

describe("what reading the list finds", () => {
  test("has its place, its customer and what it costs", () => {
    expect(only(checkRow({ owner: " " }), "missing-required")).toEqual({
      code: "missing-required",
      severity: "error",
      sheetName: "客户跟踪",
      sheetId: "{1}",
      rowNumber: 5,
      column: "L",
      address: "L5",
      header: "跟进责任人",
      customer: "KH001",
      found: "",
      reading: null,
      effect: "row-left-out",
      params: {},
      fix: null,
      proposed: null,
    });
    expect(only(checkRow({ id: "" }), "missing-required").customer).toBeNull();
  });

  test.each<[FindingCode, KeyedCells, string]>([
    ["dates-out-of-order", { previousExit: day("2024-03-29") }, "J5"],
    ["dates-out-of-order", { status: "流失", lostOn: day("2024-03-27") }, "R5"],
    ["future-date", { entered: day("2024-04-01") }, "H5"],
    ["future-date", { lastUpdate: day("2024-04-01") }, "AA5"],
    ["before-first-contact", { firstContact: day("2024-03-29") }, "T5"],
    ["before-first-contact", { expectedClose: day("2024-01-31") }, "N5"],
    ["before-first-contact", { status: "暂停", pausedUntil: day("2024-01-31") }, "Z5"],
    ["unknown-stage", { stage: "没有" }, "G5"],
    ["unknown-status", { status: "没有" }, "Q5"],
    ["not-a-date", { entered: "昨天" }, "H5"],
  ])("%s is an error: %p", (code, changes, address) => {
    expect(only(checkRow(changes), code)).toMatchObject({ severity: "error", customer: "KH001", address, fix: null });
  });

  test("says of every row with an id that it is not the only one", () => {
    const findings = check([kh001, { ...kh001, id: "kh001 " }, { ...kh001, id: "A*" }, { ...kh001, id: "AB" }]);
    expect(findings.map(({ code, address, effect }) => [code, address, effect])).toEqual([
      ["duplicate-id", "C5", "read"],
      ["duplicate-id", "C6", "row-left-out"],
    ]);
  });

  test("finds the cells of tables that share a sheet", () => {
    const beside = { sheetName: "客户跟踪", sheetId: "{1}", row: 3, column: 40 };
    const bad: KeyedCells = { customer: "KH001", kind: "新建", to: "方案展示", entered: "昨天", owner: "销售李*" };
    const table = wholeTable(transitionsTable, [bad], beside);
    const findings = check(
      [
        { ...kh001, entered: day("2024-03-01") },
        { ...kh001, id: "KH002" },
      ],
      [table],
    );
    expect(findings.map(({ code, address, customer }) => [code, address, customer])).toEqual([
      ["not-a-date", "AU5", "KH001"],
      ["overdue", "H5", "KH001"],
    ]);
  });
});

describe("a fix", () => {
  test("is a day or an amount that the text can only mean", () => {
    expect(only(checkRow({ entered: "2024.3.28" }), "date-as-text")).toMatchObject({
      severity: "warning",
      reading: "2024-03-28",
      fix: {
        kind: "set-cell",
        sheetId: "{1}",
        row: 4,
        column: 7,
        expected: "2024.3.28",
        value: day("2024-03-28"),
        numberFormat: "yyyy-mm-dd",
      },
    });
    expect(only(checkRow({ amount: "15万" }), "amount-as-text").fix).toMatchObject({ column: 14, value: 15 });
    expect(only(checkRow({ amount: "150,000元" }), "amount-as-text").fix).toMatchObject({ value: 15 });
  });

  test("of an amount is in the column's own unit", () => {
    const list = wholeTable(customersTable, [{ ...kh001, amount: "15万" }], { ...place, unit: "元" });
    const unit = { parameter: "金额单位", value: "万元" };
    const settings = wholeTable(settingsTable, [unit], { sheetName: "漏斗设置", sheetId: "{2}", row: 20 });
    const snapshot = wholeSnapshot(list, stages, settings);
    const findings = checkRecords(snapshot, decodeWorkbook(snapshot, today), today);
    expect(only(findings, "amount-as-text").fix).toMatchObject({ value: 150_000 });
  });

  test("is a stage's present name, for former names and for names that a preset knows", () => {
    expect(only(checkRow({ stage: "演示" }), "unknown-stage")).toMatchObject({
      severity: "warning",
      effect: "read",
      fix: { column: 6, expected: "演示", value: "方案展示", numberFormat: null },
    });
    expect(only(checkRow({ stage: "2. 方案展示阶段" }), "unknown-stage")).toMatchObject({
      severity: "error",
      effect: "row-left-out",
      fix: { value: "方案展示" },
    });
  });

  test("is never guessed for a day that may be two, and only proposed for one that is likely", () => {
    expect(only(checkRow({ entered: "03/04/2024" }), "ambiguous-date")).toMatchObject({ fix: null, proposed: null });
    expect(only(checkRow({ entered: "25/03/2024" }), "ambiguous-date")).toMatchObject({
      fix: null,
      proposed: { expected: "25/03/2024", value: day("2024-03-25"), numberFormat: "yyyy-mm-dd" },
    });
  });
});

describe("the flags", () => {
  test("tell who is overdue and who is stale, and neither of paused customers", () => {
    const entered = day("2024-03-15");
    expect(only(checkRow({ entered }), "overdue")).toMatchObject({
      severity: "warning",
      address: "H5",
      found: "2024-03-15",
      customer: "KH001",
      params: { days: 16, baseline: 10 },
    });
    expect(checkRow({ entered: day("2024-03-16") })).toEqual([]);
    const forgotten = { entered: day("2024-03-22"), lastUpdate: day("2024-03-23") };
    expect(only(checkRow(forgotten), "stale")).toMatchObject({
      severity: "warning",
      address: "AA5",
      found: "2024-03-23",
      params: { days: 8, limit: 7 },
    });
    expect(checkRow({ ...forgotten, entered, status: "暂停" })).toEqual([]);
  });

  test("stay with their rows where other rows are left out", () => {
    const findings = check([
      { ...kh001, owner: "" },
      {},
      { ...kh001, id: "KH002" },
      { ...kh001, id: "KH002" },
      { ...kh001, id: "KH003", entered: day("2024-03-01") },
    ]);
    expect(findings.filter(({ code }) => code === "overdue").map(({ address }) => address)).toEqual(["H9"]);
  });

  test("name customers of the log that the list no longer has, once, at their last row", () => {
    const created = (customer: string): KeyedCells => ({
      customer,
      kind: "新建",
      to: "方案展示",
      entered: day("2024-03-28"),
      owner: "销售李*",
    });
    const rows = [created("KH001"), created("kh001"), created("KH8"), created("KH9"), created(" kh8"), created("KH7")];
    const findings = check([kh001, { ...kh001, id: "KH7", owner: "" }], [log(...rows)]);
    expect(findings.filter(({ code }) => code === "deleted-row")).toMatchObject([
      { severity: "note", sheetName: "阶段流转", sheetId: "{3}", address: "B6", customer: "kh8" },
      { severity: "note", address: "B5", customer: "KH9" },
    ]);
  });

  test("note each word that a list does not have, and nothing where the list is empty", () => {
    const lists = wholeTable(listsTable, [{ owner: "销售王*" }, { owner: "Ann" }], { sheetName: "漏斗设置", row: 20 });
    const owned = (id: string, owner: string): KeyedCells => ({ ...kh001, id, owner, source: "展会" });
    const findings = check([owned("1", "ann"), owned("2", "Bo"), owned("3", "BO"), owned("4", "销售王*")], [lists]);
    expect(only(findings, "not-in-list")).toMatchObject({
      severity: "note",
      address: "L6",
      header: "跟进责任人",
      found: "Bo",
      params: { rows: 2 },
    });
  });

  test("propose to divide an amount far beyond all others, and never do it by themselves", () => {
    const amounts = [10, 20, 15, 12, 150_000].map((amount, index) => ({ ...kh001, id: `K${index}`, amount }));
    expect(only(check(amounts), "unlikely-amount")).toMatchObject({
      severity: "warning",
      address: "O9",
      found: "150000",
      reading: "15 万元",
      params: { median: 15 },
      fix: null,
      proposed: { expected: 150_000, value: 15, numberFormat: "#,##0.00" },
    });
    expect(check(amounts.slice(1))).toEqual([]);
    expect(check([...amounts.slice(0, 4), { ...amounts[4], amount: 15_000 }])).toEqual([]);
  });

  test("catch a rate above 100 % that was typed on the summary, and no other", () => {
    const rate = { sheetName: "阶段汇总", sheetId: "{9}", row: 4, column: 6, header: "阶段转化率" };
    const rates = [0.4, 1, 1.2, "", "—"].map((value, index) => ({ ...rate, row: 4 + index, value }));
    expect(only(check([kh001], [], { rates }), "conversion-above-one")).toMatchObject({
      severity: "error",
      sheetName: "阶段汇总",
      address: "G7",
      params: { rate: 1.2 },
    });
  });

  test("name the month's stages of low conversion and of long dwell", () => {
    const events: KeyedCells[] = ["KH001", "KH002", "KH003"].map((customer) => ({
      customer,
      kind: "新建",
      to: "方案展示",
      entered: day("2024-03-01"),
      owner: "销售李*",
    }));
    const moved = { customer: "KH003", kind: "升级", to: "商务谈判", entered: day("2024-03-31"), owner: "销售李*" };
    const list = wholeTable(customersTable, [kh001]);
    const snapshot = {
      ...wholeSnapshot(list, stages, log(...events, moved)),
      generated: new Map([["summary" as const, aBlock("summary")]]),
    };
    const decoded = decodeWorkbook(snapshot, today);
    const report = buildMonthReport(decoded.records, aMonth("2024-03"), today);
    const findings = checkRecords(snapshot, decoded, today, { report });
    const ofStages = findings.filter(({ code }) => code === "low-conversion" || code === "slow-stage");
    expect(ofStages).toMatchObject([
      { code: "low-conversion", sheetName: "阶段汇总", params: { stage: "方案展示", rate: 1 / 3, limit: 0.4 } },
      { code: "slow-stage", address: "", params: { stage: "方案展示", days: 30, benchmark: 10 } },
      { code: "low-conversion", params: { stage: "商务谈判", rate: 0 } },
    ]);
    expect(checkRecords(snapshot, decoded, today).filter(({ code }) => code === "slow-stage")).toEqual([]);
  });
});

test("errors come first, then warnings, then notes", () => {
  const lists = wholeTable(listsTable, [{ owner: "Ann" }], { sheetName: "漏斗设置", row: 20 });
  const findings = check(
    [
      { ...kh001, entered: "2024.3.1" },
      { ...kh001, id: "KH002", status: "没有" },
    ],
    [lists],
  );
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning", "warning", "note"]);
});
