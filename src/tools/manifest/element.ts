import { SaxesParser } from "saxes";

export type Element = {
  /** Local name, without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name: `xsi:type` is `type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
};

export type Problem = { readonly line: number; readonly message: string };

/** The root element, or what keeps the text from being XML. */
export function parseXml(xml: string): Element | Problem {
  type Open = Omit<Element, "children" | "text"> & { children: Element[]; text: string };
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const);
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("text", (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    return { line: parser.line, message: `not well-formed: ${(error as Error).message.replace(/^\d+:\d+: /, "")}` };
  }
  return root ?? { line: 1, message: "not well-formed: no element" };
}

/** The element and everything below it, in document order. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}

export function named(element: Element, name: string): Element[] {
  return [...within(element)].filter((each) => each.name === name);
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}
