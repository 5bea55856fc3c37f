import { sheetDateOf } from "../../src/domain/calendar";
import { defaultSettings } from "../../src/domain/settings";
import { stagePreset } from "../../src/domain/stage-presets";
import { decodeWorkbook, type DecodedWorkbook } from "../../src/workbook/decode-workbook";
import type { RowError } from "../../src/workbook/row-error";
import type { CellValue, TableSnapshot } from "../../src/workbook/snapshot";
import { columnKeys, headerTexts, type TableSchema } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { reasonsTable } from "../../src/workbook/tables/reasons-table";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aSnapshot, aTable } from "./support/snapshots";

const today = sheetDateOf("2024-03-31");
const day = sheetDateOf;

type Cells = Readonly<Record<string, CellValue>>;

const kh001: Cells = {
  id: "KH001",
  name: "科技",
  stage: "方案展示",
  entered: day("2024-03-10"),
  previousStage: "需求确认",
  previousExit: day("2024-03-05"),
  owner: "销售李*",
  amount: 15,
  remark: "客户要求增加移动端功能",
  status: "跟进中",
  firstContact: day("2024-02-01"),
};

function tableOf(schema: TableSchema, rows: readonly Cells[], place = {}): TableSnapshot {
  const keys = columnKeys(schema);
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null) as (string | number | null)[]);
  return aTable(schema.table, headerTexts(schema, "zh-CN", "万元"), cells, place);
}

function decode(...tables: TableSnapshot[]): DecodedWorkbook {
  return decodeWorkbook(aSnapshot(tables), today);
}

function decodeRow(changes: Cells): DecodedWorkbook {
  return decode(tableOf(customersTable, [{ ...kh001, ...changes }], { row: 3, column: 1 }));
}

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

describe("the customer list", () => {
  it("skips empty rows silently", () => {
    const { records, rowErrors, customerRowsLeftOut } = decode(tableOf(customersTable, [{}, kh001, { name: "  " }]));
    expect([records.customers.length, rowErrors.length, customerRowsLeftOut]).toEqual([1, 0, 0]);
  });

  it("reports every row of an id, and counts the first complete one", () => {
    const rows = [
      { ...kh001, owner: "" },
      { ...kh001, id: "kh001", name: "先" },
      { ...kh001, name: "后" },
    ];
    const { records, rowErrors, customerRowsLeftOut } = decode(tableOf(customersTable, rows));
    expect(records.customers.map(({ name }) => name)).toEqual(["先"]);
    expect(customerRowsLeftOut).toBe(2);
    const duplicates = rowErrors.filter(({ code }) => code === "duplicate-id");
    expect(duplicates.map(({ rowNumber, effect }) => [rowNumber, effect])).toEqual([
      [2, "row-left-out"],
      [3, "read"],
      [4, "row-left-out"],
    ]);
  });

  it("takes 007 and 7 for two customers", () => {
    const rows = [
      { ...kh001, id: "007" },
      { ...kh001, id: 7 },
    ];
    expect(decode(tableOf(customersTable, rows)).rowErrors).toEqual([]);
  });

  it("gives one error for all columns that it lacks, and no customers", () => {
    const table = aTable("FunnelCustomers", ["客户编号", "客户名称", "当前阶段"], [["KH001", "科技", "成交"]], {
      row: 4,
    });
    const { records, rowErrors, customerRowsLeftOut } = decode(table);
    expect(records.customers).toEqual([]);
    expect(customerRowsLeftOut).toBe(1);
    expect(rowErrors).toEqual([
      {
        code: "missing-column",
        sheetName: "客户跟踪",
        rowNumber: 5,
        column: "",
        header: "进入当前阶段时间、跟进责任人",
        found: "",
        reading: null,
        effect: "row-left-out",
      },
    ]);
  });

  it("reads amounts of another unit into the workbook's", () => {
    const headers = ["客户编号", "当前阶段", "进入当前阶段时间", "责任人", "金额(元)"];
    const table = aTable("FunnelCustomers", headers, [["KH001", "成交", day("2024-03-20"), "李", 80000]]);
    const unit = tableOf(settingsTable, [{ parameter: "金额单位", value: "万元" }]);
    expect(decode(table, unit).records.customers[0]?.amount).toBe(8);
    const alone = decode(table).records;
    expect([alone.customers[0]?.amount, alone.settings.amountUnit]).toEqual([80000, "元"]);
  });

  it("may be missing", () => {
    expect(decode().records).toMatchObject({ customers: [], transitions: [], settings: defaultSettings, reasons: [] });
  });
});

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

