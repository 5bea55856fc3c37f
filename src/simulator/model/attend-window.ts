import type { UserChange } from "../engine/user-guard";
import type { SimulatedExcel } from "../simulated-excel";
import { isWritable } from "./check-writable";
import { wholeSheet } from "./addresses";
import type { SimWorkbook } from "./sim-workbook";

/**
 * Excel's manners towards the person at the engine's window: what is protected cannot be changed, and while they type
 * in a cell the add-in's requests fail, or wait where they ask to.
 */
export function attendWindow({ workbook, cellEdit }: Pick<SimulatedExcel, "workbook" | "cellEdit">): () => void {
  const { engine } = workbook;
  const stopGuarding = engine.guard((change) => isAllowed(workbook, change));
  const stopFollowing = engine.followTyping((isTyping) => {
    cellEdit.end();
    if (isTyping) cellEdit.begin();
  });
  return () => {
    stopGuarding();
    stopFollowing();
    cellEdit.end();
  };
}

function isAllowed(workbook: SimWorkbook, change: UserChange): boolean {
  if (change.kind === "structure") return !workbook.isStructureProtected;
  const sheet = workbook.sheets.find(({ id }) => id === change.sheetId);
  if (!sheet) return true;
  return change.kind === "cells"
    ? isWritable(workbook, { sheet, range: change.range }, "cells")
    : isWritable(workbook, { sheet, range: wholeSheet }, "format");
}
