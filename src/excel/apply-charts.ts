import { chartMark, type PlanChart } from "../workbook/chart";
import type { WorkbookOp } from "../workbook/plan";
import type { PlanSheets } from "./plan-sheets";

type ChartsOp = Extract<WorkbookOp, { kind: "charts" }>;

const excelKinds = {
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
  line: "LineMarkers",
} as const satisfies Record<PlanChart["kind"], string>;

/** Points that a title is larger than the rest. */
const titleExtra = 3;

/** To be asked for with the request that checks the workbook; what it gives back is asked once that was sent. */
export function findCharts(sheet: Excel.Worksheet): () => readonly Excel.Chart[] {
  const charts = sheet.charts.load("items/name");
  return () => charts.items.filter(({ name }) => name.startsWith(chartMark));
}

/** @param old Ours that are on the sheet already: they make way. */
export function setCharts(sheets: PlanSheets, { sheet, charts }: ChartsOp, old: readonly Excel.Chart[]): void {
  for (const chart of old) chart.delete();
  for (const chart of charts) addChart(sheets, sheets.sheet(sheet), chart);
}

function addChart(sheets: PlanSheets, sheet: Excel.Worksheet, plan: PlanChart): void {
  const chart = sheet.charts.add(excelKinds[plan.kind], sheets.range(plan.source), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  if (plan.fontSize !== null) {
    chart.format.font.size = plan.fontSize;
    chart.title.format.font.size = plan.fontSize + titleExtra;
  }
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    sheets.range({ ...plan.place, rows: 1, columns: 1 }),
    sheets.range({ ...plan.place, row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  chart.legend.visible = plan.hasLegend;
  if (plan.hasLegend) chart.legend.position = "Bottom";
  const isBar = plan.kind === "bar" || plan.kind === "stacked-bar";
  // Bars would begin at the bottom.
  if (isBar) chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = plan.axisFormat !== null;
  chart.axes.valueAxis.majorGridlines.visible = plan.axisFormat !== null;
  if (plan.axisFormat !== null) chart.axes.valueAxis.numberFormat = plan.axisFormat;
  plan.colors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    if (plan.kind === "line") series.format.line.color = color;
    else {
      series.format.fill.setSolidColor(color);
      series.gapWidth = 40;
    }
    if (plan.labelFormat === null) return;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = plan.labelFormat;
  });
}
