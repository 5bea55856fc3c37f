import { defaultMargins } from "../empty-content";
import type { PageMargins } from "../page-content";
import { replaceChildren } from "./element-order";
import { isSame } from "./is-same";
import { child, element, elements, isOn, type XmlElement } from "./xml";

/** The file has inches. */
const pointsPerInch = 72;

const edges = ["left", "right", "top", "bottom", "header", "footer"] as const satisfies (keyof PageMargins)[];

export function readMargins(sheet: XmlElement): PageMargins {
  const found = child(sheet, "pageMargins")?.attributes;
  if (!found) return defaultMargins;
  const [left, right, top, bottom, header, footer] = edges.map((edge) => pointsOf(found[edge] ?? "0"));
  return { left, right, top, bottom, header, footer } as PageMargins;
}

/** To a thousandth of a point, as 0.3 times 72 is not quite what it should be. */
function pointsOf(inches: string): number {
  return Math.round(Number(inches) * pointsPerInch * 1_000) / 1_000;
}

export function writeMargins(sheet: XmlElement, before: PageMargins, after: PageMargins): void {
  if (isSame(before, after) && elements(sheet, "pageMargins").length > 0) return;
  replaceChildren(sheet, "pageMargins", [marginsElement(after)]);
}

export function marginsElement(margins: PageMargins): XmlElement {
  return element("pageMargins", Object.fromEntries(edges.map((edge) => [edge, margins[edge] / pointsPerInch])));
}

/** A break's number is that of the row above it, counted from 1: the index of the row below. */
export function readBreaks(sheet: XmlElement): number[] {
  const breaks = child(sheet, "rowBreaks");
  if (!breaks) return [];
  const manual = elements(breaks, "brk").filter(({ attributes }) => isOn(attributes["man"]));
  return manual.map(({ attributes }) => Number(attributes["id"])).sort((a, b) => a - b);
}

export function writeBreaks(sheet: XmlElement, rows: readonly number[]): void {
  const breaks = rows.map((row) => element("brk", { id: row, max: 16_383, man: true }));
  const counts = { count: rows.length, manualBreakCount: rows.length };
  replaceChildren(sheet, "rowBreaks", rows.length > 0 ? [element("rowBreaks", counts, breaks)] : []);
}
