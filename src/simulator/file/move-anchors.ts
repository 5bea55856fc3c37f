import type { SheetShift } from "../workbook-content";
import type { PackageParts } from "./package-parts";
import { shiftFormula, shiftReferences, shiftRow } from "./row-shift";
import { elements, textOf, type XmlElement } from "./xml";

/** Moves what the content does not hold along with the rows: objects, comments, pivot tables, what charts refer to. */
export function moveAnchors(parts: PackageParts, sheetPath: string, sheetName: string, shift: SheetShift): void {
  moveSheetPart(parts.edit(sheetPath), sheetName, shift);
  for (const { type, target } of parts.relations(sheetPath)) {
    if (!parts.has(target)) continue;
    if (type === "drawing") moveDrawing(parts.edit(target), shift);
    else if (type === "comments" || type === "threadedComment" || type === "pivotTable") {
      moveReferences(parts.edit(target), sheetName, shift);
    } else if (type === "vmlDrawing") parts.replaceText(target, moveVml(parts.text(target), shift));
  }
  for (const path of parts.paths.filter((candidate) => /^xl\/charts\/[^/]*\.xml$/.test(candidate))) {
    if (parts.text(path).includes(sheetName)) moveReferences(parts.edit(path), sheetName, shift);
  }
}

function moveSheetPart(sheet: XmlElement, sheetName: string, shift: SheetShift): void {
  for (const part of elements(sheet)) {
    if (part.name === "sheetData") moveRows(part, sheetName, shift);
    // What is scrolled to and selected stays where the user left it.
    else if (part.name !== "sheetViews" && part.name !== "cols") moveReferences(part, sheetName, shift);
  }
}

function moveRows(data: XmlElement, sheetName: string, shift: SheetShift): void {
  let row = -1;
  const kept = elements(data, "row").filter((source) => {
    row = source.attributes["r"] ? Number(source.attributes["r"]) - 1 : row + 1;
    const moved = shiftRow(row, shift);
    if (moved === null) return false;
    source.attributes["r"] = String(moved + 1);
    for (const cell of elements(source, "c")) {
      const reference = cell.attributes["r"];
      if (reference) cell.attributes["r"] = reference.replace(/\d+$/, String(moved + 1));
      for (const formula of elements(cell, "f")) moveArray(formula, sheetName, shift);
    }
    return true;
  });
  data.children.splice(0, data.children.length);
  for (const source of kept) data.children.push(source);
}

/** The content has the formulas but for those of arrays. */
function moveArray(formula: XmlElement, sheetName: string, shift: SheetShift): void {
  if (formula.attributes["ref"]) formula.attributes["ref"] = shiftReferences(formula.attributes["ref"], shift);
  if (formula.attributes["t"] === "array") setText(formula, shiftFormula(textOf(formula), sheetName, shift, true));
}

function moveReferences(root: XmlElement, sheetName: string, shift: SheetShift): void {
  for (const name of ["ref", "sqref"]) {
    const reference = root.attributes[name];
    if (reference) root.attributes[name] = shiftReferences(reference, shift);
  }
  const local = root.name.split(":").at(-1);
  if (local === "sqref") setText(root, shiftReferences(textOf(root), shift));
  else if (local === "f") setText(root, shiftFormula(textOf(root), sheetName, shift, false));
  const items = elements(root).filter((item) => {
    const had = item.attributes["ref"];
    moveReferences(item, sheetName, shift);
    // The row it stood on went.
    return had && item.attributes["ref"] === "";
  });
  for (const gone of items) root.children.splice(root.children.indexOf(gone), 1);
}

/** The row of either corner, and none other than those, is in an element of that name. */
function moveDrawing(root: XmlElement, shift: SheetShift): void {
  if (root.name.endsWith(":row")) setText(root, String(shiftRow(Number(textOf(root)), shift) ?? shift.index));
  else for (const part of elements(root)) moveDrawing(part, shift);
}

/** The boxes of comments and form controls: HTML-like, so no XML parser takes all of them. */
function moveVml(text: string, shift: SheetShift): string {
  const moved = (row: string): string => String(shiftRow(Number(row), shift) ?? shift.index);
  return text
    .replace(/(<x:Row>\s*)(\d+)/g, (_, tag: string, row: string) => tag + moved(row))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, tag: string, anchor: string) => {
      const numbers = anchor.split(",");
      return tag + numbers.map((number, at) => (at === 2 || at === 6 ? ` ${moved(number)}` : number)).join(",");
    });
}

function setText(target: XmlElement, text: string): void {
  target.children.splice(0, target.children.length, text);
}
