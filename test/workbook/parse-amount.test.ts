import fc from "fast-check";
import { parseAmount, parseNumber, parseRate } from "../../src/workbook/cells/parse-amount";

const inWan = { workbook: "万元", column: "万元" };

describe("parseAmount", () => {
  it("takes a number as it stands", () => expect(parseAmount(15.5, inWan)).toEqual({ value: 15.5, problem: null }));

  it.each([
    ["15", 15],
    [" 15.5 ", 15.5],
    [".5", 0.5],
    ["1,500", 1500],
    ["15万", 15],
    ["15萬", 15],
    ["15 万元", 15],
    ["1.1万元", 1.1],
    ["１５万", 15],
    ["150,000元", 15],
    ["１５０，０００元", 15],
    ["150000 RMB", 15],
    ["3千元", 0.3],
    ["2百万", 200],
    ["1千万元", 1000],
    ["1.5亿", 15000],
    ["1.5億元", 15000],
  ])("reads %j into the workbook's unit, and says so", (cell, value) => {
    const problem = { code: "amount-as-text", reading: `${value} 万元` };
    expect(parseAmount(cell, inWan)).toEqual({ value, problem });
  });

  it.each(["约15万", "10-15万", "15万左右", "十五万", "¥15", "$15", "15 USD", "1,5", "15,00", "面议", "-5", -5, true])(
    "refuses %j",
    (cell) =>
      expect(parseAmount(cell, inWan)).toEqual({ value: null, problem: { code: "not-an-amount", reading: null } }),
  );

  it.each([
    [150000, { workbook: "万元", column: "元" }, 15],
    ["150000", { workbook: "万元", column: "元" }, 15],
    [15, { workbook: "元", column: "万元" }, 150000],
    ["15万", { workbook: "元", column: "元" }, 150000],
    ["15万", { workbook: "亿元", column: null }, 0.0015],
    [15, { workbook: "万元", column: "USD" }, 15],
    [15, { workbook: "USD", column: "万元" }, 15],
    ["15 usd", { workbook: "USD", column: null }, 15],
    ["15万", { workbook: "USD", column: null }, null],
  ])("reads %j with units %j as %j", (cell, units, value) => expect(parseAmount(cell, units).value).toBe(value));

  it("takes an empty cell for none", () => expect(parseAmount(" ", inWan)).toEqual({ value: null, problem: null }));

  it("throws at nothing that a cell may hold", () => {
    const cells = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean());
    fc.assert(fc.property(cells, fc.string(), (cell, workbook) => void parseAmount(cell, { workbook, column: null })));
  });
});

it.each([
  [10, 10, null],
  ["10", 10, "10"],
  ["10 天", 10, "10"],
  ["about 10", null, null],
  [-1, null, null],
])("parseNumber reads %j as %j", (cell, value, reading) => {
  expect(parseNumber(cell)).toMatchObject({ value });
  expect(parseNumber(cell).problem?.reading ?? null).toBe(reading);
});

it.each([
  [0.4, 0.4, null],
  ["40%", 0.4, "40%"],
  ["0.4", 0.4, "0.4"],
  [40, null, "40%"],
  [140, null, null],
  ["140%", null, null],
  ["often", null, null],
])("parseRate reads %j as %j", (cell, value, reading) => {
  expect(parseRate(cell)).toMatchObject({ value });
  expect(parseRate(cell).problem?.reading ?? null).toBe(reading);
});
