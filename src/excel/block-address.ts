import { columnLetters } from "../workbook/column-letters";
import type { BlockRange } from "../workbook/plan";

/** With the sheet and absolute, as the formula of a name has it: ='阶段汇总'!$A$1:$K$12 */
export function referenceTo(sheetName: string, range: BlockRange): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `='${sheetName.replaceAll("'", "''")}'!${first}:${last}`;
}
