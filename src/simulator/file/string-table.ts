import { textElement } from "./cell-text";
import type { PackageParts } from "./package-parts";
import { readText } from "./cell-text";
import { elements, element, setAttributes, type XmlElement } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** The workbook's shared texts: new ones are added at the end. */
export class StringTable {
  private numbers: Map<string, number> | undefined;
  private root: XmlElement | undefined;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbookPath: string,
  ) {}

  numberOf(text: string): number {
    const { root, numbers } = this.loaded();
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    root.children.push(element("si", {}, [textElement("t", text)]));
    return number;
  }

  private loaded(): { root: XmlElement; numbers: Map<string, number> } {
    if (this.root && this.numbers) return { root: this.root, numbers: this.numbers };
    const path = this.parts.relations(this.workbookPath, "sharedStrings")[0]?.target;
    const root = path !== undefined && this.parts.has(path) ? this.parts.edit(path) : this.made();
    // The counts are optional, and wrong ones only mislead.
    setAttributes(root, { count: undefined, uniqueCount: undefined });
    const numbers = new Map<string, number>();
    elements(root, "si").forEach((item, number) => {
      // A key that no text has keeps the count right: rich text is not taken for plain, nor a text for its double.
      const isPlain = elements(item).every(({ name }) => name === "t");
      const text = readText(item);
      numbers.set(isPlain && !numbers.has(text) ? text : `\uffff${number}`, number);
    });
    this.root = root;
    this.numbers = numbers;
    return { root, numbers };
  }

  private made(): XmlElement {
    const root = element("sst", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
    this.parts.add("xl/sharedStrings.xml", root, contentType);
    this.parts.addRelation(this.workbookPath, "sharedStrings", "xl/sharedStrings.xml");
    return root;
  }
}
