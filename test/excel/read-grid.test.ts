import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "./simulated";
import { aSheet, aWorkbook } from "./workbook-content";

const port = createExcelWorkbook();

test("a sheet of any layout is read as it stands", async () => {
  const blocks = [
    { row: 1, column: 1, cells: [["客户一览"]] },
    {
      row: 3,
      column: 1,
      cells: [
        ["编号", "金额"],
        ["K1", 5],
        ["K2", null],
      ],
    },
    { row: 9, column: 1, table: "Other", cells: [["a"], [1]] },
  ];
  const sheet = aSheet("客户", blocks, {
    filter: { range: { top: 3, left: 1, bottom: 5, right: 2 }, isFiltered: false },
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  });
  const excel = await openWorkbook(aWorkbook([sheet]));
  excel.user.type("客户", "C6", "=C5*2");
  excel.traffic.reset();
  const grid = await port.readGrid();
  expect(excel.traffic.requests).toBe(2);
  expect(grid).toMatchObject({
    sheetName: "客户",
    isProtected: false,
    row: 1,
    column: 1,
    merged: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    tables: [{ name: "Other", row: 9, column: 1, rows: 2, columns: 1, hasTotals: false }],
    filter: { row: 3, column: 1, rows: 3, columns: 2 },
  });
  expect(grid.values.slice(2, 5)).toEqual([
    ["编号", "金额"],
    ["K1", 5],
    ["K2", 10],
  ]);
  expect(grid.formulas[4]).toEqual(["K2", "=C5*2"]);
  expect(grid.numberFormats[3]).toEqual(["General", "General"]);
});

test("an empty sheet has no cells", async () => {
  await openWorkbook(aWorkbook([aSheet("空", [])]));
  expect(await port.readGrid()).toMatchObject({ values: [], merged: [], tables: [], filter: null });
});

test("a long sheet comes in blocks", async () => {
  const rows = Array.from({ length: 25_000 }, (_, index) => [index, "长".repeat(30)]);
  const excel = await openWorkbook(aWorkbook([aSheet("长", [{ cells: rows }])]));
  excel.traffic.reset();
  const { values } = await port.readGrid("{长}");
  expect(excel.traffic.requests).toBe(4);
  expect([values.length, values[24_999]?.[0]]).toEqual([25_000, 24_999]);
});