describe("stages", () => {
  const decodeStages = (rows: readonly Cells[]): DecodedWorkbook =>
    decode(tableOf(stagesTable, rows, { sheetName: "漏斗设置" }), tableOf(customersTable, [kh001]));

  it("come from the table, in its order, with ids and former names", () => {
    const { records } = decodeStages([
      {
        name: "方案",
        id: "proposal",
        aliases: "方案展示、方案提报",
        averagePrice: 9,
        benchmarkDays: 10,
        benchmarkRate: 0.5,
      },
      { name: "赢", kind: "成交" },
    ]);
    expect(records.stages).toMatchObject([
      {
        id: "proposal",
        name: "方案",
        aliases: ["方案展示", "方案提报"],
        kind: "open",
        averagePrice: 9,
        benchmarkRate: 0.5,
      },
      { id: "赢", name: "赢", kind: "won" },
    ]);
    expect(records.customers[0]?.stage).toBe("proposal");
  });

  it.each([
    ["the last", [{ name: "甲" }, { name: "乙" }], ["甲", "乙"]],
    ["the one that says so, wherever it stands", [{ name: "乙", kind: "成交" }, { name: "甲" }], ["甲", "乙"]],
    [
      "the last that says so",
      [
        { name: "甲", kind: "成交" },
        { name: "乙", kind: "成交" },
      ],
      ["甲", "乙"],
    ],
  ])("take for won %s", (_label, rows, names) => {
    const { stages } = decodeStages(rows).records;
    expect(stages.map(({ name }) => name)).toEqual(names);
    expect(stages.map(({ kind }) => kind)).toEqual(["open", "won"]);
  });

  it("report a second won stage and a second stage of the same name", () => {
    const { rowErrors, records } = decodeStages([
      { name: "甲", kind: "成交" },
      { name: "方案展示" },
      { name: "甲 " },
      { name: "乙", kind: "成交" },
    ]);
    expect(records.stages.map(({ name }) => name)).toEqual(["甲", "方案展示", "乙"]);
    expect(
      rowErrors.filter(({ sheetName }) => sheetName === "漏斗设置").map((e) => [e.code, e.rowNumber, e.effect]),
    ).toEqual([
      ["duplicate-id", 4, "row-left-out"],
      ["unknown-kind", 2, "read"],
    ]);
  });

  it.each([
    ["missing", null],
    ["empty", []],
    ["of one stage only", [{ name: "甲" }]],
  ])("are a preset where the table is %s", (_label, rows) => {
    const customers = ["线索", "技术交流", "方案确认"].map((stage, index) => ({
      ...kh001,
      id: index + 1,
      stage,
      previousStage: "",
    }));
    const tables = [tableOf(customersTable, customers), ...(rows ? [tableOf(stagesTable, rows)] : [])];
    const { records, rowErrors } = decode(...tables);
    expect(records.stages).toEqual(stagePreset("equipment", "zh-CN").stages);
    expect(rowErrors).toEqual([]);
  });

  it("are the general preset where nothing fits", () => {
    const { records } = decode(tableOf(customersTable, [{ ...kh001, stage: "甲", previousStage: "" }]));
    expect(records.stages).toEqual(stagePreset("general", "zh-CN").stages);
  });
});

