import type { SheetContent } from "../workbook-content";
import { formatCell, formatRange } from "./cell-reference";
import { isSame } from "./is-same";
import { ensureChild, replaceChildren } from "./element-order";
import { paperNumber } from "./measures";
import { writeHeaderFooter } from "./header-footer";
import { writeBreaks, writeMargins } from "./page-margins";
import { argb } from "./style-sheet";
import { child, element, setAttributes, type XmlElement } from "./xml";

/** All that is neither cells nor rules; each setting only where it differs. */
export function writeSheetSettings(sheet: XmlElement, before: SheetContent, after: SheetContent): void {
  if (before.tabColor !== after.tabColor) {
    const color = after.tabColor === null ? [] : [element("tabColor", { rgb: argb(after.tabColor) })];
    replaceChildren(ensureChild(sheet, "sheetPr"), "tabColor", color);
  }
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) writePane(sheet, after);
  if (before.hasGridlines !== after.hasGridlines) {
    setAttributes(viewOf(sheet), { showGridLines: after.hasGridlines === false ? false : undefined });
  }
  if (!isSame(before.merges, after.merges)) {
    const merges = after.merges.map((range) => element("mergeCell", { ref: formatRange(range) }));
    replaceChildren(
      sheet,
      "mergeCells",
      merges.length > 0 ? [element("mergeCells", { count: merges.length }, merges)] : [],
    );
  }
  if ((before.protection === null) !== (after.protection === null)) {
    const protection = element("sheetProtection", { sheet: true, objects: true, scenarios: true });
    replaceChildren(sheet, "sheetProtection", after.protection ? [protection] : []);
  }
  if (!isSame(before.filter, after.filter)) writeFilter(sheet, before.filter, after.filter);
  if (!isSame(before.page, after.page)) writePage(sheet, before.page, after.page);
}

function viewOf(sheet: XmlElement): XmlElement {
  const view = ensureChild(ensureChild(sheet, "sheetViews"), "sheetView");
  if (view.attributes["workbookViewId"] === undefined) setAttributes(view, { workbookViewId: 0 });
  return view;
}

function writePane(sheet: XmlElement, { frozenRows, frozenColumns }: SheetContent): void {
  const view = viewOf(sheet);
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const attributes = {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: formatCell(frozenRows, frozenColumns),
    activePane: pane,
    state: "frozen",
  };
  replaceChildren(view, "pane", isFrozen ? [element("pane", attributes)] : []);
  // A selection names the pane it is in.
  replaceChildren(view, "selection", isFrozen ? [element("selection", { pane })] : []);
}

function writeFilter(sheet: XmlElement, before: SheetContent["filter"], after: SheetContent["filter"]): void {
  const found = child(sheet, "autoFilter");
  if (!after) replaceChildren(sheet, "autoFilter", []);
  else if (found && before?.isFiltered === after.isFiltered) setAttributes(found, { ref: formatRange(after.range) });
  else replaceChildren(sheet, "autoFilter", [element("autoFilter", { ref: formatRange(after.range) })]);
}

function writePage(sheet: XmlElement, before: SheetContent["page"], after: SheetContent["page"]): void {
  const isFitted = after.scale === null;
  if ((before.scale === null) !== isFitted) {
    setAttributes(ensureChild(ensureChild(sheet, "sheetPr"), "pageSetUpPr"), { fitToPage: isFitted || undefined });
  }
  const setup = ensureChild(sheet, "pageSetup");
  if (before.orientation !== after.orientation) setAttributes(setup, { orientation: after.orientation.toLowerCase() });
  if (before.paperSize !== after.paperSize) {
    setAttributes(setup, { paperSize: after.paperSize === null ? undefined : paperNumber(after.paperSize) });
  }
  setAttributes(setup, {
    scale: isFitted || after.scale === 100 ? undefined : after.scale,
    fitToWidth: isFitted ? (after.fitToWidth ?? 0) : undefined,
    fitToHeight: isFitted ? (after.fitToHeight ?? 0) : undefined,
  });
  if (!isSame(before.breaksBefore, after.breaksBefore)) writeBreaks(sheet, after.breaksBefore);
  writeHeaderFooter(sheet, before, after);
  writeMargins(sheet, before.margins, after.margins);
}
