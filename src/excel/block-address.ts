import { absoluteAddress, quotedSheet } from "../workbook/cell-address";
import type { BlockRange } from "../workbook/plan";

/** As the formula of a name has it: ='阶段汇总'!$A$1:$K$12 */
export function referenceTo(sheetName: string, { row, column, rows, columns }: BlockRange): string {
  const last = absoluteAddress(row + rows - 1, column + columns - 1);
  return `=${quotedSheet(sheetName)}!${absoluteAddress(row, column)}:${last}`;
}
