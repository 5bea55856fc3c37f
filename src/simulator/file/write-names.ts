import type { NameContent, SheetContent, WorkbookContent } from "../workbook-content";
import { columnLetters, type CellRange } from "./cell-reference";
import { ensureChild, replaceChildren } from "./element-order";
import { toFileFormula } from "./formula-text";
import { isSame } from "./is-same";
import { isBuiltInName } from "./workbook-part";
import type { SheetOrder } from "./write-workbook";
import { element, elements, setAttributes, textOf, type XmlElement } from "./xml";

/** Names of the workbook and of its sheets, and those that Excel keeps print titles and areas in. */
export function writeNames(
  workbook: XmlElement,
  before: WorkbookContent,
  after: WorkbookContent,
  order: SheetOrder,
): void {
  const list = ensureChild(workbook, "definedNames");
  for (const node of elements(list, "definedName")) {
    const index = node.attributes["localSheetId"];
    if (index === undefined) continue;
    const moved = order.newIndexes.get(Number(index)) ?? -1;
    // The names of a sheet go with it.
    if (moved < 0) list.children.splice(list.children.indexOf(node), 1);
    else setAttributes(node, { localSheetId: moved });
  }
  const indexOf = ({ sheetId }: NameContent): number | undefined =>
    sheetId === null ? undefined : order.indexOf(sheetId);
  const kept = new Set(after.names.map(keyOf));
  for (const name of before.names) if (!kept.has(keyOf(name))) setName(list, name.name, indexOf(name), null);
  const known = new Map(before.names.map((name) => [keyOf(name), name]));
  for (const name of after.names) {
    const old = known.get(keyOf(name));
    if (old?.formula === name.formula && old.isVisible === name.isVisible) continue;
    const node = setName(list, name.name, indexOf(name), toFileFormula(name.formula.slice(1)));
    if (node) setAttributes(node, { hidden: name.isVisible ? undefined : true });
  }
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    writePrintNames(list, order.indexOf(sheet.id), old, sheet);
  }
  if (elements(list).length === 0) replaceChildren(workbook, "definedNames", []);
}

function keyOf({ name, sheetId }: NameContent): string {
  return `${sheetId ?? ""} ${name.toLowerCase()}`;
}

function setName(list: XmlElement, name: string, index: number | undefined, text: string | null): XmlElement | null {
  const place = index === undefined ? undefined : String(index);
  const found = elements(list, "definedName").find(
    ({ attributes }) =>
      attributes["name"]?.toLowerCase() === name.toLowerCase() && attributes["localSheetId"] === place,
  );
  if (text === null) {
    if (found) list.children.splice(list.children.indexOf(found), 1);
    return null;
  }
  const node = found ?? element("definedName", { name, localSheetId: place });
  node.children.splice(0, node.children.length, text);
  if (!found) list.children.push(node);
  return node;
}

function writePrintNames(list: XmlElement, index: number, before: SheetContent | undefined, after: SheetContent): void {
  const sheet = quoted(after.name);
  const isRenamed = before !== undefined && before.name !== after.name;
  const own = elements(list, "definedName").filter(({ attributes }) => attributes["localSheetId"] === String(index));
  if (isRenamed) {
    const oldName = new RegExp(`(?<=^|,)(?:'[^']*(?:''[^']*)*'|[^'!,]+)!`, "g");
    for (const node of own.filter(({ attributes }) => isBuiltInName(attributes["name"] ?? ""))) {
      node.children.splice(0, node.children.length, textOf(node).replace(oldName, `${sheet.replaceAll("$", "$$$$")}!`));
    }
  }
  const { titleRows, printArea } = after.page;
  if ((before?.page.titleRows ?? null) !== titleRows) {
    const titles = own.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles");
    const columns = /[^,]*!\$[A-Z]+:\$[A-Z]+/.exec(titles ? textOf(titles) : "")?.[0];
    const ranges = [...(columns ? [columns] : []), ...(titleRows ? [`${sheet}!${titleRows}`] : [])];
    setName(list, "_xlnm.Print_Titles", index, ranges.length > 0 ? ranges.join(",") : null);
  }
  if (!isSame(before?.page.printArea ?? null, printArea)) {
    setName(list, "_xlnm.Print_Area", index, printArea && `${sheet}!${absolute(printArea)}`);
  }
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function absolute({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
