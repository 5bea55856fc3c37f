import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { BlockRange, GeneratedSheet, PlanCell, WorkbookOp, WorkbookPlan } from "../../src/workbook/plan";
import { openWorkbook, sheetOf } from "./simulated";
import { aSheet, aWorkbook } from "./workbook-content";

const port = createExcelWorkbook();
const own = aSheet("我的表", [{ cells: [["不动", 1]] }]);

const block = (sheet: GeneratedSheet, row: number, column: number, rows: number, columns: number): BlockRange => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

const write = (sheet: GeneratedSheet, row: number, cells: PlanCell[][]): WorkbookOp => ({
  kind: "write",
  range: block(sheet, row, 0, cells.length, cells[0]!.length),
  cells,
});

const addSummary: WorkbookOp = { kind: "add-sheet", sheet: "summary", name: "汇总", tabColor: "#0F6CBD" };
const nameSummary = (rows: number): WorkbookOp => {
  return { kind: "name", name: "FunnelSummary", range: block("summary", 0, 0, rows, 2) };
};

const figures: WorkbookPlan = [
  addSummary,
  { kind: "format", range: block("summary", 1, 0, 2, 1), format: { numberFormat: "@" } },
  write("summary", 0, [["阶段", "客户数"]]),
  write("summary", 1, [
    ["成交", { formula: "=1+2", expected: 3 }],
    ["=签约", { formula: '=IF(B2>5,"多","")', expected: null }],
  ]),
  nameSummary(3),
];

async function apply(plan: WorkbookPlan) {
  return port.applyPlan(plan, await port.readSnapshot());
}

test("makes a sheet with its name, and reads back what the formulas give", async () => {
  const excel = await openWorkbook(aWorkbook([own]));
  const snapshot = await port.readSnapshot();
  excel.traffic.reset();
  const { results } = await port.applyPlan(figures, snapshot);
  expect(results).toEqual([
    [
      ["成交", 3],
      ["=签约", ""],
    ],
  ]);
  // Check, structure, contents, results.
  expect(excel.traffic).toMatchObject({
    requests: 4,
    bytesSent: 4847,
    bytesReceived: 1347,
    cellsRead: 4,
    cellsWritten: 6,
    releases: 0,
  });
  const content = await excel.content();
  expect(content.names).toMatchObject([{ name: "FunnelSummary", formula: "=汇总!$A$1:$B$3", sheetId: null }]);
  expect(sheetOf(content, "汇总").tabColor).toBe("#0F6CBD");
  expect(sheetOf(content, "我的表")).toEqual(own);
});

test.each(["=1+1", "+1", "-1", "@a", "'a", "007", "1-2", "1/2", "TRUE", "Mar 5", "#N/A", " =a", "1e5", "50%", "$5"])(
  "%s stays the text it is, beside formulas as well as alone",
  async (text) => {
    const excel = await openWorkbook(aWorkbook([own]));
    const mixed = write("summary", 1, [[text, { formula: "=1+1", expected: 2 }]]);
    const { results } = await apply([addSummary, write("summary", 0, [[text, "客户数"]]), mixed, nameSummary(2)]);
    expect(results).toEqual([[[text, 2]]]);
    expect(excel.coAuthor.formulas("汇总", "A1:A2")).toEqual([[text], [text]]);
    expect([excel.coAuthor.value("汇总", 0, 0), excel.coAuthor.value("汇总", 1, 0)]).toEqual([text, text]);
  },
);

test("an empty cell of the plan empties the cell", async () => {
  const excel = await openWorkbook(aWorkbook([own]));
  await apply([addSummary, write("summary", 0, [["甲", "乙"]]), nameSummary(1)]);
  await apply([write("summary", 0, [[null, "丙"]]), nameSummary(1)]);
  expect(await excel.coAuthor.read("汇总", "A1:B1")).toEqual([["", "丙"]]);
});

test("formats, conditional formats, widths, panes and page", async () => {
  const excel = await openWorkbook(aWorkbook([own]));
  const warn = { fill: "#FFF1CC", fontColor: "#6B4A00" };
  const error = { fill: "#FDE7E9", fontColor: "#9B1C25" };
  await apply([
    addSummary,
    {
      kind: "format",
      range: block("summary", 0, 0, 1, 2),
      format: { bold: true, fill: "#0F6CBD", fontColor: "#FFFFFF", fontSize: 12, horizontal: "Center", rowHeight: 30 },
    },
    {
      kind: "format",
      range: block("summary", 0, 0, 2, 2),
      format: { borders: "#D1D1D1", vertical: "Center", wrap: true },
    },
    { kind: "format", range: block("summary", 1, 1, 1, 1), format: { numberFormat: "0.0%", italic: true } },
    {
      kind: "conditional-formats",
      range: block("summary", 1, 1, 1, 1),
      rules: [
        { formula: "=$B2>1", ...error },
        { formula: "=$B2<0.4", ...warn },
      ],
    },
    nameSummary(2),
    { kind: "column-widths", sheet: "summary", column: 1, widths: [60, 84] },
    { kind: "freeze-rows", sheet: "summary", rows: 1 },
    {
      kind: "page-layout",
      sheet: "summary",
      layout: {
        orientation: "Landscape",
        paper: "A4",
        pagesWide: 1,
        titleRows: "$1:$1",
        printArea: { row: 0, column: 0, rows: 60, columns: 2 },
        breaksBefore: [20, 41],
        margins: { left: 28.8, right: 30, top: 36, bottom: 40, header: 18, footer: 20 },
        header: { left: ["研发 & 销售"], right: ["2024-03"] },
        footer: {
          center: ["第 ", { field: "page" }, " 页,共 ", { field: "page-count" }, " 页"],
          right: [{ field: "date" }],
        },
      },
    },
    { kind: "activate", sheet: "summary" },
  ]);
  const content = await excel.content();
  const sheet = sheetOf(content, "汇总");
  expect(content.activeSheetId).toBe(sheet.id);
  const line = { style: "thin", color: "#D1D1D1" };
  const borders = { left: line, right: line, top: line, bottom: line };
  expect(sheet.rows.get(0)!.styles![0]).toEqual({
    bold: true,
    fill: "#0F6CBD",
    fontColor: "#FFFFFF",
    fontSize: 12,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    borders,
  });
  expect(sheet.rows.get(1)!.styles![1]).toMatchObject({ numberFormat: "0.0%", italic: true, borders });
  expect(sheet.rowHeights.get(0)).toBe(30);
  expect([sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([60, 84]);
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1, titleRows: "$1:$1" });
  expect(sheet.page).toMatchObject({
    printArea: { top: 0, left: 0, bottom: 59, right: 1 },
    breaksBefore: [20, 41],
    margins: { left: 28.8, right: 30, top: 36, bottom: 40, header: 18, footer: 20 },
    header: { left: "研发 && 销售", center: "", right: "2024-03" },
    footer: { left: "", center: "第 &P 页,共 &N 页", right: "&D" },
  });
  const cell = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  expect(sheet.conditionalFormats).toMatchObject([
    { ranges: cell, rule: { kind: "formula", formula: "=$B2>1", format: error }, stopIfTrue: true },
    { ranges: cell, rule: { kind: "formula", formula: "=$B2<0.4", format: warn }, stopIfTrue: true },
  ]);
});

