import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLine, CellBorders, CellStyle } from "../workbook-content";

/** By the engine's numbers. */
const borderStyles = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const horizontals = ["", "left", "center", "right", "justify", "justify", "distributed"];
const verticals = ["", "top", "center", "bottom"];
const wrapStrategy = 3;
const sides = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;

export function toUniverStyle(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  if (style.bold) data.bl = 1;
  if (style.italic) data.it = 1;
  if (style.underline) data.ul = { s: 1 };
  if (style.strikethrough) data.st = { s: 1 };
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  const horizontal = horizontals.indexOf(style.horizontal ?? "");
  if (horizontal > 0) data.ht = horizontal;
  const vertical = verticals.indexOf(style.vertical ?? "");
  if (vertical > 0) data.vt = vertical;
  if (style.wrap) data.tb = wrapStrategy;
  if (style.borders) data.bd = toUniverBorders(style.borders);
  return data;
}

function toUniverBorders(borders: CellBorders): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const line = borders[side];
    if (line) data[key] = { s: Math.max(1, borderStyles.indexOf(line.style)), cl: { rgb: line.color } };
  }
  return data;
}

/** For styles that were set in the engine's own window. */
export function fromUniverStyle(data: IStyleData): CellStyle {
  const horizontal = horizontals[data.ht ?? 0];
  const vertical = verticals[data.vt ?? 0];
  const borders = data.bd ? fromUniverBorders(data.bd) : {};
  return {
    ...(data.n?.pattern ? { numberFormat: data.n.pattern } : {}),
    ...(data.bl ? { bold: true } : {}),
    ...(data.it ? { italic: true } : {}),
    ...(data.ul?.s ? { underline: true } : {}),
    ...(data.st?.s ? { strikethrough: true } : {}),
    ...(data.ff ? { fontName: data.ff } : {}),
    ...(data.fs ? { fontSize: data.fs } : {}),
    ...(data.cl?.rgb ? { fontColor: toHex(data.cl.rgb) } : {}),
    ...(data.bg?.rgb ? { fill: toHex(data.bg.rgb) } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(data.tb === wrapStrategy ? { wrap: true } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function fromUniverBorders(data: IBorderData): CellBorders {
  const borders: { -readonly [Side in keyof CellBorders]: CellBorders[Side] } = {};
  for (const [side, key] of sides) {
    const line = data[key];
    if (line) borders[side] = fromUniverLine(line);
  }
  return borders;
}

function fromUniverLine({ s, cl }: IBorderStyleData): BorderLine {
  return { style: borderStyles[s] ?? "thin", color: toHex(cl.rgb ?? "#000000") };
}

/** The engine also writes rgb(1,2,3). */
function toHex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
