import type { BorderLine, CellStyle } from "../workbook-content";
import { readNumberFormats } from "./number-formats";
import { readColor, type Palette } from "./theme-colors";
import { child, elements, isOn, type XmlElement } from "./xml";

/** The look of each of the workbook's cellXfs; what Excel does by itself is left out. */
export function readCellStyles(styles: XmlElement, palette: Palette): CellStyle[] {
  const formats = readNumberFormats(styles);
  const [normal = {}, ...others] = elements(child(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fonts = [{}, ...others.map((font) => differing(font, normal))];
  const fills = elements(child(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = elements(child(styles, "borders"), "border").map((border) => readBorders(border, palette));
  return elements(child(styles, "cellXfs"), "xf").map((xf) => {
    const index = (name: string): number => Number(xf.attributes[name] ?? 0);
    const numberFormat = formats.get(index("numFmtId")) ?? "General";
    return {
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...fonts[index("fontId")],
      ...fills[index("fillId")],
      ...borders[index("borderId")],
      ...readAlignment(child(xf, "alignment")),
      ...(isOn(child(xf, "protection")?.attributes["locked"], true) ? {} : { locked: false }),
    };
  });
}

/** The first font is what the workbook has by default. */
function differing(font: CellStyle, normal: CellStyle): CellStyle {
  const keys = Object.keys(font) as (keyof CellStyle)[];
  return Object.fromEntries(keys.filter((key) => font[key] !== normal[key]).map((key) => [key, font[key]]));
}

/** Fonts, fills and borders are shared by cells and conditional formats. */
export function readFont(font: XmlElement | undefined, palette: Palette): CellStyle {
  if (!font) return {};
  const value = (name: string): string | undefined => child(font, name)?.attributes["val"];
  const has = (name: string): boolean => child(font, name) !== undefined && isOn(value(name), true);
  const fontColor = readColor(child(font, "color"), palette);
  const fontName = value("name");
  const fontSize = value("sz");
  return {
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(child(font, "u") && value("u") !== "none" ? { underline: true } : {}),
    ...(has("strike") ? { strikethrough: true } : {}),
    ...(fontName ? { fontName } : {}),
    ...(fontSize ? { fontSize: Number(fontSize) } : {}),
    ...(fontColor ? { fontColor } : {}),
  };
}

export function readFill(fill: XmlElement | undefined, palette: Palette): CellStyle {
  const pattern = fill && child(fill, "patternFill");
  if (!pattern) return {};
  const type = pattern.attributes["patternType"];
  if (type === "none" || type === "gray125") return {};
  // A conditional format's solid fill has its colour in bgColor and often no type.
  const foreground = readColor(child(pattern, "fgColor"), palette);
  const color = foreground ?? readColor(child(pattern, "bgColor"), palette);
  return color ? { fill: color } : {};
}

function readBorders(border: XmlElement, palette: Palette): CellStyle {
  const line = (...names: string[]): BorderLine | undefined => {
    const side = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const style = side?.attributes["style"];
    if (!side || !style || style === "none") return undefined;
    return { style, color: readColor(child(side, "color"), palette) ?? "#000000" };
  };
  const left = line("left", "start");
  const right = line("right", "end");
  const top = line("top");
  const bottom = line("bottom");
  if (!left && !right && !top && !bottom) return {};
  return {
    borders: {
      ...(left ? { left } : {}),
      ...(right ? { right } : {}),
      ...(top ? { top } : {}),
      ...(bottom ? { bottom } : {}),
    },
  };
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}
