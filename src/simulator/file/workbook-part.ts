import { FileError } from "./file-error";
import type { PackageParts } from "./package-parts";
import { child, elements, isOn, textOf, type XmlElement } from "./xml";

export type SheetPart = {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly path: string;
};

export type WorkbookPart = {
  readonly path: string;
  readonly root: XmlElement;
  /** Worksheets in tab order; `index` counts chart sheets too, as the names' localSheetId does. */
  readonly sheets: readonly (SheetPart & { readonly index: number })[];
  readonly counts1904: boolean;
};

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = parts.relations("", "officeDocument")[0]?.target;
  if (path === undefined || !parts.has(path)) throw new FileError("not-xlsx", "No workbook part");
  if (path.endsWith(".bin")) throw new FileError("binary-xlsb");
  const root = parts.read(path);
  if (root.name !== "workbook") throw new FileError("not-xlsx", `The main part is a ${root.name}`);
  if (root.attributes["xmlns"]?.startsWith("http://purl.oclc.org/")) throw new FileError("strict-xlsx");
  const targets = new Map(parts.relations(path, "worksheet").map(({ id, target }) => [id, target]));
  const sheets = elements(child(root, "sheets"), "sheet").flatMap(({ attributes }, index) => {
    const target = targets.get(relationIdOf(attributes) ?? "");
    // A chart or dialog sheet has no cells; it stays in the file.
    if (target === undefined) return [];
    const { name = "", state } = attributes;
    const visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
    return [{ name, visibility, path: target, index } as const];
  });
  if (sheets.length === 0) throw new FileError("not-xlsx", "No worksheet");
  return { path, root, sheets, counts1904: isOn(child(root, "workbookPr")?.attributes["date1904"]) };
}

/** The prefix of the relationships' namespace is r almost everywhere, but not everywhere. */
export function relationIdOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

export type DefinedName = {
  readonly name: string;
  /** Without "=". */
  readonly text: string;
  /** Position of the sheet among all, null for a name of the workbook. */
  readonly sheetIndex: number | null;
  readonly isHidden: boolean;
};

export function readDefinedNames(workbook: XmlElement): DefinedName[] {
  return elements(child(workbook, "definedNames"), "definedName").map((node) => ({
    name: node.attributes["name"] ?? "",
    text: textOf(node),
    sheetIndex: node.attributes["localSheetId"] === undefined ? null : Number(node.attributes["localSheetId"]),
    isHidden: isOn(node.attributes["hidden"]),
  }));
}

/** Names Excel keeps for its own ends; what we know of them stands in the sheet's page settings. */
export function isBuiltInName(name: string): boolean {
  return name.startsWith("_xlnm.");
}
