import type { XmlElement } from "./xml";

// The schemas fix the order of an element's children; Excel calls a file damaged that has another one.
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
    "mc:AlternateContent tableParts extLst"
  ).split(" "),
  workbook: (
    "fileVersion fileSharing workbookPr mc:AlternateContent xr:revisionPtr workbookProtection bookViews sheets " +
    "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
    "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
  ).split(" "),
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" "),
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" "),
  xf: ["alignment", "protection", "extLst"],
  border: ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"],
  table: ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"],
};

/** Puts the nodes where the first of that name stood, or where the schema wants them; the others of that name go. */
export function replaceChildren(parent: XmlElement, name: string, nodes: readonly XmlElement[]): void {
  const kept = parent.children.filter((node) => typeof node === "string" || node.name !== name);
  const order = orders[parent.name] ?? [];
  const following = new Set(order.slice(order.indexOf(name) + 1));
  const at = kept.findIndex((node) => typeof node !== "string" && following.has(node.name));
  kept.splice(at < 0 ? kept.length : at, 0, ...nodes);
  parent.children.splice(0, parent.children.length, ...kept);
}

export function ensureChild(parent: XmlElement, name: string): XmlElement {
  const found = parent.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
  if (found) return found;
  const made: XmlElement = { name, attributes: {}, children: [] };
  replaceChildren(parent, name, [made]);
  return made;
}
