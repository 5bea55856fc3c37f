import type { PageContent } from "../page-content";
import { parseRange, type CellRange } from "./cell-reference";
import { paperName } from "./measures";
import type { DefinedName } from "./workbook-part";
import { readHeaderFooter } from "./header-footer";
import { readBreaks, readMargins } from "./page-margins";
import { child, isOn, type XmlElement } from "./xml";

/** `names` are those of this sheet. */
export function readPage(sheet: XmlElement, names: readonly DefinedName[]): PageContent {
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const properties = child(sheet, "sheetPr");
  const isFitted = isOn(properties && child(properties, "pageSetUpPr")?.attributes["fitToPage"]);
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(setup["paperSize"]),
    scale: isFitted ? null : Number(setup["scale"] ?? 100),
    fitToWidth: isFitted ? pages(setup["fitToWidth"]) : null,
    fitToHeight: isFitted ? pages(setup["fitToHeight"]) : null,
    titleRows: readTitleRows(names.find(({ name }) => name === "_xlnm.Print_Titles")?.text),
    printArea: readPrintArea(names.find(({ name }) => name === "_xlnm.Print_Area")?.text),
    breaksBefore: readBreaks(sheet),
    margins: readMargins(sheet),
    ...readHeaderFooter(sheet),
  };
}

/** 0 in the file is "as many as it takes", and nothing is 1. */
function pages(count: string | undefined): number | null {
  return Number(count ?? 1) || null;
}

function readTitleRows(text: string | undefined): string | null {
  return /(?:^|[!,])(\$\d+:\$\d+)/.exec(text ?? "")?.[1] ?? null;
}

function readPrintArea(text: string | undefined): CellRange | null {
  const reference = text?.slice(text.lastIndexOf("!") + 1) ?? "";
  return /^[$A-Za-z0-9:]+$/.test(reference) && !text?.includes(",") ? parseRange(reference) : null;
}
