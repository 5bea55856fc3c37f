import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { drawnChart, redrawChart } from "../model/charts";
import type { SimSheet } from "../model/sim-sheet";

export class ChartTitleObject extends OfficeObject {
  readonly officeName = "ChartTitle";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get text(): string {
    return drawnChart(this.sheet, this.chart).title ?? "";
  }

  set text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, title: text }));
  }

  get visible(): boolean {
    return drawnChart(this.sheet, this.chart).title !== null;
  }

  set visible(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, title: isOn ? (drawn.title ?? "") : null }));
  }
}

const legendPlaces = ["Bottom", "Top", "Left", "Right"] as const;

export class ChartLegendObject extends OfficeObject {
  readonly officeName = "ChartLegend";

  constructor(
    private readonly sheet: SimSheet,
    private readonly chart: string,
  ) {
    super();
  }

  get visible(): boolean {
    return drawnChart(this.sheet, this.chart).legend !== null;
  }

  set visible(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, legend: isOn ? (drawn.legend ?? "Bottom") : null }));
  }

  get position(): string {
    return drawnChart(this.sheet, this.chart).legend ?? "Bottom";
  }

  set position(position: unknown) {
    const known = legendPlaces.find((place) => place === position);
    if (!known) throw invalidArgument();
    redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, legend: known }));
  }
}
