import { findCustomerHeader } from "../find-customer-header";
import { isBlankLine, tableOfLines, type ImportedRow, type ImportedTable } from "./imported-table";
import { openPackage, readXml, type PackageParts } from "./open-package";
import { readSheetRows } from "./read-sheet-rows";

export type XlsxTable = ImportedTable & { readonly sheetName: string };

type SheetPart = { readonly name: string; readonly path: string };

/** Days from the beginning of Excel's calendar to that of the old Mac's. */
const macOffset = 1_462;

/**
 * The first sheet of an xlsx with a customer list, else the first with anything on it; null where there is none, or the
 * file is broken.
 */
export function readXlsx(bytes: Uint8Array): XlsxTable | null {
  const parts = openPackage(bytes);
  if (!parts) return null;
  try {
    return firstTable(parts);
  } catch {
    // Only a broken file makes the parser throw.
    return null;
  }
}

function firstTable(parts: PackageParts): XlsxTable | null {
  const { sheets, is1904 } = readWorkbook(parts);
  const strings = readStrings(parts("xl/sharedStrings.xml"));
  let first: { readonly name: string; readonly lines: readonly ImportedRow[] } | null = null;
  for (const { name, path } of sheets) {
    const lines = readSheetRows(parts(path) ?? "<none/>", strings).filter(({ cells }) => !isBlankLine(cells));
    if (lines.length === 0) continue;
    if (findCustomerHeader(lines.map(({ cells }) => cells))) {
      first = { name, lines };
      break;
    }
    first ??= { name, lines };
  }
  return first && { ...tableOfLines(first.lines), sheetName: first.name, ...(is1904 && { dayOffset: macOffset }) };
}

function readWorkbook(parts: PackageParts): { readonly sheets: readonly SheetPart[]; readonly is1904: boolean } {
  const paths = new Map<string, string>();
  readXml(parts("xl/_rels/workbook.xml.rels") ?? "<none/>", {
    onOpen: (_name, { Id: id, Target: target = "" }) => {
      if (id !== undefined) paths.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: SheetPart[] = [];
  let is1904 = false;
  readXml(parts("xl/workbook.xml") ?? "<none/>", {
    onOpen: (name, attributes) => {
      if (name === "workbookPr") is1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
      const path = name === "sheet" ? paths.get(attributes["r:id"] ?? "") : undefined;
      if (path !== undefined) sheets.push({ name: attributes["name"] ?? "", path });
    },
  });
  return { sheets, is1904 };
}

/** Readings above Chinese characters are no part of a text. */
function readStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  let isReading = false;
  readXml(xml ?? "<none/>", {
    onOpen: (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") isReading = true;
    },
    onClose: (name, text) => {
      if (name === "rPh") isReading = false;
      if (name === "t" && !isReading) strings.push((strings.pop() ?? "") + text);
    },
  });
  return strings;
}
