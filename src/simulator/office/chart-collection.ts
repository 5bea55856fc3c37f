import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { addChart } from "../model/charts";
import { isSameName } from "../model/item-names";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { ChartObject } from "./chart-object";
import { RangeObject } from "./range-object";

export class ChartCollection extends OfficeCollection {
  readonly officeName = "ChartCollection";
  readonly listItems = (): OfficeObject[] => this.owner.charts.map(({ id }) => this.item(id));

  /** By its name: Office.js has charts go by that. */
  readonly byKey = (key: unknown): OfficeObject => {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound(`the chart ${String(key)}`);
    return chart;
  };

  private readonly item = (id: string): OfficeObject => new ChartObject(this.simulated, this.owner, id);

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly owner: SimSheet,
  ) {
    super();
  }

  get count(): number {
    return this.owner.charts.length;
  }

  getCount(): number {
    return this.owner.charts.length;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    if (typeof key !== "string") throw invalidArgument();
    const chart = this.owner.charts.find(({ id, name }) => id === key || isSameName(name, key));
    return chart ? this.item(chart.id) : null;
  }

  getItemAt(index: number): OfficeObject {
    const chart = this.owner.charts[index];
    if (!chart) throw invalidArgument();
    return this.item(chart.id);
  }

  add(kind: unknown, source: unknown, seriesBy: unknown): OfficeObject {
    if (!(source instanceof RangeObject)) throw invalidArgument();
    this.simulated.checkWritable({ sheet: this.owner, range: source.area.range }, "format");
    return this.item(addChart(this.simulated, this.owner, kind, source.area, seriesBy));
  }
}
