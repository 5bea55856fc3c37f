import { element, elements, textOf, type XmlElement } from "./xml";

/** Text of a shared or inline string; of rich text its runs, of phonetic guides nothing. */
export function readText(item: XmlElement | undefined): string {
  let text = "";
  for (const part of elements(item)) {
    if (part.name === "t") text += textOf(part);
    else if (part.name === "r") text += textOf(elements(part, "t")[0]);
  }
  return decodeEscapes(text);
}

export function textElement(name: string, text: string): XmlElement {
  const keepsSpace = /^\s|\s$|\n/.test(text);
  return element(name, keepsSpace ? { "xml:space": "preserve" } : {}, text === "" ? [] : [encodeEscapes(text)]);
}

/** Characters that XML cannot hold stand as _xHHHH_; a text that looks so itself has its first underscore escaped. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

// eslint's rule against control characters has its point; here they are what must be found.
const notInXml = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]", "g");
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encodeEscapes(text: string): string {
  const escape = (found: string): string => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(notInXml, escape)
    .replace(loneSurrogate, escape);
}
