import type { SheetContent, WorkbookContent } from "../workbook-content";
import { ensureChild } from "./element-order";
import type { PackageParts } from "./package-parts";
import { relationIdOf } from "./workbook-part";
import { child, element, elements, setAttributes, type XmlElement } from "./xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type SheetOrder = {
  /** Of each sheet before, where it is now; chart sheets count. */
  readonly newIndexes: ReadonlyMap<number, number>;
  readonly indexOf: (sheetId: string) => number;
};

/** Writes the list of sheets. `paths` are the parts of all of the content's sheets, old and new. */
export function writeSheetList(
  parts: PackageParts,
  workbookPath: string,
  content: WorkbookContent,
  paths: ReadonlyMap<string, string>,
): SheetOrder {
  const root = parts.edit(workbookPath);
  if (!root.attributes["xmlns:r"]) setAttributes(root, { "xmlns:r": relationships });
  const list = ensureChild(root, "sheets");
  const before = elements(list, "sheet");
  const pathOf = new Map(parts.relations(workbookPath, "worksheet").map(({ id, target }) => [id, target]));
  const byPath = new Map<string, XmlElement>();
  /** Chart sheets by the path of the worksheet they come after. */
  const others = new Map<string, XmlElement[]>([["", []]]);
  let previous = "";
  for (const sheet of before) {
    const path = pathOf.get(relationIdOf(sheet.attributes) ?? "");
    if (path === undefined) others.get(previous)?.push(sheet);
    else {
      byPath.set((previous = path), sheet);
      others.set(path, []);
    }
  }
  let sheetId = Math.max(0, ...before.map(({ attributes }) => Number(attributes["sheetId"] ?? 0)));
  const after: XmlElement[] = [...(others.get("") ?? [])];
  for (const sheet of content.sheets) {
    const path = paths.get(sheet.id) ?? "";
    const entry =
      byPath.get(path) ??
      element("sheet", {
        name: "",
        sheetId: (sheetId += 1),
        "r:id": parts.addRelation(workbookPath, "worksheet", path),
      });
    setAttributes(entry, { name: sheet.name, state: fileState(sheet.visibility) });
    after.push(entry, ...(others.get(path) ?? []));
    byPath.set(path, entry);
    others.delete(path);
  }
  for (const path of others.keys()) if (path !== "") after.push(...(others.get(path) ?? []));
  list.children.splice(0, list.children.length, ...after);
  return {
    newIndexes: new Map(before.map((sheet, index) => [index, after.indexOf(sheet)])),
    indexOf: (id) => after.indexOf(byPath.get(paths.get(id) ?? "") ?? list),
  };
}

function fileState(visibility: SheetContent["visibility"]): string | undefined {
  return visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden";
}

export function writeActiveSheet(parts: PackageParts, workbookPath: string, path: string): void {
  const root = parts.edit(workbookPath);
  const relation = parts.relations(workbookPath, "worksheet").find(({ target }) => target === path);
  const index = elements(child(root, "sheets"), "sheet").findIndex(
    ({ attributes }) => relationIdOf(attributes) === relation?.id,
  );
  const view = ensureChild(ensureChild(root, "bookViews"), "workbookView");
  setAttributes(view, { activeTab: index > 0 ? index : undefined, firstSheet: undefined });
}

/** Two selected sheets would be a group, in which every entry goes into both. */
export function selectSheet(parts: PackageParts, path: string, isSelected: boolean): void {
  const view = elements(child(parts.read(path), "sheetViews"), "sheetView")[0];
  if ((view?.attributes["tabSelected"] !== undefined) === isSelected) return;
  const edited = ensureChild(ensureChild(parts.edit(path), "sheetViews"), "sheetView");
  setAttributes(edited, {
    tabSelected: isSelected || undefined,
    workbookViewId: edited.attributes["workbookViewId"] ?? 0,
  });
}

/** Results are in the file, but what the engine calculates is Excel's to confirm. */
export function askForCalculation(parts: PackageParts, workbookPath: string): void {
  setAttributes(ensureChild(parts.edit(workbookPath), "calcPr"), { fullCalcOnLoad: true });
}

/** Excel takes a file for damaged whose chain names cells without formulas, and makes a new one where there is none. */
export function dropCalculationChain(parts: PackageParts, workbookPath: string): void {
  for (const { id, target } of parts.relations(workbookPath, "calcChain")) {
    parts.remove(target);
    parts.removeRelation(workbookPath, id);
  }
}

export function removeSheetPart(parts: PackageParts, workbookPath: string, path: string): void {
  for (const { id, target } of parts.relations(workbookPath, "worksheet")) {
    if (target === path) parts.removeRelation(workbookPath, id);
  }
  parts.remove(path);
}
