import { element, type XmlElement } from "./xml";

export const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that Excel wants of a styles part. */
export function plainStyles(): XmlElement {
  const root = element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const font = element("font", {}, [
    element("sz", { val: 11 }),
    element("color", { theme: 1 }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
    element("scheme", { val: "minor" }),
  ]);
  const fills = ["none", "gray125"].map((patternType) =>
    element("fill", {}, [element("patternFill", { patternType })]),
  );
  const border = element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
  );
  const list = (name: string, items: XmlElement[]): XmlElement => element(name, { count: items.length }, items);
  root.children.push(
    list("fonts", [font]),
    list("fills", fills),
    list("borders", [border]),
    list("cellStyleXfs", [element("xf", plain)]),
    list("cellXfs", [element("xf", { ...plain, xfId: 0 })]),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    list("dxfs", []),
  );
  return root;
}
