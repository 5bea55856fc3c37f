import { SaxesParser } from "saxes";

export type XmlNode = XmlElement | string;

/** An element as it stands in the file. Prefixes are kept in names: a part is written back as it was read. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
};

export function element(name: string, attributes: Attributes = {}, children: XmlNode[] = []): XmlElement {
  const made: XmlElement = { name, attributes: {}, children };
  setAttributes(made, attributes);
  return made;
}

/** An attribute that is undefined is left out, or taken away. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function setAttributes(target: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) delete target.attributes[name];
    else target.attributes[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
}

export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlNode[] = [];
  const stack: XmlNode[][] = [root];
  const append = (node: XmlNode): unknown => stack.at(-1)?.push(node);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const children: XmlNode[] = [];
    append({ name: tag.name, attributes: tag.attributes, children });
    stack.push(children);
  });
  parser.on("closetag", () => stack.pop());
  parser.on("text", append);
  parser.on("cdata", append);
  parser.write(text).close();
  return withoutPrefix(root.find((node) => typeof node !== "string") as XmlElement);
}

/** Some writers give SpreadsheetML a prefix (<x:worksheet>); without it there is one set of names to look for. */
function withoutPrefix(root: XmlElement): XmlElement {
  const [prefix, local] = root.name.split(":");
  const namespace = root.attributes[`xmlns:${prefix}`];
  if (local === undefined || !namespace?.includes("/spreadsheetml/") || prefix === undefined) return root;
  const strip = (name: string): string => (name.startsWith(`${prefix}:`) ? name.slice(prefix.length + 1) : name);
  const rename = (node: XmlNode): XmlNode =>
    typeof node === "string"
      ? node
      : { name: strip(node.name), attributes: node.attributes, children: node.children.map(rename) };
  const renamed = rename(root) as XmlElement;
  return { ...renamed, attributes: { ...renamed.attributes, xmlns: namespace } };
}

export function serializeXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join("");
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === "string") {
    out.push(escapeText(node));
    return;
  }
  out.push("<", node.name);
  for (const name in node.attributes) out.push(" ", name, '="', escapeAttribute(node.attributes[name] ?? ""), '"');
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) write(child, out);
  out.push("</", node.name, ">");
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// A parser turns a bare carriage return into a line feed, and in attributes every line break into a space.
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (found) => escapes[found] ?? "&#13;") : text;
}

function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text)
    ? text.replace(/[&<>"\r\n\t]/g, (found) => escapes[found] ?? `&#${found.charCodeAt(0)};`)
    : text;
}

export function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

/** The children of that name, or all of them. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
  );
}

export function removeChild(parent: XmlElement, isMeant: (candidate: XmlElement) => boolean): void {
  const index = parent.children.findIndex((node) => typeof node !== "string" && isMeant(node));
  if (index >= 0) parent.children.splice(index, 1);
}

export function textOf(parent: XmlElement | undefined): string {
  let text = "";
  for (const node of parent?.children ?? []) text += typeof node === "string" ? node : textOf(node);
  return text;
}

/** Excel writes 1 and 0, other programs true and false. */
export function isOn(value: string | undefined, whenAbsent = false): boolean {
  return value === undefined ? whenAbsent : value === "1" || value === "true";
}
