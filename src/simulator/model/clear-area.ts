import type { CellWrite } from "../engine/cells";
import { invalidArgument } from "../host/host-error";
import { columnCountOf, rowCountOf } from "./addresses";
import { editCells } from "./raise-changes";
import { intersect, subtract } from "./ranges";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { updateHeaders } from "./table-headers";

/** Range.clear: contents, or formats with their rules, or all of it. */
export function clearArea(workbook: SimWorkbook, area: Area, applyTo: unknown): void {
  if (applyTo !== "All" && applyTo !== "Contents" && applyTo !== "Formats") throw invalidArgument();
  workbook.checkWritable(area, applyTo === "Contents" ? "cells" : "format");
  const { sheet } = area;
  const used = workbook.engine.cells.usedRange(sheet.id, false);
  const range = used && intersect(used, area.range);
  if (applyTo !== "Formats") {
    editCells(workbook, area, () => {
      if (range) empty(workbook, { sheet, range });
      return true;
    });
  }
  if (applyTo === "Contents") return;
  if (range) workbook.engine.looks.restyle(sheet.id, range, () => ({}));
  clearConditionalFormats(workbook, area);
  if (applyTo === "All") clearValidations(area);
}

function empty(workbook: SimWorkbook, { sheet, range }: Area): void {
  const row = new Array<CellWrite>(columnCountOf(range)).fill(null);
  const grid = new Array<CellWrite[]>(rowCountOf(range)).fill(row);
  workbook.engine.cells.write(sheet.id, range.top, range.left, grid);
  updateHeaders(workbook, { sheet, range });
}

/** Rules that also hold elsewhere keep what is outside. */
export function clearConditionalFormats(workbook: SimWorkbook, { sheet, range }: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = format.ranges.flatMap((piece) => subtract(piece, range));
    return ranges.length === 0 ? [] : [{ ...format, ranges }];
  });
}

export function clearValidations({ sheet, range }: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = validation.ranges.flatMap((piece) => subtract(piece, range));
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
}
