import { fileChartPrefix, usualTitleSize } from "../model/charts";
import { splitAddress } from "../model/addresses";
import type { ChartCells, ChartContent, ChartKind, ChartSeriesContent, DrawnChart } from "../chart-content";
import { parseRange, type CellRange } from "./cell-reference";
import type { PackageParts } from "./package-parts";
import { relationIdOf } from "./workbook-part";
import { elements, isOn, textOf, type XmlElement } from "./xml";

export type ChartAnchor = {
  readonly id: string;
  readonly drawingPath: string;
  readonly relationId: string;
  readonly chartPath: string;
  readonly anchor: XmlElement;
};

/** Where charts lie on the sheet; a drawing may hold pictures and shapes besides. */
export function readAnchors(parts: PackageParts, sheetPath: string): ChartAnchor[] {
  return parts.relations(sheetPath, "drawing").flatMap(({ target: drawingPath }) => {
    if (!parts.has(drawingPath)) return [];
    const charts = new Map(parts.relations(drawingPath, "chart").map(({ id, target }) => [id, target]));
    return elements(parts.read(drawingPath)).flatMap((anchor): ChartAnchor[] => {
      const relationId = relationIdOf(findAll(anchor, "chart")[0]?.attributes ?? {}) ?? "";
      const chartPath = charts.get(relationId);
      if (chartPath === undefined || !parts.has(chartPath)) return [];
      return [{ id: fileChartPrefix + chartPath, drawingPath, relationId, chartPath, anchor }];
    });
  });
}

export function readCharts(
  parts: PackageParts,
  sheetPath: string,
  sheetIds: ReadonlyMap<string, string>,
): ChartContent[] {
  return readAnchors(parts, sheetPath).map(({ id, chartPath, anchor }) => ({
    id,
    name: findAll(anchor, "cNvPr")[0]?.attributes["name"] ?? "",
    place: placeOf(anchor),
    drawn: readDrawn(parts.read(chartPath), sheetIds),
  }));
}

function placeOf(anchor: XmlElement): CellRange {
  const number = (name: string, part: string): number =>
    Number(textOf(findAll(findAll(anchor, name)[0], part)[0]) || "0");
  const [top, left] = [number("from", "row"), number("from", "col")];
  // One that ends on a cell's border does not reach into it.
  const end = (part: string): number => number("to", part) - (number("to", `${part}Off`) > 0 ? 0 : 1);
  return { top, left, bottom: Math.max(top, end("row")), right: Math.max(left, end("col")) };
}

/** Null for what is more than one group of bars or lines over cells of this workbook. */
function readDrawn(root: XmlElement, sheetIds: ReadonlyMap<string, string>): DrawnChart | null {
  const plotArea = findAll(root, "plotArea")[0];
  const groups = elements(plotArea).filter(({ name }) => name.endsWith("Chart"));
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : null;
  if (!group || !kind) return null;
  const series = findAll(group, "ser").map((each) => readSeries(each, sheetIds));
  const [value] = findAll(plotArea, "valAx");
  const legend = findAll(root, "legendPos")[0]?.attributes["val"] ?? null;
  const format = findAll(value, "numFmt")[0]?.attributes;
  const places: Readonly<Record<string, DrawnChart["legend"]>> = { b: "Bottom", t: "Top", l: "Left", r: "Right" };
  if (series.some((each) => each === null)) return null;
  return {
    kind,
    title: findAll(root, "title").length > 0 ? findAll(findAll(root, "title")[0], "t").map(textOf).join("") : null,
    series: series.filter((each) => each !== null),
    legend: legend === null ? null : (places[legend] ?? null),
    isReversed: valueOf(findAll(plotArea, "catAx")[0], "orientation") === "maxMin",
    hasValueAxis: !isOn(valueOf(value, "delete")),
    hasGridlines: findAll(value, "majorGridlines").length > 0,
    axisFormat: isOn(format?.["sourceLinked"], true) ? null : (format?.["formatCode"] ?? null),
    gapWidth: Number(valueOf(group, "gapWidth") ?? 150),
    fontSize: sizeIn(elements(root).find(({ name }) => name.endsWith(":txPr"))),
    titleSize: sizeIn(findAll(root, "title")[0]) ?? usualTitleSize,
  };
}

function kindOf(group: XmlElement): ChartKind | null {
  const [, name] = group.name.split(":");
  const grouping = valueOf(group, "grouping") ?? "";
  if (name === "lineChart") {
    const isBare = findAll(group, "symbol").some(({ attributes }) => attributes["val"] === "none");
    return grouping === "standard" ? (isBare ? "Line" : "LineMarkers") : null;
  }
  if (name !== "barChart" || (grouping !== "clustered" && grouping !== "stacked")) return null;
  const direction = valueOf(group, "barDir") === "bar" ? "Bar" : "Column";
  return grouping === "stacked" ? `${direction}Stacked` : `${direction}Clustered`;
}

function readSeries(series: XmlElement, sheetIds: ReadonlyMap<string, string>): ChartSeriesContent | null {
  const cells = (part: string): ChartCells | null => {
    const { sheet, reference } = splitAddress(textOf(findAll(findAll(series, part)[0], "f")[0]));
    const sheetId = sheetIds.get(sheet ?? "");
    const range = parseRange(reference);
    return sheetId === undefined || !range ? null : { sheetId, range };
  };
  const values = cells("val");
  if (!values) return null;
  const looks = elements(series).find(({ name }) => name.endsWith(":spPr"));
  const color = findAll(looks, "srgbClr")[0]?.attributes["val"];
  const labels = findAll(series, "dLbls")[0];
  return {
    name: cells("tx"),
    categories: cells("cat"),
    values,
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    hasLabels: isOn(valueOf(labels, "showVal")),
    labelFormat: findAll(labels, "numFmt")[0]?.attributes["formatCode"] ?? null,
  };
}

/** The first size of a text in it, in points. */
function sizeIn(part: XmlElement | undefined): number | null {
  const sizes = [...findAll(part, "rPr"), ...findAll(part, "defRPr")].map(({ attributes }) => attributes["sz"]);
  const size = sizes.find((each) => each !== undefined);
  return size === undefined ? null : Number(size) / 100;
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return findAll(parent, name)[0]?.attributes["val"];
}

/** Whatever prefix the file gives its namespaces. */
function findAll(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).flatMap((item) => [
    ...(item.name === name || item.name.endsWith(`:${name}`) ? [item] : []),
    ...findAll(item, name),
  ]);
}
