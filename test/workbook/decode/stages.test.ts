import { stagePreset } from "../../../src/domain/stage-presets";
import type { DecodedWorkbook } from "../../../src/workbook/decode-workbook";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { decode, kh001, tableOf, type Cells } from "../support/decoded-rows";

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
