import type { ChartCells, ChartSeriesContent, DrawnChart } from "../chart-content";
import type { ContentValue, WorkbookContent } from "../workbook-content";
import { quoteSheet } from "../model/addresses";
import { columnLetters } from "./cell-reference";
import { element, type XmlElement } from "./xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The order of elements is the schema's: Excel calls a file damaged that has another one. */
export function chartPart(drawn: DrawnChart, content: WorkbookContent): XmlElement {
  return element("c:chartSpace", { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace }, [
    valued("roundedCorners", 0),
    element("c:chart", {}, [
      ...(drawn.title === null ? [] : [titleOf(drawn.title, drawn.titleSize)]),
      valued("autoTitleDeleted", drawn.title === null ? 1 : 0),
      element("c:plotArea", {}, [element("c:layout"), plotOf(drawn, content), categoryAxis(drawn), valueAxis(drawn)]),
      ...(drawn.legend === null ? [] : [legendOf(drawn.legend)]),
      valued("plotVisOnly", 1),
      valued("dispBlanksAs", "gap"),
    ]),
    ...(drawn.fontSize === null ? [] : [textSize(drawn.fontSize)]),
  ]);
}

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;

function plotOf(drawn: DrawnChart, content: WorkbookContent): XmlElement {
  const isLine = drawn.kind.startsWith("Line");
  const isStacked = drawn.kind.endsWith("Stacked");
  const series = drawn.series.map((each, index) => seriesOf(each, index, drawn, content));
  const axes = [valued("axId", categoryAxisId), valued("axId", valueAxisId)];
  if (isLine) {
    const grouping = [valued("grouping", "standard"), valued("varyColors", 0)];
    return element("c:lineChart", {}, [...grouping, ...series, valued("marker", 1), ...axes]);
  }
  return element("c:barChart", {}, [
    valued("barDir", drawn.kind.startsWith("Bar") ? "bar" : "col"),
    valued("grouping", isStacked ? "stacked" : "clustered"),
    valued("varyColors", 0),
    ...series,
    valued("gapWidth", drawn.gapWidth ?? 150),
    ...(isStacked ? [valued("overlap", 100)] : []),
    ...axes,
  ]);
}

function seriesOf(
  { name, categories, values, color, hasLabels, labelFormat }: ChartSeriesContent,
  index: number,
  { kind }: DrawnChart,
  content: WorkbookContent,
): XmlElement {
  const isLine = kind.startsWith("Line");
  const marker = kind === "Line" ? [element("c:marker", {}, [valued("symbol", "none")])] : [];
  return element("c:ser", {}, [
    valued("idx", index),
    valued("order", index),
    ...(name ? [element("c:tx", {}, [texts(name, content)])] : []),
    ...(color === null ? [] : [element("c:spPr", {}, [isLine ? lineOf(color) : solid(color)])]),
    ...(isLine ? marker : [valued("invertIfNegative", 0)]),
    ...(hasLabels ? [labels(labelFormat)] : []),
    ...(categories ? [element("c:cat", {}, [texts(categories, content)])] : []),
    element("c:val", {}, [numbers(values, content)]),
    ...(isLine ? [valued("smooth", 0)] : []),
  ]);
}

function labels(format: string | null): XmlElement {
  return element("c:dLbls", {}, [
    ...(format === null ? [] : [element("c:numFmt", { formatCode: format, sourceLinked: 0 })]),
    ...["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) =>
      valued(name, name === "showVal" ? 1 : 0),
    ),
  ]);
}

function categoryAxis({ kind, isReversed }: DrawnChart): XmlElement {
  return element("c:catAx", {}, [
    valued("axId", categoryAxisId),
    element("c:scaling", {}, [valued("orientation", isReversed ? "maxMin" : "minMax")]),
    valued("delete", 0),
    valued("axPos", kind.startsWith("Bar") ? "l" : "b"),
    valued("majorTickMark", "none"),
    valued("minorTickMark", "none"),
    valued("tickLblPos", "low"),
    valued("crossAx", valueAxisId),
    valued("crosses", "autoZero"),
  ]);
}

