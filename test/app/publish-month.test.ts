import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aTable, customerRows, funnelSheets, transitionRows } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { february, march, publish, published } from "./publish-support";

const port = createExcelWorkbook();

/** 阶段名称 to 预计成交金额 of the first three stages. */
const marchFigures = [
  ["潜在客户", 2, 1, 1, 2, 1, 0.5, 17, 19],
  ["初步沟通", 0, 2, 0, 2, 1, 0.5, 11, 40],
  ["需求确认", 1, 1, 0, 2, 0, 0, 24.5, 40],
];

test("writes six sheets whose formulas give the core's figures", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const result = await published();
  expect(result).toEqual({
    kind: "published",
    month: march,
    language: "zh-CN",
    sheetNames: {
      report: "漏斗报告",
      summary: "阶段汇总",
      dwell: "停留分析",
      detail: "漏斗明细",
      previous: "上月明细",
      reportData: "报告数据",
    },
    customers: 5,
    detailRows: 9,
    rowErrors: [],
    inferredTransitions: 1,
    differences: [],
  });
  expect(await excel.coAuthor.read("阶段汇总", "A3:I5")).toEqual(marchFigures);
  // Three to read; check, structure, contents, looks and results to write.
  expect(excel.traffic).toMatchObject({ requests: 8, releases: 0 });
  const content = await excel.content();
  expect(content.activeSheetId).toBe(sheetOf(content, "漏斗报告").id);
  expect(content.sheets.slice(0, 3)).toEqual(funnelSheets());
});

test("publishing again changes nothing", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await publish();
  const before = comparable(await excel.content());
  expect(await published()).toMatchObject({ detailRows: 9, differences: [] });
  expect(comparable(await excel.content())).toEqual(before);
});

test("another month takes the sheets over, and leaves nothing of the first", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await publish({ month: february });
  const fresh = comparable(await excel.content());
  await publish();
  expect(await excel.coAuthor.read("阶段汇总", "A3:I5")).toEqual(marchFigures);
  await published({ month: february });
  expect(comparable(await excel.content())).toEqual(fresh);
});

test("the same figures when sheets are renamed and columns moved, hidden and added", async () => {
  const keys = ["owner", "remark", "stage", "id", "entered", "status", "lostOn", "amount", "name"] as const;
  const customers = aTable(customersTable, customerRows, [...keys]);
  const cells = customers.cells.map((row, index) => [row[0]!, index === 0 ? "我的列" : `备${index}`, ...row.slice(1)]);
  const excel = await openWorkbook(
    aWorkbook([
      aSheet("三月", [{ ...customers, cells, row: 4, column: 2 }], { hiddenColumns: new Set([6]) }),
      aSheet("李's 日志", [{ ...aTable(transitionsTable, transitionRows), row: 9, column: 1 }], {
        visibility: "Hidden",
      }),
      funnelSheets()[2]!,
    ]),
  );
  await publish();
  excel.coAuthor.renameSheet("漏斗明细", "李's 明细");
  excel.coAuthor.renameSheet("阶段汇总", "总表");
  const result = await published();
  expect(result).toMatchObject({ detailRows: 9, differences: [], rowErrors: [] });
  expect(result.sheetNames).toMatchObject({ summary: "总表", detail: "李's 明细" });
  expect(await excel.coAuthor.read("总表", "A3:I5")).toEqual(marchFigures);
});

test("a list that is no table of ours is found by its headers", async () => {
  const { cells } = aTable(customersTable, customerRows, ["id", "name", "stage", "entered", "owner", "amount"]);
  const excel = await openWorkbook(aWorkbook([aSheet("名单", [{ cells, row: 2, column: 1 }])]));
  expect(await published()).toMatchObject({ customers: 5, inferredTransitions: 5, differences: [] });
  expect(await published()).toMatchObject({ customers: 5, differences: [] });
  expect((await excel.content()).sheets).toHaveLength(7);
});

test("a sheet of the user's that has our name stays as it is", async () => {
  const own = aSheet("阶段汇总", [{ cells: [["我的汇总", 1]] }]);
  const excel = await openWorkbook(aWorkbook([...funnelSheets(), own]));
  const result = await published();
  expect(result.sheetNames.summary).toBe("阶段汇总 (2)");
  expect(await published()).toEqual(result);
  expect(sheetOf(await excel.content(), "阶段汇总")).toEqual(own);
});

test("what the user wrote beside and below our blocks stays, and is pushed down where they grow", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await publish({ month: february });
  const dwellRows = (await port.readSnapshot()).generated.get("dwell")!.rows;
  excel.coAuthor.write("停留分析", `A${dwellRows + 2}:B${dwellRows + 2}`, [["我的备注", "=C3*2"]]);
  excel.coAuthor.write("阶段汇总", "U2:U3", [["右边"], ["=B3+1"]]);
  await publish();
  const grown = (await port.readSnapshot()).generated.get("dwell")!;
  expect(grown.rows).toBeGreaterThan(dwellRows);
  const [[note, figure]] = (await excel.coAuthor.read("停留分析", `A${grown.rows + 2}:B${grown.rows + 2}`)) as [
    [string, number],
  ];
  const [[customers]] = (await excel.coAuthor.read("停留分析", "C3")) as [[number]];
  expect([note, figure]).toEqual(["我的备注", customers * 2]);
  expect(await excel.coAuthor.read("阶段汇总", "U2:U3")).toEqual([["右边"], [3]]);
});

