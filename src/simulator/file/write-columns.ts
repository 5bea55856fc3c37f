import type { SheetContent } from "../workbook-content";
import { replaceChildren } from "./element-order";
import { widthOfPoints } from "./measures";
import { child, element, elements, setAttributes, type Attributes, type XmlElement } from "./xml";

/** Widths and hidden columns; what else the file says of a column (style, outline) stays. */
export function writeColumns(sheet: XmlElement, before: SheetContent, after: SheetContent): void {
  const columns = new Map<number, XmlElement>();
  for (const source of elements(child(sheet, "cols"), "col")) {
    for (let column = Number(source.attributes["min"]) - 1; column < Number(source.attributes["max"]); column += 1) {
      columns.set(column, element("col", source.attributes));
    }
  }
  const change = (column: number, attributes: Attributes): void => {
    const found = columns.get(column) ?? element("col");
    columns.set(column, found);
    setAttributes(found, attributes);
  };
  let differs = false;
  for (const column of new Set([...before.columnWidths.keys(), ...after.columnWidths.keys()])) {
    const width = after.columnWidths.get(column);
    if (width === before.columnWidths.get(column)) continue;
    differs = true;
    change(column, {
      width: width === undefined ? 9.140625 : widthOfPoints(width),
      customWidth: width !== undefined || undefined,
    });
  }
  for (const column of new Set([...before.hiddenColumns, ...after.hiddenColumns])) {
    const isHidden = after.hiddenColumns.has(column);
    if (isHidden === before.hiddenColumns.has(column)) continue;
    differs = true;
    change(column, { hidden: isHidden || undefined });
  }
  if (differs) replaceChildren(sheet, "cols", grouped(columns));
}

/** Neighbours that are alike share an element. */
function grouped(columns: ReadonlyMap<number, XmlElement>): XmlElement[] {
  const list: XmlElement[] = [];
  let previous = "";
  for (const [column, source] of [...columns].sort(([one], [other]) => one - other)) {
    const attributes: Attributes = { width: 9.140625, ...source.attributes, min: undefined, max: undefined };
    const key = JSON.stringify(attributes);
    const last = list.at(-1);
    if (last && key === previous && last.attributes["max"] === String(column)) setAttributes(last, { max: column + 1 });
    else list.push(element("col", { ...attributes, min: column + 1, max: column + 1 }));
    previous = key;
  }
  return list.length > 0 ? [element("cols", {}, list)] : [];
}
