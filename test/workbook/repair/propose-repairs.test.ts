import { proposeRepairs } from "../../../src/workbook/repair/propose-repairs";
import type { DateOrders, Repair } from "../../../src/workbook/repair/repair";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import { day } from "../../support/builders";
import { aRow, aWholeSnapshot, type CustomerCells, type SnapshotParts } from "./repair-support";

const today = day("2024-03-31");

/** KH001 in characters of full width. */
const wideId = "\uff2b\uff28\uff10\uff10\uff11";

function repairsOf(parts: SnapshotParts, language: SheetLanguage = "zh-CN", answers?: DateOrders): readonly Repair[] {
  return proposeRepairs(aWholeSnapshot(parts, language), today, answers);
}

/** The repairs of one customer, short. */
function repairsOfRow(changes: CustomerCells, language: SheetLanguage = "zh-CN") {
  return repairsOf({ customers: [aRow(changes, language)] }, language).map(
    ({ code, place, found, proposed, isCertain }) => [code, place.address, found, proposed, isCertain],
  );
}

describe.each(["zh-CN", "en-US"] as const)("a list in %s", (language) => {
  const [needs, synonym] = language === "zh-CN" ? ["需求确认", "需求调研"] : ["Needs confirmed", "Discovery"];

  test("without defects has no repairs", () => {
    expect(repairsOfRow({ amount: 15, remark: "  as  typed ", phone: "138****" }, language)).toEqual([]);
  });

  test.each<readonly [string, CustomerCells, readonly unknown[]]>([
    ["a date as text", { entered: "2024.3.5" }, ["text-date", "G4", "2024.3.5", 45_356, true]],
    ["a year of two digits", { entered: "5-Mar-24" }, ["short-year", "G4", "5-Mar-24", 45_356, true]],
    ["a day without a year", { entered: "3月5日" }, ["date-without-year", "G4", "3月5日", 45_356, false]],
    ["an open order of day and month", { entered: "3/5/2024" }, ["date-order", "G4", "3/5/2024", null, false]],
    ["an amount with its unit", { amount: "15万" }, ["text-amount", "N4", "15万", 15, true]],
    ["an amount in yuan", { amount: "150,000元" }, ["text-amount", "N4", "150,000元", 15, true]],
    ["an amount of wide digits", { amount: "\uff11\uff15" }, ["text-amount", "N4", "\uff11\uff15", 15, true]],
    ["spaces around an id", { id: " KH001\u00a0" }, ["stray-spaces", "B4", " KH001\u00a0", "KH001", true]],
    ["wide characters in an id", { id: wideId }, ["wide-characters", "B4", wideId, "KH001", true]],
    ["an invisible character in an id", { id: "KH001\u200b" }, ["stray-spaces", "B4", "KH001\u200b", "KH001", false]],
    ["a wide space behind an owner", { owner: "李\u3000" }, ["stray-spaces", "K4", "李\u3000", "李", true]],
    [
      "doubled spaces in a list's word",
      { industry: "IT  和 网络" },
      ["stray-spaces", "D4", "IT  和 网络", "IT 和 网络", true],
    ],
    ["spaces around a stage", { stage: ` ${needs} ` }, ["stray-spaces", "F4", ` ${needs} `, needs, true]],
    ["a stage's synonym", { stage: synonym }, ["stage-synonym", "F4", synonym, needs, true]],
  ])("%s", (_defect, changes, repair) => {
    expect(repairsOfRow(changes, language)).toEqual([repair]);
  });
});

test("a repair says where the cell is, whose row it is in and what it is formatted as", () => {
  const [repair] = repairsOf({ customers: [aRow(), aRow({ id: "KH002", entered: "2024.3.5" })] });
  expect(repair).toEqual({
    code: "text-date",
    place: { sheetName: "FunnelCustomers", sheetId: "{FunnelCustomers}", row: 4, column: 6, address: "G5" },
    customer: "KH002",
    found: "2024.3.5",
    proposed: 45_356,
    proposedText: { "zh-CN": "2024-03-05", "en-US": "2024-03-05" },
    isCertain: true,
    numberFormat: "yyyy-mm-dd",
    other: null,
  });
});

test("the row's other dates make a missing year certain", () => {
  const found = repairsOfRow({ entered: "3月5日", firstContact: day("2024-01-15") });
  expect(found).toEqual([["date-without-year", "G4", "3月5日", 45_356, true]]);
});