describe("a table", () => {
  const addDetail: WorkbookOp = { kind: "add-sheet", sheet: "detail", name: "明细", tabColor: "#8A8886" };
  const tableOf = (rows: number): WorkbookOp => {
    return { kind: "table", range: block("detail", 0, 0, rows, 2), name: "FunnelDetail", style: "TableStyleMedium2" };
  };

  test("is made once, and resized after", async () => {
    const excel = await openWorkbook(aWorkbook([own]));
    await apply([
      addDetail,
      write("detail", 0, [
        ["阶段", "客户"],
        ["甲", 1],
      ]),
      tableOf(2),
    ]);
    await apply([
      { kind: "clear", range: block("detail", 1, 0, 1, 2) },
      write("detail", 0, [
        ["阶段", "客户"],
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
      ]),
      tableOf(4),
    ]);
    const { tables } = sheetOf(await excel.content(), "明细");
    expect(tables).toMatchObject([
      {
        name: "FunnelDetail",
        range: { top: 0, left: 0, bottom: 3, right: 1 },
        columns: ["阶段", "客户"],
        style: "TableStyleMedium2",
      },
    ]);
    const found = (await port.readSnapshot()).generated.get("detail");
    expect(found).toMatchObject({
      sheetName: "明细",
      rows: 4,
      columns: 2,
      headers: ["阶段", "客户"],
      lastUsedRow: null,
    });
  });

  test("loses the filter the user left on it", async () => {
    const cells = [
      ["阶段", "客户"],
      ["甲", 1],
      ["乙", 2],
    ];
    const filtered = aSheet("明细", [{ table: "FunnelDetail", cells }], { hiddenRows: new Set([1]) });
    const tables = filtered.tables.map((table) => ({ ...table, isFiltered: true }));
    const excel = await openWorkbook(aWorkbook([{ ...filtered, tables }]));
    await apply([
      write("detail", 0, [
        ["阶段", "客户"],
        ["丁", 8],
        ["戊", 9],
      ]),
      tableOf(3),
    ]);
    const sheet = sheetOf(await excel.content(), "明细");
    expect([sheet.tables[0]!.isFiltered, sheet.hiddenRows.size]).toEqual([false, 0]);
    expect(await excel.coAuthor.read("明细", "A2:B3")).toEqual([
      ["丁", 8],
      ["戊", 9],
    ]);
  });
});

test("rows pushed down take the user's cells with them, and the name grows", async () => {
  const excel = await openWorkbook(aWorkbook([own]));
  await apply(figures);
  excel.coAuthor.write("汇总", "A5:B5", [["我的备注", "=B2"]]);
  await apply([
    { kind: "insert-rows", sheet: "summary", row: 3, count: 2 },
    { kind: "clear", range: block("summary", 0, 0, 5, 2) },
    write("summary", 0, [
      ["阶段", "客户数"],
      ["成交", 7],
    ]),
    nameSummary(5),
  ]);
  expect(await excel.coAuthor.read("汇总", "A1:B7")).toEqual([
    ["阶段", "客户数"],
    ["成交", 7],
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["我的备注", 7],
  ]);
  expect((await port.readSnapshot()).generated.get("summary")).toMatchObject({ rows: 5, lastUsedRow: 6 });
});

test("cells of more than one request, and results of more than one response", async () => {
  const excel = await openWorkbook(aWorkbook([own]));
  const rows = Array.from({ length: 6_000 }, (_, index): PlanCell[] => [
    "长".repeat(300),
    { formula: `=${index}+1`, expected: index + 1 },
  ]);
  const snapshot = await port.readSnapshot();
  excel.traffic.reset();
  const progress: number[] = [];
  const { results } = await port.applyPlan([addSummary, write("summary", 0, rows), nameSummary(6_000)], snapshot, {
    onProgress: (done) => progress.push(done),
  });
  expect(results[0]!.map(([, result]) => result)).toEqual(Array.from({ length: 6_000 }, (_, index) => index + 1));
  // 5.5 MB: check, structure, four requests of cells; of results one that is too large, one of 3.8 MB and two of 1 MB.
  expect(excel.traffic.requests).toBe(10);
  expect(progress).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1]);
});
