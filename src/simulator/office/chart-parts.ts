import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { drawnChart, redrawChart } from "../model/charts";
import type { SimSheet } from "../model/sim-sheet";

type TextSize = { readonly size: () => number; readonly resize: (points: number) => void };

/** How the texts of a chart or of its title look. */
export class ChartTextFormat extends OfficeObject {
  constructor(
    readonly officeName: "ChartAreaFormat" | "ChartTitleFormat",
    private readonly text: TextSize,
  ) {
    super();
  }

  get font(): OfficeObject {
    return new ChartFontObject(this.text);
  }
}

class ChartFontObject extends OfficeObject {
  readonly officeName = "ChartFont";

  constructor(private readonly text: TextSize) {
    super();
  }

  get size(): number {
    return this.text.size();
  }

  set size(points: unknown) {
    if (typeof points !== "number" || points < 1 || points > 409) throw invalidArgument();
    this.text.resize(points);
  }
}

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

  get format(): OfficeObject {
    return new ChartTextFormat("ChartTitleFormat", {
      size: () => drawnChart(this.sheet, this.chart).titleSize,
      resize: (titleSize) => redrawChart(this.sheet, this.chart, (drawn) => ({ ...drawn, titleSize })),
    });
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
