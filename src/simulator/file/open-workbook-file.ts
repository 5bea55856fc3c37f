import type { CellStyle, NameContent, SheetContent, WorkbookContent } from "../workbook-content";
import { warning, type FileWarning } from "./file-warning";
import { fromFileFormula } from "./formula-text";
import { unpack, type PackageFiles } from "./package-bytes";
import { PackageParts } from "./package-parts";
import { readSharedStrings } from "./read-cells";
import { readDifferentials } from "./read-rules";
import { readCharts } from "./read-charts";
import { readSheet, type Shared } from "./read-sheet";
import { readCellStyles } from "./read-styles";
import { plainStyles } from "./plain-styles";
import { readPalette } from "./theme-colors";
import { isBuiltInName, readDefinedNames, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { child, elements, isOn, type XmlElement } from "./xml";

/** A workbook as data, with the file it came from: saving writes into that what differs from `content`. */
export type OpenedFile = {
  readonly content: WorkbookContent;
  readonly warnings: readonly FileWarning[];
  readonly base: BaseFile;
};

/** The file as it was opened. */
export type BaseFile = {
  readonly bytes: Uint8Array;
  readonly files: PackageFiles;
  /** Parts of the sheets by the ids that `content` gives them. */
  readonly sheetPaths: ReadonlyMap<string, string>;
  /** By the number of the cellXfs; the same objects as in `content`. */
  readonly styles: readonly CellStyle[];
};

/** Rejects with a FileError. */
export function openWorkbookFile(bytes: Uint8Array): Promise<OpenedFile> {
  return new Promise((resolve) => {
    resolve(readWorkbook(bytes));
  });
}

function readWorkbook(bytes: Uint8Array): OpenedFile {
  const files = unpack(bytes);
  const parts = new PackageParts(files);
  const workbook = readWorkbookPart(parts);
  const shared = readShared(parts, workbook.path);
  const names = readDefinedNames(workbook.root);
  const warnings: FileWarning[] = workbook.counts1904 ? [warning("dates-from-1904", "")] : [];
  const sheetPaths = new Map<string, string>();
  const sheetIds = new Map<number, string>();
  const sheets: SheetContent[] = [];
  for (const part of workbook.sheets) {
    const root = parts.read(part.path);
    const id = sheetIdOf(root, sheetPaths);
    sheetPaths.set(id, part.path);
    sheetIds.set(part.index, id);
    const ownNames = names.filter(({ sheetIndex }) => sheetIndex === part.index);
    const { content, frozenCells } = readSheet({ ...part, root, id }, ownNames, shared);
    sheets.push(content);
    if (frozenCells.length > 0) {
      warnings.push(warning("array-formula-not-recalculated", `${part.name}: ${frozenCells.join(", ")}`));
    }
  }
  if (parts.relations(workbook.path, "externalLink").length > 0)
    warnings.push(warning("external-link-not-recalculated", ""));
  const idsByName = new Map(sheets.map(({ id, name }) => [name, id]));
  const withCharts = (sheet: SheetContent): SheetContent => {
    const charts = readCharts(parts, sheetPaths.get(sheet.id) ?? "", idsByName);
    return charts.length > 0 ? { ...sheet, charts } : sheet;
  };
  return {
    warnings,
    base: { bytes, files, sheetPaths, styles: shared.styles },
    content: {
      sheets: sheets.map(withCharts),
      activeSheetId: activeSheet(workbook, sheets, sheetIds),
      names: names
        .filter(({ name }) => !isBuiltInName(name))
        .map((name): NameContent => ({
          name: name.name,
          formula: `=${fromFileFormula(name.text)}`,
          sheetId: name.sheetIndex === null ? null : (sheetIds.get(name.sheetIndex) ?? null),
          isVisible: !name.isHidden,
        })),
      isStructureProtected: isOn(child(workbook.root, "workbookProtection")?.attributes["lockStructure"]),
      isReadOnly: isOn(child(workbook.root, "fileSharing")?.attributes["readOnlyRecommended"]),
    },
  };
}

function readShared(parts: PackageParts, workbookPath: string): Shared {
  const part = (type: string) => {
    const path = parts.relations(workbookPath, type)[0]?.target;
    return path !== undefined && parts.has(path) ? parts.read(path) : undefined;
  };
  const palette = readPalette(part("theme"));
  const styles = part("styles") ?? plainStyles();
  return {
    parts,
    palette,
    strings: readSharedStrings(part("sharedStrings")),
    styles: readCellStyles(styles, palette),
    differentials: readDifferentials(styles, palette),
  };
}

/** Excel's own id of the sheet where the file has one: Office.js shows the same. */
function sheetIdOf(root: XmlElement, taken: ReadonlyMap<string, string>): string {
  const own = root.attributes["xr:uid"];
  if (own && !taken.has(own)) return own;
  const number = (taken.size + 1).toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-${number}-4000-8000-000000000000}`;
}

function activeSheet(
  workbook: WorkbookPart,
  sheets: readonly SheetContent[],
  ids: ReadonlyMap<number, string>,
): string {
  const view = elements(child(workbook.root, "bookViews"), "workbookView")[0];
  const active = ids.get(Number(view?.attributes["activeTab"] ?? 0));
  const firstVisible = sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0];
  return active ?? firstVisible?.id ?? "";
}
