import { strFromU8, strToU8 } from "fflate";
import { FileError } from "./file-error";
import type { PackageFiles } from "./package-bytes";
import { element, elements, parseXml, removeChild, serializeXml, type XmlElement } from "./xml";

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const relationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook file. What is not asked for with `edit` keeps its bytes. */
export class PackageParts {
  private readonly trees = new Map<string, XmlElement>();
  private readonly texts = new Map<string, string>();
  private readonly edited = new Set<string>();
  private readonly removed = new Set<string>();

  constructor(private readonly files: PackageFiles) {}

  get paths(): string[] {
    return [...new Set([...this.files.keys(), ...this.edited])].filter((path) => !this.removed.has(path));
  }

  get isEdited(): boolean {
    return this.edited.size + this.removed.size + this.texts.size > 0;
  }

  has(path: string): boolean {
    return !this.removed.has(path) && (this.files.has(path) || this.edited.has(path));
  }

  text(path: string): string {
    return this.texts.get(path) ?? decodeText(this.files.get(path) ?? new Uint8Array());
  }

  replaceText(path: string, text: string): void {
    this.texts.set(path, text);
  }

  /** Parsed anew each time unless it is being edited: big trees are not kept. */
  read(path: string): XmlElement {
    const tree = this.trees.get(path);
    if (tree) return tree;
    const bytes = this.files.get(path);
    if (!bytes) throw new FileError("not-xlsx", `Missing part ${path}`);
    try {
      return parseXml(decodeText(bytes));
    } catch (error) {
      throw new FileError("not-xlsx", `${path}: ${String(error)}`, { cause: error });
    }
  }

  edit(path: string): XmlElement {
    const tree = this.read(path);
    this.trees.set(path, tree);
    this.edited.add(path);
    return tree;
  }

  add(path: string, root: XmlElement, contentType: string): void {
    this.trees.set(path, root);
    this.edited.add(path);
    this.removed.delete(path);
    this.edit("[Content_Types].xml").children.push(
      element("Override", { PartName: `/${path}`, ContentType: contentType }),
    );
  }

  remove(path: string): void {
    this.removed.add(path);
    this.edited.delete(path);
    removeChild(this.edit("[Content_Types].xml"), ({ attributes }) => attributes["PartName"] === `/${path}`);
  }

  /** The first free path of the kind `xl/tables/table1.xml`. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Targets are paths in the package; links that lead out of it are not listed. `type` is the last word of it. */
  relations(path: string, type?: string): Relation[] {
    const relationsPath = relationsPathOf(path);
    if (!this.has(relationsPath)) return [];
    return elements(this.read(relationsPath))
      .filter(({ attributes }) => attributes["TargetMode"] !== "External")
      .map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        type: attributes["Type"]?.split("/").at(-1) ?? "",
        target: resolve(path, attributes["Target"] ?? ""),
      }))
      .filter((relation) => type === undefined || relation.type === type);
  }

  addRelation(from: string, type: string, target: string): string {
    const path = relationsPathOf(from);
    if (!this.has(path)) {
      this.trees.set(path, element("Relationships", { xmlns: relationNamespace }));
      this.edited.add(path);
    }
    const list = this.edit(path);
    const taken = new Set(elements(list).map(({ attributes }) => attributes["Id"]));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    list.children.push(
      element("Relationship", { Id: id, Type: `${relationTypes}${type}`, Target: relativePath(from, target) }),
    );
    return id;
  }

  removeRelation(from: string, id: string): void {
    removeChild(this.edit(relationsPathOf(from)), ({ attributes }) => attributes["Id"] === id);
  }

  toFiles(): PackageFiles {
    const files = new Map(this.files);
    for (const path of this.removed) files.delete(path);
    for (const [path, text] of this.texts) files.set(path, strToU8(text));
    for (const path of this.edited) {
      const tree = this.trees.get(path);
      if (tree) files.set(path, strToU8(serializeXml(tree)));
    }
    return files;
  }
}

function decodeText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return strFromU8(bytes).replace(/^\uFEFF/, "");
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}

function relationsPathOf(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** Excel also takes paths from the root, but not every other reader does. */
function relativePath(from: string, target: string): string {
  const [here, there] = [from.split("/").slice(0, -1), target.split("/")];
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/");
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