test("odd names of owners and stages are counted one by one", async () => {
  const owners = [
    "*",
    "?",
    "~",
    "~*",
    "a*",
    "ab",
    "=1+1",
    "2",
    "<5",
    ">=3",
    "<>",
    '"李"',
    "'李",
    "007",
    "7",
    "3-4",
    "1e3",
    "1000",
  ];
  const odd = ["TRUE", "=潜在", "初*", "初步", "50%", "0.5"];
  const names = ["=潜在", "初*", "初步", "<需求", '"方"', "1/2", "成交"];
  const stages = names.map((name, index) => ({ name, kind: index === 6 ? "成交" : "进行中" }));
  const customers = [...owners, ...odd].flatMap((owner, index) =>
    names.slice(0, 1 + (index % 3)).map((stage, place) => ({
      id: `${index}-${place}`,
      name: owner,
      stage,
      entered: sheetDateOf("2024-03-01") + index,
      owner,
    })),
  );
  await openWorkbook(aWorkbook(funnelSheets({ customers, stages, transitions: [] })));
  const result = await published();
  expect(result).toMatchObject({ customers: customers.length, rowErrors: [], differences: [] });
});

test("what a co-author changes between writing and reading back is reported", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  excel.faults.changeBefore(8, () => excel.coAuthor.write("漏斗明细", "A2", "初步沟通"));
  const { differences } = await published();
  expect(differences).toContainEqual({ sheetName: "阶段汇总", cell: "C3", expected: 1, found: 0 });
  expect(differences).toContainEqual({ sheetName: "阶段汇总", cell: "C4", expected: 2, found: 3 });
});

test("English sheets for a Chinese workbook, and back", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect((await published({ language: "en-US" })).sheetNames.summary).toBe("Stage Summary");
  expect(await excel.coAuthor.read("Stage Summary", "A2:B2")).toEqual([["Stage", "Opening customers"]]);
  expect(await published()).toMatchObject({ language: "zh-CN", differences: [] });
  expect(await excel.coAuthor.read("Stage Summary", "A2:B2")).toEqual([["阶段名称", "期初客户数"]]);
});

test("without customers nothing is written", async () => {
  const content = aWorkbook(funnelSheets({ customers: [] }));
  const excel = await openWorkbook(content);
  await expect(publish()).rejects.toMatchObject({ code: "no-customers" });
  expect(excel.traffic.cellsWritten).toBe(0);
  expect((await excel.content()).sheets).toHaveLength(3);
});

test("asks before it writes over a column that the user put into our table", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await publish();
  excel.coAuthor.move("漏斗明细", { axis: "columns", index: 2, count: 1 });
  excel.coAuthor.write("漏斗明细", "C1", "我的备注");
  const before = comparable(await excel.content());
  expect(await publish()).toEqual({
    kind: "needs-confirmation",
    conflicts: [{ sheetName: "漏斗明细", columns: ["我的备注"] }],
  });
  expect(comparable(await excel.content())).toEqual(before);
  expect(await published({ overwrite: true })).toMatchObject({ differences: [] });
});

test("tells the step it is at, and how far", async () => {
  await openWorkbook(aWorkbook(funnelSheets()));
  const events: string[] = [];
  await publish({}, { onStep: (step) => events.push(step), onProgress: (done) => events.push(done.toFixed(2)) });
  expect(events).toEqual(["reading", "1.00", "reckoning", "writing", "0.33", "0.67", "1.00"]);
});

test("lets others have their turn while it reckons, and ends there where it is cancelled", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const cancel = new AbortController();
  let [step, turns, last] = ["", 0, 3];
  const take = (): Promise<void> => {
    if (step === "reckoning") turns += 1;
    if (turns === last) cancel.abort();
    return Promise.resolve();
  };
  const options = { pause: { isDue: () => true, take }, onStep: (next: string) => (step = next) };
  await expect(publish({}, { ...options, signal: cancel.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect([turns, excel.traffic.cellsWritten]).toEqual([3, 0]);
  last = Infinity;
  expect(await published({}, options)).toMatchObject({ differences: [] });
  expect(turns).toBeGreaterThan(3 + 12);
});

test("draws the customers of each stage below the notes, from the table's own cells", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await published();
  const summary = sheetOf(await excel.content(), "阶段汇总");
  const [chart, ...others] = summary.charts ?? [];
  expect(others).toEqual([]);
  expect(chart?.drawn?.title).toBe("各阶段客户数");
  const headers = chart?.drawn?.series.map(({ name }) => summary.rows.get(name!.range.top)?.values[name!.range.left]);
  expect(headers).toEqual(["期初客户数", "新增客户数", "流失客户数", "期末客户数", "转入下一阶段数"]);
  const rows = (column: number) => chart?.drawn?.series[column]?.values.range;
  expect(rows(0)).toMatchObject({ top: 2, bottom: 8 });
  const lastText = Math.max(...[...summary.rows].flatMap(([row, { values }]) => (values.some(Boolean) ? [row] : [])));
  expect(chart?.place.top).toBeGreaterThan(lastText);
});
