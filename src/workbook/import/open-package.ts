import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The text of a part by its path; null where the package has none. */
export type PackageParts = (path: string) => string | null;

export type XmlHandlers = {
  /** Names come without their prefix. */
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** With the text of the element since the last opening or closing tag. */
  readonly onClose?: (name: string, text: string) => void;
};

const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Unpacked. No list of customers has so much; what has would take the pane's memory. */
const largestPart = 200_000_000;

export function isPackage(bytes: Uint8Array): boolean {
  return zipMark.every((byte, index) => bytes[index] === byte);
}

/** Null for a package that is broken. */
export function openPackage(bytes: Uint8Array): PackageParts | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(xml|rels)$/i.test(name) && originalSize <= largestPart,
    });
    return (path) => {
      const part = parts[path];
      return part ? strFromU8(part) : null;
    };
  } catch {
    return null;
  }
}

/** Throws on what is no XML. */
export function readXml(xml: string, { onOpen, onClose }: XmlHandlers): void {
  const parser = new SaxesParser();
  let text = "";
  const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    onOpen?.(bare(name), attributes);
  });
  const addText = (part: string): void => {
    text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    onClose?.(bare(name), text);
    text = "";
  });
  parser.write(xml).close();
}
