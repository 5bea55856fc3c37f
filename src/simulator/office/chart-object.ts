import { invalidArgument, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { changeChart, drawnChart, presentChart, redrawChart } from "../model/charts";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { ChartAxesObject } from "./chart-axes-object";
import { ChartLegendObject, ChartTextFormat, ChartTitleObject } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series-object";
import { RangeObject } from "./range-object";

/** Of labels, axes and legend, in points. */
const usualFontSize = 9;

export class ChartObject extends OfficeObject {
  readonly officeName = "Chart";
  override readonly itemId: string;

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
    id: string,
  ) {
    super();
    this.itemId = id;
  }

  get id(): string {
    return presentChart(this.sheet, this.itemId).id;
  }

  get name(): string {
    return presentChart(this.sheet, this.itemId).name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    changeChart(this.sheet, presentChart(this.sheet, this.itemId).id, { name });
  }

  get chartType(): string {
    return drawnChart(this.sheet, this.itemId).kind;
  }

  get title(): OfficeObject {
    return new ChartTitleObject(this.sheet, this.itemId);
  }

  /** Its font is that of the title, too, as in Excel. */
  get format(): OfficeObject {
    return new ChartTextFormat("ChartAreaFormat", {
      size: () => drawnChart(this.sheet, this.itemId).fontSize ?? usualFontSize,
      resize: (points) =>
        redrawChart(this.sheet, this.itemId, (drawn) => ({ ...drawn, fontSize: points, titleSize: points })),
    });
  }

  get legend(): OfficeObject {
    return new ChartLegendObject(this.sheet, this.itemId);
  }

  get axes(): OfficeObject {
    return new ChartAxesObject(this.sheet, this.itemId);
  }

  get series(): OfficeObject {
    return new ChartSeriesCollection(this.simulated, this.sheet, this.itemId);
  }

  setPosition(start: unknown, end: unknown): void {
    const [first, last] = [areaOf(start), areaOf(end ?? start)];
    const { top, left } = first;
    changeChart(this.sheet, presentChart(this.sheet, this.itemId).id, {
      place: { top, left, bottom: last.bottom, right: last.right },
    });
  }

  delete(): void {
    const { id } = presentChart(this.sheet, this.itemId);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart.id !== id);
  }
}

function areaOf(cells: unknown) {
  if (typeof cells === "string") throw notImplemented("Chart.setPosition by address");
  if (!(cells instanceof RangeObject)) throw invalidArgument();
  return cells.area.range;
}
