import { strToU8 } from "fflate";
import { emptyWorkbook } from "../empty-content";
import type { OpenedFile } from "./open-workbook-file";
import { pack } from "./package-bytes";
import { PackageParts } from "./package-parts";
import { plainStyles } from "./plain-styles";
import { element, serializeXml } from "./xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A file without any sheet to save a new workbook into. */
export function newWorkbookFile(): OpenedFile {
  const types = element("Types", { xmlns: contentTypes }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ]);
  const parts = new PackageParts(new Map([["[Content_Types].xml", strToU8(serializeXml(types))]]));
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const workbook = element("workbook", { xmlns: spreadsheet, "xmlns:r": relationships }, [
    element("workbookPr"),
    element("bookViews", {}, [element("workbookView")]),
    element("sheets"),
  ]);
  parts.add("xl/workbook.xml", workbook, type("sheet.main"));
  parts.addRelation("", "officeDocument", "xl/workbook.xml");
  parts.add("xl/styles.xml", plainStyles(), type("styles"));
  parts.addRelation("xl/workbook.xml", "styles", "xl/styles.xml");
  const files = parts.toFiles();
  return {
    content: emptyWorkbook(),
    warnings: [],
    base: { bytes: pack(files), files, sheetPaths: new Map(), styles: [{}] },
  };
}