test("an answer holds for its column only", () => {
  const customers = [aRow({ entered: "3/5/2023", firstContact: "3/5/2023" })];
  const repairs = repairsOf({ customers }, "zh-CN", new Map([["FunnelCustomers/entered", "dmy"]]));
  expect(repairs.map(({ place, proposed }) => [place.address, proposed])).toEqual([
    ["G4", day("2023-05-03")],
    ["S4", null],
  ]);
});

test("a stage's synonym that only the presets know is proposed, not certain", () => {
  const stages = [{ name: "需求确认" }, { name: "成交", kind: "成交" }];
  const repairs = repairsOf({ customers: [aRow({ stage: "需求调研" })], stages });
  expect(repairs).toMatchObject([{ code: "stage-synonym", proposed: "需求确认", isCertain: false }]);
});

test("amounts go into the unit of their column's header", () => {
  const customers = [aRow({ amount: "15万" })];
  const repairs = repairsOf({ customers, headers: { "FunnelCustomers/amount": "预计成交金额(元)" } });
  expect(repairs).toMatchObject([
    { proposed: 150_000, proposedText: { "zh-CN": "150000 元" }, numberFormat: "#,##0.00" },
  ]);
});

test("a number a thousand times the usual may be in yuan", () => {
  const amounts = [15, 8, 25, 30, 150_000];
  const customers = amounts.map((amount, index) => aRow({ id: `KH00${index}`, name: `客户${index}`, amount }));
  expect(repairsOf({ customers })).toMatchObject([
    { code: "amount-unit", found: 150_000, proposed: 15, isCertain: false, customer: "KH004" },
  ]);
  expect(repairsOf({ customers: customers.slice(1) })).toEqual([]);
});

test("the log's cells are repaired, its words of stages are kept", () => {
  const transitions = [
    { customer: "KH001", kind: "新建", to: "需求调研", entered: "2024/3/5", owner: " 李", origin: "表格" },
  ];
  const repairs = repairsOf({ customers: [], transitions });
  expect(repairs.map(({ code, place, proposed }) => [code, place.sheetName, place.address, proposed])).toEqual([
    ["text-date", "FunnelTransitions", "G2", 45_356],
    ["stray-spaces", "FunnelTransitions", "H2", "李"],
  ]);
});

test("stages and lists are tidied, their amounts and numbers read", () => {
  const stages = [
    { name: "线索 ", averagePrice: "3万元", benchmarkDays: "7天", benchmarkRate: "40%" },
    { name: "成交", kind: "成交" },
  ];
  const repairs = repairsOf({ stages, lists: [{ source: "展会\u00a0", owner: "李" }] });
  expect(repairs.map(({ code, proposed, numberFormat }) => [code, proposed, numberFormat])).toEqual([
    ["stray-spaces", "线索", null],
    ["text-amount", 3, "#,##0.00"],
    ["text-number", 7, "0"],
    ["text-number", 0.4, "0.0%"],
    ["stray-spaces", "展会", null],
  ]);
});

test("errors and blank cells are not repaired", () => {
  expect(repairsOfRow({ amount: "#N/A", entered: " ", owner: "\u3000" })).toEqual([]);
});

describe("ids that several rows have", () => {
  const unfinished = aRow({ name: "乙", stage: "" });
  const complete = aRow({ name: "丙" });
  const another = aRow({ id: "kh001", name: "丁" });

  test("stay with the first complete row; the others are offered a free one", () => {
    const customers = [unfinished, complete, another];
    const transitions = [{ customer: "KH007", kind: "新建", to: "需求确认", entered: 45_361, owner: "李" }];
    const repairs = repairsOf({ customers, transitions });
    expect(
      repairs.map(({ code, place, proposed, isCertain, other }) => [
        code,
        place.address,
        proposed,
        isCertain,
        other?.address,
      ]),
    ).toEqual([
      ["duplicate-id", "B4", "KH008", false, "B5"],
      ["duplicate-id", "B6", "kh009", false, "B5"],
    ]);
    expect(repairs[0]?.proposedText).toEqual({
      "zh-CN": "KH008(第 5 行保留原编号)",
      "en-US": "KH008 (row 5 keeps the ID)",
    });
  });

  test("that are numbers stay numbers", () => {
    const customers = [aRow({ id: 7 }), aRow({ id: 7, name: "乙" })];
    expect(repairsOf({ customers })).toMatchObject([{ proposed: 8 }]);
  });

  test("are shown once their other defects are repaired", () => {
    const customers = [complete, aRow({ id: "KH001 ", name: "乙" })];
    expect(repairsOf({ customers }).map(({ code }) => code)).toEqual(["stray-spaces"]);
  });
});
