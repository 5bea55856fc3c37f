import type { CellStyle } from "../workbook-content";
import { ensureChild, replaceChildren } from "./element-order";
import { numberOfFormat, readNumberFormats } from "./number-formats";
import { child, element, elements, serializeXml, setAttributes, type XmlElement } from "./xml";

/** What a style is given anew; `undefined` takes an attribute away. */
export type StyleChange = { readonly [K in keyof CellStyle]: CellStyle[K] | undefined };

/** The workbook's styles part: new looks are added at its end, none that is there changes. */
export class StyleSheet {
  private readonly derived = new Map<string, number>();
  private readonly formats: Map<number, string>;

  constructor(private readonly root: XmlElement) {
    this.formats = new Map(readNumberFormats(root));
  }

  /** The number of the cell style that differs from `base` in `change` only. */
  derive(base: number, change: StyleChange): number {
    const key = `${base} ${JSON.stringify(change, (_, value: unknown) => value ?? null)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const list = ensureChild(this.root, "cellXfs");
    const xf = copyOf(
      elements(list, "xf")[base] ?? element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    );
    this.change(xf, change);
    const index = add(list, xf);
    this.derived.set(key, index);
    return index;
  }

  /** The number of a conditional format's look. */
  differential(look: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean }): number {
    const parts: XmlElement[] = [];
    if (look.fontColor || look.bold) {
      parts.push(
        element("font", {}, [
          ...(look.bold ? [element("b")] : []),
          ...(look.fontColor ? [element("color", { rgb: argb(look.fontColor) })] : []),
        ]),
      );
    }
    if (look.fill) {
      parts.push(element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb: argb(look.fill) })])]));
    }
    return addOnce(ensureChild(this.root, "dxfs"), element("dxf", {}, parts));
  }

  private change(xf: XmlElement, change: StyleChange): void {
    if ("numberFormat" in change) {
      setAttributes(xf, { numFmtId: this.numberFormat(change.numberFormat ?? "General"), applyNumberFormat: true });
    }
    if (fontAttributes.some((name) => name in change)) {
      setAttributes(xf, {
        fontId: this.derivePart("fonts", xf.attributes["fontId"], (font) => changeFont(font, change, this.normalFont)),
        applyFont: true,
      });
    }
    if ("fill" in change) setAttributes(xf, { fillId: this.fill(change.fill), applyFill: true });
    if ("borders" in change) {
      setAttributes(xf, {
        borderId: this.derivePart("borders", xf.attributes["borderId"], (border) => changeBorders(border, change)),
        applyBorder: true,
      });
    }
    if ("horizontal" in change || "vertical" in change || "wrap" in change) {
      const alignment = ensureChild(xf, "alignment");
      if ("horizontal" in change) setAttributes(alignment, { horizontal: change.horizontal });
      if ("vertical" in change) setAttributes(alignment, { vertical: change.vertical });
      if ("wrap" in change) setAttributes(alignment, { wrapText: change.wrap });
      setAttributes(xf, { applyAlignment: true });
    }
    if ("locked" in change) {
      setAttributes(ensureChild(xf, "protection"), { locked: change.locked ?? true });
      setAttributes(xf, { applyProtection: true });
    }
  }

  private get normalFont(): XmlElement | undefined {
    return elements(child(this.root, "fonts"), "font")[0];
  }

  private numberFormat(code: string): number {
    const { id, isNew } = numberOfFormat(code, this.formats);
    if (isNew) {
      this.formats.set(id, code);
      add(ensureChild(this.root, "numFmts"), element("numFmt", { numFmtId: id, formatCode: code }));
    }
    return id;
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const pattern = element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { indexed: 64 }),
    ]);
    return addOnce(ensureChild(this.root, "fills"), element("fill", {}, [pattern]));
  }

  private derivePart(listName: string, base: string | undefined, change: (part: XmlElement) => void): number {
    const list = ensureChild(this.root, listName);
    const part = copyOf(elements(list)[Number(base ?? 0)] ?? element(listName.slice(0, -1)));
    change(part);
    return addOnce(list, part);
  }
}

const fontAttributes = ["bold", "italic", "underline", "strikethrough", "fontName", "fontSize", "fontColor"];

/** `normal` is the workbook's default font, to which an attribute taken away falls back. */
function changeFont(font: XmlElement, change: StyleChange, normal: XmlElement | undefined): void {
  const put = (name: string, attributes: Record<string, string> | null): void =>
    replaceChildren(font, name, attributes ? [element(name, attributes)] : []);
  if ("bold" in change) put("b", change.bold ? {} : null);
  if ("italic" in change) put("i", change.italic ? {} : null);
  if ("underline" in change) put("u", change.underline ? {} : null);
  if ("strikethrough" in change) put("strike", change.strikethrough ? {} : null);
  if ("fontSize" in change) put("sz", change.fontSize ? { val: String(change.fontSize) } : attributesOf(normal, "sz"));
  if ("fontColor" in change) {
    put("color", change.fontColor ? { rgb: argb(change.fontColor) } : attributesOf(normal, "color"));
  }
  if ("fontName" in change) {
    put("name", change.fontName ? { val: change.fontName } : attributesOf(normal, "name"));
    // A font that follows the theme ("scheme") would keep the theme's name.
    put("scheme", change.fontName ? null : attributesOf(normal, "scheme"));
    put("charset", change.fontName ? null : attributesOf(normal, "charset"));
  }
}

function attributesOf(font: XmlElement | undefined, name: string): Record<string, string> | null {
  const part = font && child(font, name);
  return part ? { ...part.attributes } : null;
}

function changeBorders(border: XmlElement, change: StyleChange): void {
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = change.borders?.[side];
    const color = line && element("color", { rgb: argb(line.color) });
    replaceChildren(border, side, [element(side, line ? { style: line.style } : {}, color ? [color] : [])]);
  }
}

export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function copyOf(source: XmlElement): XmlElement {
  return {
    name: source.name,
    attributes: { ...source.attributes },
    children: source.children.map((node) => (typeof node === "string" ? node : copyOf(node))),
  };
}

function add(list: XmlElement, item: XmlElement): number {
  list.children.push(item);
  const count = elements(list).length;
  setAttributes(list, { count });
  return count - 1;
}

function addOnce(list: XmlElement, item: XmlElement): number {
  const text = serializeXml(item);
  const found = elements(list).findIndex((known) => serializeXml(known) === text);
  return found >= 0 ? found : add(list, item);
}
