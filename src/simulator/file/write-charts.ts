import type { ChartContent } from "../chart-content";
import type { WorkbookContent } from "../workbook-content";
import { chartPart } from "./chart-part";
import { ensureChild } from "./element-order";
import type { PackageParts } from "./package-parts";
import { readAnchors } from "./read-charts";
import { element, elements, removeChild, setAttributes, type XmlElement } from "./xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Charts that went are taken away, new ones added; those of the file that stay keep their parts as they are. */
export function writeCharts(
  parts: PackageParts,
  paths: ReadonlyMap<string, string>,
  before: WorkbookContent,
  after: WorkbookContent,
): void {
  for (const sheet of after.sheets) {
    const path = paths.get(sheet.id) ?? "";
    const charts = sheet.charts ?? [];
    const old = before.sheets.find(({ id }) => id === sheet.id)?.charts ?? [];
    const gone = old.filter(({ id }) => !charts.some((chart) => chart.id === id));
    if (gone.length > 0) removeCharts(parts, path, gone);
    const known = new Set(old.map(({ id }) => id));
    for (const chart of charts.filter(({ id }) => !known.has(id))) addChart(parts, path, chart, after);
  }
}

function removeCharts(parts: PackageParts, sheetPath: string, gone: readonly ChartContent[]): void {
  for (const { id, drawingPath, relationId, chartPath, anchor } of readAnchors(parts, sheetPath)) {
    if (!gone.some((chart) => chart.id === id)) continue;
    removeChild(parts.edit(drawingPath), (candidate) => isSameAnchor(candidate, anchor));
    parts.removeRelation(drawingPath, relationId);
    // Its looks stand in parts of their own, which nothing else refers to.
    for (const { target } of parts.relations(chartPath)) if (target.startsWith("xl/charts/")) parts.remove(target);
    parts.remove(chartPath);
  }
}

/** By what it shows: reading makes the elements anew until the part is edited. */
function isSameAnchor(one: XmlElement, other: XmlElement): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function addChart(parts: PackageParts, sheetPath: string, chart: ChartContent, content: WorkbookContent): void {
  if (!chart.drawn) return;
  const drawingPath = ensureDrawing(parts, sheetPath);
  const chartPath = parts.freePath("xl/charts/chart", ".xml");
  parts.add(chartPath, chartPart(chart.drawn, content), chartType);
  const relationId = parts.addRelation(drawingPath, "chart", chartPath);
  const drawing = parts.edit(drawingPath);
  drawing.children.push(anchorOf(chart, relationId, freeShapeId(drawing)));
}

function ensureDrawing(parts: PackageParts, sheetPath: string): string {
  const found = parts.relations(sheetPath, "drawing")[0]?.target;
  if (found !== undefined) return found;
  const path = parts.freePath("xl/drawings/drawing", ".xml");
  parts.add(path, element("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": mainDrawing }), drawingType);
  const sheet = parts.edit(sheetPath);
  if (!sheet.attributes["xmlns:r"]) setAttributes(sheet, { "xmlns:r": relationships });
  setAttributes(ensureChild(sheet, "drawing"), { "r:id": parts.addRelation(sheetPath, "drawing", path) });
  return path;
}

/** Ids of shapes are unique in their drawing. */
function freeShapeId(drawing: XmlElement): number {
  const ids = (item: XmlElement): number[] => [
    ...(item.name.endsWith(":cNvPr") ? [Number(item.attributes["id"])] : []),
    ...elements(item).flatMap(ids),
  ];
  return Math.max(1, ...ids(drawing)) + 1;
}

function anchorOf({ name, place }: ChartContent, relationId: string, shapeId: number): XmlElement {
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: shapeId, name }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", { "xmlns:a": mainDrawing }, [
      element("a:graphicData", { uri: chartNamespace }, [
        element("c:chart", { "xmlns:c": chartNamespace, "xmlns:r": relationships, "r:id": relationId }),
      ]),
    ]),
  ]);
  return element("xdr:twoCellAnchor", {}, [
    corner("from", place.top, place.left),
    corner("to", place.bottom + 1, place.right + 1),
    frame,
    element("xdr:clientData"),
  ]);
}

function corner(name: "from" | "to", row: number, column: number): XmlElement {
  return element(`xdr:${name}`, {}, [
    element("xdr:col", {}, [String(column)]),
    element("xdr:colOff", {}, ["0"]),
    element("xdr:row", {}, [String(row)]),
    element("xdr:rowOff", {}, ["0"]),
  ]);
}