describe("settings", () => {
  const decodeSettings = (rows: readonly Cells[]): DecodedWorkbook => decode(tableOf(settingsTable, rows));

  it("are taken from the table in either language", () => {
    const { records, rowErrors } = decodeSettings([
      { parameter: "期初口径", value: "模板" },
      { parameter: "Low conversion below", value: 0.35 },
      { parameter: "辅导倍数", value: 1.5 },
      { parameter: "Business mode", value: "b2c" },
      { parameter: "超期倍数", value: 2 },
      { parameter: "未更新天数", value: 3 },
      { parameter: "首次回复时限(分钟)", value: 15 },
      { parameter: "Record changes", value: "off" },
      { parameter: "金额单位", value: "元" },
      { parameter: "我的参数", value: "x" },
    ]);
    expect(records.settings).toEqual({
      businessMode: "b2c",
      overdueFactor: 2,
      staleDays: 3,
      replyMinutes: 15,
      isCapturing: false,
      openingBasis: "template",
      lowConversion: 0.35,
      coachingFactor: 1.5,
      amountUnit: "元",
    });
    expect(rowErrors).toEqual([]);
  });

  it.each([
    ["期初口径", "随便", "在段"],
    ["业务模式", "零售", "B2B"],
    ["自动记录", "也许", "开"],
    ["超期倍数", 0, "1.5"],
    ["未更新天数", "很久", "自动"],
    ["首次回复时限(分钟)", 0, "10"],
    ["First reply within (minutes)", 1441, "10"],
    ["低转化率阈值", 40, "40%"],
    ["低转化率阈值", "很低", "40%"],
    ["辅导倍数", 0, "1.2"],
    ["辅导倍数", "多", "1.2"],
    ["金额单位", 10000, "万元"],
    ["金额单位", "一二三四五六七八九十一二三", "万元"],
  ])("keep their default where %s is %j, and say so", (parameter, value, reading) => {
    const { records, rowErrors } = decodeSettings([{ parameter, value }]);
    expect(records.settings).toEqual(defaultSettings);
    expect(rowErrors).toMatchObject([
      { code: "invalid-setting", rowNumber: 2, column: "B", found: String(value), reading, effect: "value-left-out" },
    ]);
  });

  it("read a rate and a factor as text, and say so", () => {
    const rows = [
      { parameter: "低转化率阈值", value: "35%" },
      { parameter: "辅导倍数", value: "1.5倍" },
      { parameter: "首次回复时限(分钟)", value: "15 分钟" },
    ];
    const { records, rowErrors } = decodeSettings(rows);
    expect(records.settings).toMatchObject({ lowConversion: 0.35, coachingFactor: 1.5, replyMinutes: 15 });
    expect(rowErrors.map(({ code, effect }) => [code, effect])).toEqual([
      ["amount-as-text", "read"],
      ["amount-as-text", "read"],
      ["amount-as-text", "read"],
    ]);
  });

  it("take an empty value for none", () => {
    expect(decodeSettings([{ parameter: "辅导倍数", value: "" }])).toMatchObject({
      rowErrors: [],
      records: { settings: defaultSettings },
    });
  });
});

it("reads the dictionary of reasons", () => {
  const rows = [{ reason: "内部审批慢", keywords: "审批、走流程；盖章,OA" }, { keywords: "孤儿" }];
  const { records, rowErrors } = decode(tableOf(reasonsTable, rows));
  expect(records.reasons).toEqual([{ reason: "内部审批慢", keywords: ["审批", "走流程", "盖章", "OA"] }]);
  expect(rowErrors).toMatchObject([{ code: "missing-required", rowNumber: 3, effect: "row-left-out" }]);
});

it.each([
  ["zh-CN", headerTexts(customersTable, "zh-CN", "万元")],
  ["en-US", headerTexts(customersTable, "en-US", "k€")],
] as const)("says that the workbook is in %s", (language, headers) => {
  expect(decode(aTable("FunnelCustomers", headers, [])).language).toBe(language);
});
