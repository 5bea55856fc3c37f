import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import type { SheetContent, WorkbookContent } from "../../src/simulator/workbook-content";
import type { PlanChart } from "../../src/workbook/chart";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { existingSheetOf } from "../../src/workbook/plan";
import { openExcel, sheetWith, workbookWith } from "../simulator/simulated";

const sheet = existingSheetOf({ sheetId: "id of 图" });
const source = { sheet, row: 0, column: 0, rows: 4, columns: 3 };
const chart: PlanChart = {
  name: "FunnelStages",
  kind: "stacked-bar",
  title: "各阶段客户",
  source,
  place: { sheet, row: 5, column: 0, rows: 12, columns: 6 },
  colors: ["#0F6CBD", "#C19C00"],
  hasLegend: true,
  labelFormat: "0",
  axisFormat: null,
  fontSize: 8,
};
const plan: WorkbookPlan = [{ kind: "charts", sheet, charts: [chart] }];

const content = (): WorkbookContent =>
  workbookWith(
    sheetWith("图", [
      ["阶段", "人数", "超期"],
      ["潜在客户", 12, 3],
      ["初步沟通", 8, 2],
      ["需求确认", 5, "=1+0"],
    ]),
  );

const chartsOf = ({ sheets }: WorkbookContent, name = "图") =>
  sheets.find((each: SheetContent) => each.name === name)?.charts ?? [];

async function draw(planned: WorkbookPlan = plan): Promise<void> {
  const port = createExcelWorkbook();
  await port.applyPlan(planned, await port.readSnapshot());
}

test("draws what the plan says, over its cells", async () => {
  const excel = await openExcel(content());
  await draw();
  const [drawn, ...others] = chartsOf(await excel.content());
  expect(others).toEqual([]);
  expect(drawn).toMatchObject({ name: "FunnelStages", place: { top: 5, left: 0, bottom: 16, right: 5 } });
  const cells = (top: number, left: number, bottom: number, right: number) => ({
    sheetId: "id of 图",
    range: { top, left, bottom, right },
  });
  const series = (column: number, color: string) => ({
    name: cells(0, column, 0, column),
    categories: cells(1, 0, 3, 0),
    values: cells(1, column, 3, column),
    color,
    hasLabels: true,
    labelFormat: "0",
  });
  expect(drawn?.drawn).toEqual({
    kind: "BarStacked",
    title: "各阶段客户",
    series: [series(1, "#0F6CBD"), series(2, "#C19C00")],
    legend: "Bottom",
    isReversed: true,
    hasValueAxis: false,
    hasGridlines: false,
    axisFormat: null,
    gapWidth: 40,
    fontSize: 8,
    titleSize: 11,
  });
});

test("draws lines from another sheet's cells, without labels, on an axis of their format", async () => {
  const excel = await openExcel(workbookWith(sheetWith("报告", []), ...content().sheets));
  const report = existingSheetOf({ sheetId: "id of 报告" });
  const lines: PlanChart = {
    ...chart,
    kind: "line",
    place: { ...chart.place, sheet: report },
    hasLegend: false,
    fontSize: null,
    labelFormat: null,
    axisFormat: "0%",
  };
  await draw([{ kind: "charts", sheet: report, charts: [lines] }]);
  const [drawn] = chartsOf(await excel.content(), "报告");
  expect(drawn?.drawn).toMatchObject({ kind: "LineMarkers", legend: null, hasValueAxis: true, axisFormat: "0%" });
  expect(drawn?.drawn).toMatchObject({ fontSize: null, titleSize: 14 });
  expect(drawn?.drawn?.series.map(({ values, hasLabels }) => [values.sheetId, hasLabels])).toEqual([
    ["id of 图", false],
    ["id of 图", false],
  ]);
  const again = await openWorkbookFile((await saveWorkbookFile(newWorkbookFile(), await excel.content())).bytes);
  const sourceId = again.content.sheets.find(({ name }) => name === "图")?.id;
  expect(chartsOf(again.content, "报告")[0]?.drawn?.series[0]?.values.sheetId).toBe(sourceId);
});

test("replaces its own and leaves the user's", async () => {
  const excel = await openExcel(content());
  await Excel.run(async (context) => {
    const users = context.workbook.worksheets
      .getItem("图")
      .charts.add("Line", context.workbook.worksheets.getItem("图").getRange("A1:B4"), "Columns");
    users.name = "我的图表";
    await context.sync();
  });
  await draw();
  await draw([{ kind: "charts", sheet, charts: [{ ...chart, name: "FunnelTrend" }] }]);
  expect(chartsOf(await excel.content()).map(({ name }) => name)).toEqual(["我的图表", "FunnelTrend"]);
});

test("goes with its cells when rows come in", async () => {
  const excel = await openExcel(content());
  await draw();
  excel.user.insertRows("图", "2:3");
  const [drawn] = chartsOf(await excel.content());
  expect(drawn?.place).toMatchObject({ top: 7, bottom: 18 });
  expect(drawn?.drawn?.series[0]?.values.range).toMatchObject({ top: 3, bottom: 5 });
});

test("is in the file that is saved, and read from it as it was", async () => {
  const opened = newWorkbookFile();
  const excel = await openExcel(content());
  await draw();
  const saved = await saveWorkbookFile(opened, await excel.content());
  expect(saved.warnings).toEqual([]);
  const again = await openWorkbookFile(saved.bytes);
  const [before] = chartsOf(await excel.content());
  const [read] = chartsOf(again.content);
  const sheetId = again.content.sheets.find(({ name }) => name === "图")?.id;
  const anew = JSON.parse(JSON.stringify(before).replaceAll("id of 图", sheetId ?? "")) as typeof before;
  expect(read).toEqual({ ...anew, id: "file:xl/charts/chart1.xml" });
});

test("a file's chart that is replaced leaves no part behind", async () => {
  const opened = newWorkbookFile();
  const excel = await openExcel(content());
  await draw();
  const first = await openWorkbookFile((await saveWorkbookFile(opened, await excel.content())).bytes);
  excel.close();
  const again = await openExcel(first.content);
  const same = existingSheetOf({ sheetId: first.content.sheets.find(({ name }) => name === "图")?.id ?? "" });
  const onSame = { ...chart, source: { ...source, sheet: same }, place: { ...chart.place, sheet: same } };
  await draw([{ kind: "charts", sheet: same, charts: [onSame] }]);
  const second = await openWorkbookFile((await saveWorkbookFile(first, await again.content())).bytes);
  expect(chartsOf(second.content).map(({ name }) => name)).toEqual(["FunnelStages"]);
  expect([...second.base.files.keys()].filter((path) => path.includes("chart"))).toEqual([
    ...[...first.base.files.keys()].filter((path) => path.includes("chart")),
  ]);
});
