import type { TableContent } from "../workbook-content";
import { parseRange } from "./cell-reference";
import { decodeEscapes } from "./cell-text";
import type { PackageParts } from "./package-parts";
import { child, elements, isOn, type XmlElement } from "./xml";

export type ReadTable = { readonly content: TableContent; readonly path: string; readonly relationId: string };

export function readTables(parts: PackageParts, sheetPath: string): ReadTable[] {
  return parts.relations(sheetPath, "table").flatMap(({ id, target }) => {
    const content = parts.has(target) ? readTable(parts.read(target)) : null;
    return content ? [{ content, path: target, relationId: id }] : [];
  });
}

function readTable(root: XmlElement): TableContent | null {
  const { id = "", name = "", displayName = name, ref = "", headerRowCount, totalsRowCount } = root.attributes;
  const range = parseRange(ref);
  if (!range) return null;
  const filter = child(root, "autoFilter");
  const columns = elements(child(root, "tableColumns"), "tableColumn");
  return {
    id,
    name: displayName,
    range,
    hasHeaders: headerRowCount !== "0",
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    columns: columns.map((column) => decodeEscapes(column.attributes["name"] ?? "")),
    ...(showsStripes(root) ? {} : { hasBandedRows: false }),
    style: child(root, "tableStyleInfo")?.attributes["name"] ?? null,
    hasFilterButtons: filter !== undefined && !hidesEveryButton(filter, columns.length),
    isFiltered: isFiltering(filter),
  };
}

function showsStripes(root: XmlElement): boolean {
  const info = child(root, "tableStyleInfo");
  return info?.attributes["showRowStripes"] === undefined || isOn(info.attributes["showRowStripes"]);
}

function hidesEveryButton(filter: XmlElement, columns: number): boolean {
  const hidden = elements(filter, "filterColumn").filter(({ attributes }) => isOn(attributes["hiddenButton"]));
  return hidden.length === columns;
}

/** A filterColumn without content only hides its button. */
export function isFiltering(filter: XmlElement | undefined): boolean {
  return elements(filter, "filterColumn").some((column) => elements(column).length > 0);
}
