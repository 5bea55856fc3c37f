import { defaultSettings } from "../../../src/domain/settings";
import type { DecodedWorkbook } from "../../../src/workbook/decode-workbook";
import { settingsTable } from "../../../src/workbook/tables/settings-table";
import { decode, tableOf, type Cells } from "../support/decoded-rows";

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
