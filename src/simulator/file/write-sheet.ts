import { defaultMargins, emptySheet } from "../empty-content";
import type { SheetContent } from "../workbook-content";
import { hasSameRows, writeCells } from "./write-cells";
import { writeColumns } from "./write-columns";
import type { WriteContext } from "./write-context";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { warning } from "./file-warning";
import { moveAnchors } from "./move-anchors";
import { shiftContent } from "./row-shift";
import { isSame } from "./is-same";
import { marginsElement } from "./page-margins";
import { writeSheetSettings } from "./write-sheet-settings";
import { writeTables } from "./write-tables";
import { element, setAttributes } from "./xml";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export type SheetChange = { readonly isChanged: boolean; readonly formulasDiffer: boolean };

/** Leaves the part alone if nothing in it differs; the sheet's name and visibility stand in the workbook's part. */
export function writeSheet(
  path: string,
  opened: SheetContent,
  after: SheetContent,
  context: WriteContext,
): SheetChange {
  const before = followShifts(path, opened, after, context);
  if (before === opened && (before === after || (hasSameRows(before, after) && isSame(frame(before), frame(after))))) {
    return { isChanged: false, formulasDiffer: false };
  }
  const sheet = context.parts.edit(path);
  if (!sheet.attributes["xmlns:r"]) setAttributes(sheet, { "xmlns:r": relationships });
  const formulasDiffer = writeCells(sheet, before, after, context);
  writeColumns(sheet, before, after);
  writeSheetSettings(sheet, before, after);
  writeConditionalFormats(sheet, before, after, context);
  writeValidations(sheet, before, after);
  writeTables(sheet, path, before, after, context.parts);
  return { isChanged: true, formulasDiffer };
}

/** The path of the new sheet's part. */
export function addSheet(content: SheetContent, context: WriteContext): string {
  const path = context.parts.freePath("xl/worksheets/sheet", ".xml");
  const root = element("worksheet", { xmlns: spreadsheet, "xmlns:r": relationships }, [
    element("dimension", { ref: "A1" }),
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
    marginsElement(defaultMargins),
  ]);
  context.parts.add(path, root, contentType);
  writeSheet(path, emptySheet(content.id, content.name), content, context);
  return path;
}

/** Moves in the part what moved on the sheet, so that only what really differs is written after. */
function followShifts(path: string, opened: SheetContent, after: SheetContent, context: WriteContext): SheetContent {
  let before = opened;
  for (const shift of after.shifts ?? []) {
    if (shift.axis === "rows") {
      moveAnchors(context.parts, path, opened.name, shift);
      before = shiftContent(before, shift);
    } else if (context.parts.relations(path).some(({ type }) => type !== "table")) {
      context.warnings.push(warning("objects-not-moved", after.name));
    }
  }
  return before;
}

/** The part's content but for the cells, in a form to compare. */
function frame(sheet: SheetContent): unknown {
  const {
    rows: _rows,
    shifts: _shifts,
    charts: _charts,
    name: _name,
    visibility: _visibility,
    columnWidths,
    rowHeights,
    hiddenColumns,
    hiddenRows,
    ...rest
  } = sheet;
  const sorted = (entries: Iterable<unknown>): string[] => [...entries].map((entry) => JSON.stringify(entry)).sort();
  return [rest, ...[columnWidths, rowHeights, hiddenColumns, hiddenRows].map(sorted)];
}
