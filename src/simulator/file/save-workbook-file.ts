import { emptySheet } from "../empty-content";
import type { CellStyle, WorkbookContent } from "../workbook-content";
import { warning, type FileWarning } from "./file-warning";
import type { OpenedFile } from "./open-workbook-file";
import { pack } from "./package-bytes";
import { PackageParts } from "./package-parts";
import { StringTable } from "./string-table";
import { StyleNumbers } from "./style-numbers";
import { plainStyles, stylesType } from "./plain-styles";
import { StyleSheet } from "./style-sheet";
import type { WriteContext } from "./write-context";
import { writeNames } from "./write-names";
import { writeCharts } from "./write-charts";
import { addSheet, writeSheet } from "./write-sheet";
import { isSame } from "./is-same";
import {
  askForCalculation,
  dropCalculationChain,
  removeSheetPart,
  selectSheet,
  writeActiveSheet,
  writeSheetList,
} from "./write-workbook";
import { escapeText } from "./xml";

export type SavedFile = { readonly bytes: Uint8Array; readonly warnings: readonly FileWarning[] };

/**
 * The opened file with what differs from its content written into it; all other parts keep their bytes, whatever they
 * are. A content that does not differ gives the very file that was opened.
 */
export function saveWorkbookFile(opened: OpenedFile, content: WorkbookContent): Promise<SavedFile> {
  return new Promise((resolve) => {
    resolve(save(opened, content));
  });
}

function save({ base, content: before }: OpenedFile, after: WorkbookContent): SavedFile {
  const parts = new PackageParts(base.files);
  const workbookPath = parts.relations("", "officeDocument")[0]?.target ?? "xl/workbook.xml";
  const context = createContext(parts, workbookPath, base.styles);
  const paths = new Map<string, string>();
  let cellsDiffer = false;
  let formulasDiffer = false;
  for (const sheet of after.sheets) {
    const path = base.sheetPaths.get(sheet.id);
    const old = before.sheets.find(({ id }) => id === sheet.id) ?? emptySheet(sheet.id, sheet.name);
    if (path === undefined) paths.set(sheet.id, addSheet(sheet, context));
    else {
      paths.set(sheet.id, path);
      const change = writeSheet(path, old, sheet, context);
      cellsDiffer ||= change.isChanged;
      formulasDiffer ||= change.formulasDiffer;
      if (old.name !== sheet.name) context.warnings.push(...refersToSheet(parts, old.name));
    }
  }
  writeCharts(parts, paths, before, after);
  const removed = [...base.sheetPaths].filter(([id]) => !paths.has(id));
  const hasNewSheets = paths.size > base.sheetPaths.size - removed.length;
  const hasOtherSheets = hasNewSheets || removed.length > 0;
  if (hasOtherSheets || !isSame(listedOf(before), listedOf(after))) {
    const order = writeSheetList(parts, workbookPath, after, paths);
    writeNames(parts.edit(workbookPath), before, after, order);
  }
  for (const [id, path] of removed) {
    const name = before.sheets.find((sheet) => sheet.id === id)?.name ?? "";
    if (parts.relations(path).length > 0) context.warnings.push(warning("part-removed", name));
    removeSheetPart(parts, workbookPath, path);
  }
  if (before.activeSheetId !== after.activeSheetId || base.sheetPaths.size === 0) {
    writeActiveSheet(parts, workbookPath, paths.get(after.activeSheetId) ?? "");
    for (const [id, path] of paths) selectSheet(parts, path, id === after.activeSheetId);
  }
  if (formulasDiffer || removed.length > 0) dropCalculationChain(parts, workbookPath);
  if (cellsDiffer || hasOtherSheets) askForCalculation(parts, workbookPath);
  if (!parts.isEdited) return { bytes: base.bytes, warnings: [] };
  if (parts.paths.some((path) => path.startsWith("_xmlsignatures/"))) {
    context.warnings.push(warning("signature-invalid", ""));
  }
  return { bytes: pack(parts.toFiles()), warnings: context.warnings };
}

/** What stands in the workbook's part. */
function listedOf({ sheets, names }: WorkbookContent): unknown {
  return [
    names,
    sheets.map(({ id, name, visibility, page }) => [id, name, visibility, page.titleRows, page.printArea]),
  ];
}

function createContext(parts: PackageParts, workbookPath: string, styles: readonly CellStyle[]): WriteContext {
  let styleSheet: StyleSheet | undefined;
  const loadStyles = (): StyleSheet => (styleSheet ??= new StyleSheet(parts.edit(ensureStyles(parts, workbookPath))));
  return {
    parts,
    strings: new StringTable(parts, workbookPath),
    styles: new StyleNumbers(styles, loadStyles),
    styleSheet: loadStyles,
    warnings: [],
  };
}

function ensureStyles(parts: PackageParts, workbookPath: string): string {
  const found = parts.relations(workbookPath, "styles")[0]?.target;
  if (found !== undefined) return found;
  parts.add("xl/styles.xml", plainStyles(), stylesType);
  parts.addRelation(workbookPath, "styles", "xl/styles.xml");
  return "xl/styles.xml";
}

/** Charts and pivot tables name their sheet, in parts that are kept as they are. */
function refersToSheet(parts: PackageParts, name: string): FileWarning[] {
  const kinds = /^xl\/(?:charts|pivotCache)\/[^/]*\.xml$/;
  const refers = parts.paths.some((path) => kinds.test(path) && parts.text(path).includes(escapeText(name)));
  return refers ? [warning("reference-to-renamed-sheet", name)] : [];
}