function valueAxis({ kind, hasValueAxis, hasGridlines, axisFormat }: DrawnChart): XmlElement {
  return element("c:valAx", {}, [
    valued("axId", valueAxisId),
    element("c:scaling", {}, [valued("orientation", "minMax")]),
    valued("delete", hasValueAxis ? 0 : 1),
    valued("axPos", kind.startsWith("Bar") ? "b" : "l"),
    ...(hasGridlines ? [element("c:majorGridlines", {}, [element("c:spPr", {}, [lineOf("#E1E1E1")])])] : []),
    element("c:numFmt", { formatCode: axisFormat ?? "General", sourceLinked: axisFormat === null ? 1 : 0 }),
    valued("majorTickMark", "none"),
    valued("minorTickMark", "none"),
    valued("tickLblPos", "nextTo"),
    valued("crossAx", categoryAxisId),
    valued("crosses", "autoZero"),
  ]);
}

const legendPlaces = { Bottom: "b", Top: "t", Left: "l", Right: "r" } as const;

function legendOf(place: keyof typeof legendPlaces): XmlElement {
  return element("c:legend", {}, [valued("legendPos", legendPlaces[place]), valued("overlay", 0)]);
}

function titleOf(text: string, points: number): XmlElement {
  const run = element("a:r", {}, [element("a:rPr", { sz: points * 100, b: 1 }), element("a:t", {}, [text])]);
  const rich = element("c:rich", {}, [element("a:bodyPr"), element("a:p", {}, [run])]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), valued("overlay", 0)]);
}

function textSize(points: number): XmlElement {
  const properties = element("a:pPr", {}, [element("a:defRPr", { sz: points * 100 })]);
  return element("c:txPr", {}, [element("a:bodyPr"), element("a:p", {}, [properties])]);
}

function texts(cells: ChartCells, content: WorkbookContent): XmlElement {
  const points = valuesOf(cells, content).map((value, index) => point(index, textOfValue(value)));
  const cache = element("c:strCache", {}, [valued("ptCount", points.length), ...points]);
  return element("c:strRef", {}, [element("c:f", {}, [referenceTo(cells, content)]), cache]);
}

function numbers(cells: ChartCells, content: WorkbookContent): XmlElement {
  const values = valuesOf(cells, content);
  const points = values.flatMap((value, index) => (typeof value === "number" ? [point(index, String(value))] : []));
  const cache = [element("c:formatCode", {}, ["General"]), valued("ptCount", values.length), ...points];
  return element("c:numRef", {}, [element("c:f", {}, [referenceTo(cells, content)]), element("c:numCache", {}, cache)]);
}

function point(index: number, value: string): XmlElement {
  return element("c:pt", { idx: index }, [element("c:v", {}, [value])]);
}

function textOfValue(value: ContentValue | undefined): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}

export function valuesOf({ sheetId, range }: ChartCells, { sheets }: WorkbookContent): (ContentValue | undefined)[] {
  const rows = sheets.find(({ id }) => id === sheetId)?.rows;
  const values: (ContentValue | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) values.push(rows?.get(row)?.values[column]);
  }
  return values;
}

function referenceTo({ sheetId, range }: ChartCells, { sheets }: WorkbookContent): string {
  const name = sheets.find(({ id }) => id === sheetId)?.name ?? "";
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(range.top, range.left);
  const last = cell(range.bottom, range.right);
  return `${quoteSheet(name)}!${first === last ? first : `${first}:${last}`}`;
}

function valued(name: string, value: string | number): XmlElement {
  return element(`c:${name}`, { val: value });
}

function solid(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1) })]);
}

function lineOf(color: string): XmlElement {
  return element("a:ln", { w: color === "#E1E1E1" ? 9525 : 28575 }, [solid(color)]);
}
