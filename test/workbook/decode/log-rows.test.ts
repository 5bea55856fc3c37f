import { sheetDateOf } from "../../../src/domain/calendar";
import type { DecodedWorkbook } from "../../../src/workbook/decode-workbook";
import type { RowError } from "../../../src/workbook/row-error";
import { headerTexts } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { transitionsTable } from "../../../src/workbook/tables/transitions-table";
import { decode, kh001, tableOf, type Cells } from "../support/decoded-rows";

const day = sheetDateOf;

describe("the log", () => {
  const moved: Cells = {
    sequence: 3,
    customer: "KH001",
    kind: "升级",
    from: "需求确认",
    exited: day("2024-03-05"),
    to: "方案展示",
    entered: day("2024-03-10"),
    owner: "销售李*",
    origin: "面板",
  };
  const decodeLog = (changes: Cells): DecodedWorkbook =>
    decode(
      tableOf(customersTable, [kh001]),
      tableOf(transitionsTable, [{ ...moved, ...changes }], { sheetName: "阶段流转" }),
    );

  it("is read without a word where nothing is wrong with it", () => {
    const { records, rowErrors } = decodeLog({});
    expect(rowErrors).toEqual([]);
    expect(records.transitions).toEqual([
      {
        customer: "KH001",
        kind: "advanced",
        from: "needs",
        exited: day("2024-03-05"),
        to: "proposal",
        entered: day("2024-03-10"),
        owner: "销售李*",
        reason: "",
        origin: "pane",
        sequence: 3,
      },
    ]);
  });

  const wrong: [string, Cells, string, RowError["code"], string, string | null, RowError["effect"]][] = [
    ["no customer", { customer: "" }, "B", "missing-required", "", null, "row-left-out"],
    ["no kind", { kind: "" }, "C", "missing-required", "", null, "row-left-out"],
    ["an unknown kind", { kind: "飞升" }, "C", "unknown-kind", "飞升", null, "row-left-out"],
    ["an unknown earlier stage", { from: "打酱油" }, "D", "unknown-stage", "打酱油", null, "value-left-out"],
    ["an unknown new stage", { to: "打酱油" }, "F", "unknown-stage", "打酱油", null, "row-left-out"],
    ["no new stage", { to: "" }, "F", "missing-required", "", null, "row-left-out"],
    ["no date", { entered: "" }, "G", "missing-required", "", null, "row-left-out"],
    ["an uncertain date", { entered: "3/10" }, "G", "ambiguous-date", "3/10", null, "row-left-out"],
    [
      "no date of a loss",
      { kind: "流失", to: "", entered: "", exited: "" },
      "E",
      "missing-required",
      "",
      null,
      "row-left-out",
    ],
    ["a date to come", { entered: day("2024-04-01") }, "G", "future-date", "45383", "2024-04-01", "read"],
    [
      "an exit after the entry",
      { exited: day("2024-03-11") },
      "E",
      "dates-out-of-order",
      "45362",
      "2024-03-11",
      "value-left-out",
    ],
    ["an unknown origin", { origin: "猜" }, "J", "unknown-kind", "猜", null, "value-left-out"],
  ];

  it.each(wrong)("with %s gives one error", (_label, changes, column, code, found, reading, effect) => {
    const { rowErrors, records } = decodeLog(changes);
    const header = headerTexts(transitionsTable, "zh-CN", "")[column.charCodeAt(0) - 65];
    expect(rowErrors).toEqual([{ code, sheetName: "阶段流转", rowNumber: 2, column, header, found, reading, effect }]);
    expect(records.transitions).toHaveLength(effect === "row-left-out" ? 0 : 1);
  });

  it("takes former stage names, customers gone and other spellings of an id as they come", () => {
    expect(decodeLog({ from: "需求调研" })).toMatchObject({
      rowErrors: [],
      records: { transitions: [{ from: "needs" }] },
    });
    expect(decodeLog({ customer: "KH999" }).rowErrors).toEqual([]);
    expect(decodeLog({ customer: "ｋｈ001" }).records.transitions[0]?.customer).toBe("KH001");
  });

  it("says nothing of a customer whose only row is unfinished", () => {
    const logOf = (...rows: Cells[]): number =>
      decode(tableOf(customersTable, rows), tableOf(transitionsTable, [moved])).records.transitions.length;
    expect(logOf({ ...kh001, owner: "" })).toBe(0);
    expect(logOf({ ...kh001, id: "ｋｈ001", owner: "" })).toBe(0);
    expect(logOf({ ...kh001, owner: "" }, kh001)).toBe(1);
    expect(logOf({ ...kh001, id: "KH002", owner: "" })).toBe(1);
  });

  it("numbers rows without a number on", () => {
    const rows = [
      { ...moved, sequence: 7 },
      { ...moved, sequence: "" },
      { ...moved, sequence: 20 },
    ];
    const { records } = decode(tableOf(transitionsTable, rows));
    expect(records.transitions.map(({ sequence }) => sequence)).toEqual([7, 8, 20]);
  });
});
