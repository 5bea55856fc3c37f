import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { drawnChart, redrawChart } from "../model/charts";
import type { SimSheet } from "../model/sim-sheet";
import type { DrawnChart } from "../chart-content";

export class ChartAxesObject extends OfficeObject {
  readonly officeName = "ChartAxes";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get categoryAxis(): OfficeObject {
    return new ChartCategoryAxis(this.sheet, this.chart);
  }

  get valueAxis(): OfficeObject {
    return new ChartValueAxis(this.sheet, this.chart);
  }
}

class ChartCategoryAxis extends OfficeObject {
  readonly officeName = "ChartAxis";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get reversePlotOrder(): boolean {
    return drawnChart(this.sheet, this.chart).isReversed;
  }

  set reversePlotOrder(isReversed: unknown) {
    if (typeof isReversed !== "boolean") throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, isReversed }));
  }
}

class ChartValueAxis extends OfficeObject {
  readonly officeName = "ChartAxis";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get visible(): boolean {
    return drawnChart(this.sheet, this.chart).hasValueAxis;
  }

  set visible(isOn: unknown) {
    this.redraw({ hasValueAxis: checkSwitch(isOn) });
  }

  get numberFormat(): string {
    return drawnChart(this.sheet, this.chart).axisFormat ?? "General";
  }

  set numberFormat(code: unknown) {
    if (typeof code !== "string") throw invalidArgument();
    this.redraw({ axisFormat: code });
  }

  get majorGridlines(): OfficeObject {
    return new ChartGridlinesObject(this.sheet, this.chart);
  }

  private redraw(change: Partial<DrawnChart>): void {
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, ...change }));
  }
}

class ChartGridlinesObject extends OfficeObject {
  readonly officeName = "ChartGridlines";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get visible(): boolean {
    return drawnChart(this.sheet, this.chart).hasGridlines;
  }

  set visible(isOn: unknown) {
    const hasGridlines = checkSwitch(isOn);
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, hasGridlines }));
  }
}

function checkSwitch(isOn: unknown): boolean {
  if (typeof isOn !== "boolean") throw invalidArgument();
  return isOn;
}
