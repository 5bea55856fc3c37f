import type { MarginContent, PageContent } from "../page-content";
import { ensureChild, replaceChildren } from "./element-order";
import { isSame } from "./is-same";
import { child, element, elements, isOn, textOf, type XmlElement } from "./xml";

const parts = { L: "left", C: "center", R: "right" } as const;

const differences = ["differentFirst", "differentOddEven"];

export function readHeaderFooter(sheet: XmlElement): Pick<PageContent, "header" | "footer" | "pagesDiffer"> {
  const margins = child(sheet, "headerFooter");
  const read = (name: string): MarginContent => {
    const found = margins && child(margins, name);
    return readMargin(found ? textOf(found) : "");
  };
  const pagesDiffer = differences.some((name) => isOn(margins?.attributes[name]));
  return { header: read("oddHeader"), footer: read("oddFooter"), pagesDiffer };
}

/** "&L", "&C" and "&R" begin a part, and what comes before the first of them is in the middle; "&&" is a plain one. */
function readMargin(text: string): MarginContent {
  const margin = { left: "", center: "", right: "" };
  let part: keyof MarginContent = "center";
  for (const [piece] of text.matchAll(/&[\s\S]?|[^&]+/g)) {
    const begun = parts[piece.slice(1).toUpperCase() as keyof typeof parts] as keyof MarginContent | undefined;
    if (piece.startsWith("&") && begun) part = begun;
    else margin[part] += piece;
  }
  return margin;
}

/** What the first or the even pages have of their own stays, shown or not. */
export function writeHeaderFooter(sheet: XmlElement, before: PageContent, after: PageContent): void {
  const margins = ensureChild(sheet, "headerFooter");
  for (const [name, old, margin] of [
    ["oddHeader", before.header, after.header],
    ["oddFooter", before.footer, after.footer],
  ] as const) {
    if (isSame(old, margin)) continue;
    const text = Object.entries(parts).flatMap(([code, part]) =>
      margin[part] === "" ? [] : [`&${code}${margin[part]}`],
    );
    replaceChildren(margins, name, text.length > 0 ? [element(name, {}, [text.join("")])] : []);
  }
  if (!after.pagesDiffer) for (const name of differences) delete margins.attributes[name];
  if (elements(margins).length === 0) replaceChildren(sheet, "headerFooter", []);
}
