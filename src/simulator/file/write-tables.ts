import type { SheetContent, TableContent } from "../workbook-content";
import { formatRange } from "./cell-reference";
import { encodeEscapes } from "./cell-text";
import { ensureChild, replaceChildren } from "./element-order";
import type { PackageParts } from "./package-parts";
import { readTables } from "./read-tables";
import { isSame } from "./is-same";
import { relationIdOf } from "./workbook-part";
import { child, element, elements, removeChild, setAttributes, type XmlElement } from "./xml";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export function writeTables(
  sheet: XmlElement,
  path: string,
  before: SheetContent,
  after: SheetContent,
  parts: PackageParts,
): void {
  if (isSame(before.tables, after.tables)) return;
  const existing = readTables(parts, path);
  const listed = ensureChild(sheet, "tableParts");
  for (const { content, path: tablePath, relationId } of existing) {
    const kept = after.tables.find(({ id }) => id === content.id);
    if (kept) {
      if (!isSame(kept, content)) changeTable(parts.edit(tablePath), content, kept);
      continue;
    }
    parts.remove(tablePath);
    parts.removeRelation(path, relationId);
    removeChild(listed, ({ attributes }) => relationIdOf(attributes) === relationId);
  }
  const known = new Set(existing.map(({ content }) => content.id));
  for (const table of after.tables.filter(({ id }) => !known.has(id))) {
    const tablePath = parts.freePath("xl/tables/table", ".xml");
    parts.add(tablePath, newTable(table, freeTableId(parts)), contentType);
    listed.children.push(element("tablePart", { "r:id": parts.addRelation(path, "table", tablePath) }));
  }
  if (after.tables.length === 0) replaceChildren(sheet, "tableParts", []);
  else setAttributes(listed, { count: after.tables.length });
}

/** Ids of tables are unique in the workbook. */
function freeTableId(parts: PackageParts): number {
  const taken = parts.paths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(parts.read(path).attributes["id"] ?? 0));
  return Math.max(0, ...taken) + 1;
}

function newTable(table: TableContent, id: number): XmlElement {
  const root = element("table", { xmlns: spreadsheet, id, name: table.name, displayName: table.name });
  const columns = table.columns.map((name, index) => element("tableColumn", { id: index + 1, name: encodeName(name) }));
  const showRowStripes = table.hasBandedRows ?? true;
  const style = { showFirstColumn: false, showLastColumn: false, showRowStripes, showColumnStripes: false };
  root.children.push(element("tableColumns", { count: columns.length }, columns));
  if (table.style !== null) root.children.push(element("tableStyleInfo", { name: table.style, ...style }));
  placeTable(root, table);
  return root;
}

function changeTable(root: XmlElement, before: TableContent, after: TableContent): void {
  if (before.name !== after.name) setAttributes(root, { name: after.name, displayName: after.name });
  if (!isSame(before.columns, after.columns)) changeColumns(root, before, after);
  if (before.style !== after.style) {
    const info = ensureChild(root, "tableStyleInfo");
    if (info.attributes["showRowStripes"] === undefined) setAttributes(info, { showRowStripes: true });
    setAttributes(info, { name: after.style ?? undefined });
  }
  if (before.hasBandedRows !== after.hasBandedRows) {
    setAttributes(ensureChild(root, "tableStyleInfo"), { showRowStripes: after.hasBandedRows ?? true });
  }
  placeTable(root, after);
}

function placeTable(root: XmlElement, { range, hasHeaders, hasTotals, hasFilterButtons }: TableContent): void {
  setAttributes(root, {
    ref: formatRange(range),
    headerRowCount: hasHeaders ? undefined : 0,
    totalsRowCount: hasTotals ? 1 : undefined,
  });
  if (!hasTotals && root.attributes["totalsRowShown"] === undefined) setAttributes(root, { totalsRowShown: false });
  const filter = child(root, "autoFilter");
  const hasFilter = hasHeaders && hasFilterButtons;
  // A filter never takes in the row of totals.
  const ref = formatRange({ ...range, bottom: range.bottom - (hasTotals ? 1 : 0) });
  if (filter && hasFilter) setAttributes(filter, { ref });
  else replaceChildren(root, "autoFilter", hasFilter ? [element("autoFilter", { ref })] : []);
}

/** A column is known by its name, or by its place where the names are as many as before. */
function changeColumns(root: XmlElement, before: TableContent, after: TableContent): void {
  const list = ensureChild(root, "tableColumns");
  const old = elements(list, "tableColumn");
  const isRenaming = before.columns.length === after.columns.length;
  let id = Math.max(0, ...old.map(({ attributes }) => Number(attributes["id"])));
  const columns = after.columns.map((name, index) => {
    const found = old[before.columns.indexOf(name)] ?? (isRenaming ? old[index] : undefined);
    if (!found) return element("tableColumn", { id: (id += 1), name: encodeName(name) });
    return { ...found, attributes: { ...found.attributes, name: encodeName(name) } };
  });
  list.children.splice(0, list.children.length, ...columns);
  setAttributes(list, { count: columns.length });
  const kept = new Set(columns.map(({ attributes }) => attributes["id"]));
  // A filter names its columns by their place.
  if (kept.size !== columns.length || !isRenaming) {
    const filter = child(root, "autoFilter");
    filter?.children.splice(0, filter.children.length);
  }
}

/** Excel writes a line break of a column's name so, and takes the table for damaged otherwise. */
function encodeName(name: string): string {
  return encodeEscapes(name).replace(/\n/g, "_x000a_");
}
