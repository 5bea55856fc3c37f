import { invalidArgument } from "../host/host-error";
import { intersect } from "./ranges";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** Range.merge: the range as one cell, or each of its rows as one. Values of other cells than the first are lost. */
export function mergeCells(workbook: SimWorkbook, area: Area, across: unknown): void {
  if (typeof across !== "boolean") throw invalidArgument();
  workbook.checkWritable(area, "format");
  unmergeCells(workbook, area);
  const { sheet, range } = area;
  const count = across ? range.bottom - range.top + 1 : 1;
  const bottomOf = (top: number): number => (across ? top : range.bottom);
  const merged = Array.from({ length: count }, (_, index) => {
    const top = range.top + index;
    return { top, bottom: bottomOf(top), left: range.left, right: range.right };
  });
  const isSingle = merged.every(({ top, bottom, left, right }) => top === bottom && left === right);
  if (isSingle) return;
  workbook.engine.layout.merge(sheet.id, merged);
}

/** Range.unmerge: every merged cell that the range touches. */
export function unmergeCells(workbook: SimWorkbook, area: Area): void {
  workbook.checkWritable(area, "format");
  const { merges } = workbook.engine.layout.content(area.sheet.id);
  const touched = merges.filter((merge) => intersect(merge, area.range) !== null);
  if (touched.length > 0) workbook.engine.layout.unmerge(area.sheet.id, touched);
}
