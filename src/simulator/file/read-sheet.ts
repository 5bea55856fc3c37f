import type { CellStyle, ContentValue, RowContent, SheetContent } from "../workbook-content";
import { looksIntoOtherFiles } from "./formula-text";
import { formatCell, parseRange } from "./cell-reference";
import { pointsOfWidth } from "./measures";
import type { PackageParts } from "./package-parts";
import { readCells, type ReadCell, type ReadValue } from "./read-cells";
import { readPage } from "./read-page";
import { readConditionalFormats, readValidations, type Differential } from "./read-rules";
import { isFiltering, readTables } from "./read-tables";
import { readColor, type Palette } from "./theme-colors";
import type { DefinedName, SheetPart } from "./workbook-part";
import { child, elements, isOn, type XmlElement } from "./xml";

/** What sheets of a workbook share. */
export type Shared = {
  readonly parts: PackageParts;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly differentials: readonly Differential[];
  readonly palette: Palette;
};

export type ReadSheet = {
  readonly content: SheetContent;
  /** Cells whose results come from elsewhere and are taken as they are. */
  readonly frozenCells: readonly string[];
};

export function readSheet(
  { id, root, ...part }: SheetPart & { readonly id: string; readonly root: XmlElement },
  names: readonly DefinedName[],
  shared: Shared,
): ReadSheet {
  const cells = readCells(root, shared.strings);
  const properties = child(root, "sheetPr");
  const protection = child(root, "sheetProtection")?.attributes;
  const pane = paneOf(root)?.attributes;
  const isFrozen = pane?.["state"] === "frozen" || pane?.["state"] === "frozenSplit";
  return {
    frozenCells: cells
      .filter(isTakenAsValue)
      .filter(({ isFilled }) => !isFilled)
      .map(({ row, column }) => formatCell(row, column)),
    content: {
      id,
      name: part.name,
      visibility: part.visibility,
      tabColor: readColor(properties && child(properties, "tabColor"), shared.palette) ?? null,
      protection: isOn(protection?.["sheet"])
        ? { hasPassword: "password" in (protection ?? {}) || "hashValue" in (protection ?? {}) }
        : null,
      rows: rowsOf(cells, shared.styles),
      ...readColumns(root),
      ...readRows(root),
      merges: elements(child(root, "mergeCells"), "mergeCell")
        .map(({ attributes }) => parseRange(attributes["ref"] ?? ""))
        .filter((range) => range !== null),
      ...(showsGridlines(root) ? {} : { hasGridlines: false }),
      frozenRows: isFrozen ? Number(pane["ySplit"] ?? 0) : 0,
      frozenColumns: isFrozen ? Number(pane["xSplit"] ?? 0) : 0,
      page: readPage(root, names),
      conditionalFormats: readConditionalFormats(root, shared.differentials).map(({ content }) => content),
      validations: readValidations(root).map(({ content }) => content),
      tables: readTables(shared.parts, part.path).map(({ content }) => content),
      filter: readFilter(child(root, "autoFilter")),
    },
  };
}

function showsGridlines(sheet: XmlElement): boolean {
  const shown = elements(child(sheet, "sheetViews"), "sheetView")[0]?.attributes["showGridLines"];
  return shown === undefined || isOn(shown);
}

export function paneOf(sheet: XmlElement): XmlElement | undefined {
  const view = elements(child(sheet, "sheetViews"), "sheetView")[0];
  return view && child(view, "pane");
}

/** An array formula over several cells would spill over its own results in the engine; other files it cannot see. */
function isTakenAsValue({ array, formula, isFilled }: ReadCell): boolean {
  const isWide = array !== null && (array.top !== array.bottom || array.left !== array.right);
  return isFilled || isWide || (formula !== null && looksIntoOtherFiles(formula));
}

function rowsOf(cells: readonly ReadCell[], styles: readonly CellStyle[]): Map<number, RowContent> {
  type Growing = {
    values: (ContentValue | undefined)[];
    formulas?: (string | undefined)[];
    styles?: (CellStyle | undefined)[];
  };
  const rows = new Map<number, Growing>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = { values: [] }));
    if (cell.value) row.values[cell.column] = toContent(cell.value);
    if (cell.formula !== null && !isTakenAsValue(cell)) (row.formulas ??= [])[cell.column] = `=${cell.formula}`;
    if (cell.style > 0) (row.styles ??= [])[cell.column] = styles[cell.style];
  }
  return rows;
}

function toContent(value: ReadValue): ContentValue {
  return value.kind === "error" ? { error: value.value } : value.value;
}

function readColumns(sheet: XmlElement): Pick<SheetContent, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { attributes } of elements(child(sheet, "cols"), "col")) {
    for (let column = Number(attributes["min"]) - 1; column < Number(attributes["max"]); column += 1) {
      if (attributes["width"]) columnWidths.set(column, pointsOfWidth(Number(attributes["width"])));
      if (isOn(attributes["hidden"])) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

function readRows(sheet: XmlElement): Pick<SheetContent, "rowHeights" | "hiddenRows"> {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  let row = -1;
  for (const { attributes } of elements(child(sheet, "sheetData"), "row")) {
    row = attributes["r"] ? Number(attributes["r"]) - 1 : row + 1;
    if (attributes["ht"] && isOn(attributes["customHeight"])) rowHeights.set(row, Number(attributes["ht"]));
    if (isOn(attributes["hidden"])) hiddenRows.add(row);
  }
  return { rowHeights, hiddenRows };
}

function readFilter(filter: XmlElement | undefined): SheetContent["filter"] {
  const range = parseRange(filter?.attributes["ref"] ?? "");
  return range && { range, isFiltered: isFiltering(filter) };
}
