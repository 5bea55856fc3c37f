import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, OfficeObject } from "../host/office-object";
import { readColor } from "../model/area-style";
import { drawnChart, redrawChart } from "../model/charts";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { ChartSeriesContent } from "../chart-content";

export class ChartSeriesCollection extends OfficeCollection {
  readonly officeName = "ChartSeriesCollection";
  readonly listItems = (): OfficeObject[] =>
    drawnChart(this.sheet, this.chart).series.map((_, index) => this.at(index));

  readonly byKey = (key: unknown): OfficeObject => {
    throw itemNotFound(`the series ${String(key)}`);
  };

  private readonly at = (index: number): OfficeObject =>
    new ChartSeriesObject(this.simulated, this.sheet, this.chart, index);

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get count(): number {
    return drawnChart(this.sheet, this.chart).series.length;
  }

  getItemAt(index: number): OfficeObject {
    if (!drawnChart(this.sheet, this.chart).series[index]) throw invalidArgument();
    return this.at(index);
  }
}

class ChartSeriesObject extends OfficeObject {
  readonly officeName = "ChartSeries";
  override readonly itemId: number;

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
    private readonly chart: string,
    private readonly index: number,
  ) {
    super();
    this.itemId = index;
  }

  get name(): string {
    const cells = this.series.name;
    const value = cells && this.simulated.engine.cells.value(cells.sheetId, cells.range.top, cells.range.left);
    return typeof value === "object" ? "" : String(value ?? "");
  }

  get gapWidth(): number {
    return drawnChart(this.sheet, this.chart).gapWidth ?? 150;
  }

  set gapWidth(width: unknown) {
    if (typeof width !== "number" || width < 0 || width > 500) throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, gapWidth: width }));
  }

  get hasDataLabels(): boolean {
    return this.series.hasLabels;
  }

  set hasDataLabels(hasLabels: unknown) {
    if (typeof hasLabels !== "boolean") throw invalidArgument();
    this.change({ hasLabels });
  }

  get dataLabels(): OfficeObject {
    return new ChartDataLabelsObject((code) => this.change({ labelFormat: code }));
  }

  get format(): OfficeObject {
    const paint = (color: string): void => this.change({ color });
    return new ChartSeriesFormatObject(paint);
  }

  private get series(): ChartSeriesContent {
    const series = drawnChart(this.sheet, this.chart).series[this.index];
    if (!series) throw itemNotFound(`the series ${this.index}`);
    return series;
  }

  private change(change: Partial<ChartSeriesContent>): void {
    redrawChart(this.sheet, this.chart, (drawn) => ({
      ...drawn,
      series: drawn.series.map((each, index) => (index === this.index ? { ...each, ...change } : each)),
    }));
  }
}

class ChartDataLabelsObject extends OfficeObject {
  readonly officeName = "ChartDataLabels";

  constructor(private readonly setFormat: (code: string) => void) {
    super();
  }

  set numberFormat(code: unknown) {
    if (typeof code !== "string") throw invalidArgument();
    this.setFormat(code);
  }
}

class ChartSeriesFormatObject extends OfficeObject {
  readonly officeName = "ChartSeriesFormat";

  constructor(private readonly paint: (color: string) => void) {
    super();
  }

  get fill(): OfficeObject {
    return new ChartFillObject(this.paint);
  }

  get line(): OfficeObject {
    return new ChartLineFormatObject(this.paint);
  }
}

class ChartFillObject extends OfficeObject {
  readonly officeName = "ChartFill";

  constructor(private readonly paint: (color: string) => void) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.paint(readColor(color));
  }
}

class ChartLineFormatObject extends OfficeObject {
  readonly officeName = "ChartLineFormat";

  constructor(private readonly paint: (color: string) => void) {
    super();
  }

  set color(color: unknown) {
    this.paint(readColor(color));
  }
}
