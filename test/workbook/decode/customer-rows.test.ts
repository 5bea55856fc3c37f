import { sheetDateOf } from "../../../src/domain/calendar";
import type { RowError } from "../../../src/workbook/row-error";
import { headerTexts } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { decodeRow, type Cells } from "../support/decoded-rows";

const day = sheetDateOf;

describe("a customer's row", () => {
  it("is read without a word where nothing is wrong with it", () => {
    const { records, rowErrors, customerRowsLeftOut } = decodeRow({});
    expect(rowErrors).toEqual([]);
    expect(customerRowsLeftOut).toBe(0);
    expect(records.customers).toEqual([
      {
        id: "KH001",
        stage: "proposal",
        entered: day("2024-03-10"),
        owner: "销售李*",
        name: "科技",
        industry: "",
        source: "",
        previousStage: "needs",
        previousExit: day("2024-03-05"),
        status: "active",
        lostOn: null,
        lossReason: "",
        firstContact: day("2024-02-01"),
        amount: 15,
        remark: "客户要求增加移动端功能",
      },
    ]);
  });

  /** Of the table at row 4, column B: the header's column letter, the code, what was found, read and done. */
  const wrong: [string, Cells, string, RowError["code"], string, string | null, RowError["effect"]][] = [
    ["no id", { id: "" }, "B", "missing-required", "", null, "row-left-out"],
    ["no stage", { stage: " " }, "F", "missing-required", "", null, "row-left-out"],
    ["no entry date", { entered: "" }, "G", "missing-required", "", null, "row-left-out"],
    ["no owner", { owner: "　" }, "K", "missing-required", "", null, "row-left-out"],
    ["an error for an id", { id: "#N/A" }, "B", "cell-error", "#N/A", null, "row-left-out"],
    ["an error for an amount", { amount: "#REF!" }, "N", "cell-error", "#REF!", null, "value-left-out"],
    ["a stage of nobody's", { stage: "打酱油" }, "F", "unknown-stage", "打酱油", null, "row-left-out"],
    ["a stage by a synonym", { stage: "方案提报" }, "F", "unknown-stage", "方案提报", "方案展示", "read"],
    [
      "a stage nearly right",
      { stage: "3.需求确认阶段" },
      "F",
      "unknown-stage",
      "3.需求确认阶段",
      "需求确认",
      "row-left-out",
    ],
    ["an unknown earlier stage", { previousStage: "打酱油" }, "H", "unknown-stage", "打酱油", null, "value-left-out"],
    ["an unknown status", { status: "想想" }, "P", "unknown-status", "想想", null, "value-left-out"],
    ["a date as text", { entered: "2024.3.10" }, "G", "date-as-text", "2024.3.10", "2024-03-10", "read"],
    ["a date as digits", { entered: 20240310 }, "G", "date-as-text", "20240310", "2024-03-10", "read"],
    ["a date without a year", { entered: "3月10日" }, "G", "ambiguous-date", "3月10日", null, "row-left-out"],
    ["an uncertain date", { firstContact: "03/05/2024" }, "S", "ambiguous-date", "03/05/2024", null, "value-left-out"],
    ["a date of no kind", { entered: "下周" }, "G", "not-a-date", "下周", null, "row-left-out"],
    ["a truth value for a date", { lostOn: true }, "Q", "not-a-date", "TRUE", null, "value-left-out"],
    ["an entry to come", { entered: day("2024-04-01") }, "G", "future-date", "45383", "2024-04-01", "read"],
    [
      "an exit after the entry",
      { previousExit: day("2024-03-11") },
      "I",
      "dates-out-of-order",
      "45362",
      "2024-03-11",
      "value-left-out",
    ],
    [
      "an exit to come",
      { previousExit: day("2024-04-02") },
      "I",
      "future-date",
      "45384",
      "2024-04-02",
      "value-left-out",
    ],
    [
      "a loss before the entry",
      { status: "流失", lostOn: day("2024-03-09") },
      "Q",
      "dates-out-of-order",
      "45360",
      "2024-03-09",
      "value-left-out",
    ],
    [
      "a loss before the first contact",
      { status: "流失", lostOn: day("2024-01-15") },
      "Q",
      "dates-out-of-order",
      "45306",
      "2024-01-15",
      "value-left-out",
    ],
    [
      "a first contact after the exit",
      { firstContact: day("2024-03-06") },
      "S",
      "dates-out-of-order",
      "45357",
      "2024-03-06",
      "value-left-out",
    ],
    ["an amount as text", { amount: "15万" }, "N", "amount-as-text", "15万", "15 万元", "read"],
    ["an amount of no kind", { amount: "面议" }, "N", "not-an-amount", "面议", null, "value-left-out"],
    ["a negative amount", { amount: -3 }, "N", "not-an-amount", "-3", null, "value-left-out"],
  ];

  it.each(wrong)(
    "with %s gives one error and says what became of it",
    (_label, changes, column, code, found, reading, effect) => {
      const { rowErrors, records, customerRowsLeftOut } = decodeRow(changes);
      const header = headerTexts(customersTable, "zh-CN", "万元")[column.charCodeAt(0) - 66];
      expect(rowErrors).toEqual([
        { code, sheetName: "客户跟踪", rowNumber: 5, column, header, found, reading, effect },
      ]);
      expect(records.customers).toHaveLength(effect === "row-left-out" ? 0 : 1);
      expect(customerRowsLeftOut).toBe(effect === "row-left-out" ? 1 : 0);
    },
  );

  it("says one error for each required field that is missing", () => {
    const { rowErrors } = decodeRow({ stage: "", owner: "" });
    expect(rowErrors.map(({ header }) => header)).toEqual(["当前阶段", "跟进责任人"]);
  });

  it.each([
    ["previousExit", { previousExit: day("2024-03-11") }],
    ["lostOn", { lostOn: day("2024-03-09") }],
    ["firstContact", { firstContact: day("2024-03-06") }],
  ] as const)("leaves %s out where it contradicts the entry", (key, changes) => {
    expect(decodeRow(changes).records.customers[0]?.[key]).toBeNull();
  });

  it.each([
    ["a number for an id", { id: 20240301 }, { id: "20240301" }],
    ["spaces around an id", { id: " KH001 " }, { id: "KH001" }],
    ["a time of day", { entered: day("2024-03-10") + 0.75 }, { entered: day("2024-03-10") }],
    ["a loss by its date alone", { status: "", lostOn: day("2024-03-20") }, { status: "lost" }],
    ["no status", { status: "" }, { status: "active" }],
    ["another word for a status", { status: "已流失" }, { status: "lost" }],
    ["a status in English", { status: "paused" }, { status: "paused" }],
  ])("reads %s silently", (_label, changes, expected) => {
    const { records, rowErrors } = decodeRow(changes);
    expect(rowErrors).toEqual([]);
    expect(records.customers[0]).toMatchObject(expected);
  });

  it("cuts what was found to 80 characters", () => {
    expect(decodeRow({ stage: "😀".repeat(100) }).rowErrors[0]?.found).toBe("😀".repeat(80));
  });
});
