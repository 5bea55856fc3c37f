import { columnLetters } from "../cell-address";
import type { GridRange, SheetGrid } from "../sheet-grid";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import type { AdoptionProblem, AdoptionProposal, ProposedColumn } from "./adoption-proposal";
import type { FoundList } from "./find-list";
import { overlaps } from "./grid-cells";

/** What Excel would refuse, or would change of the user's cells without being asked. */
export function adoptionProblems(
  grid: SheetGrid,
  { range, table }: FoundList,
  columns: readonly ProposedColumn[],
): readonly AdoptionProblem[] {
  const problems: AdoptionProblem[] = [];
  if (grid.isProtected) problems.push({ code: "protected-sheet", place: "" });
  if (range.rows < 2) problems.push({ code: "no-rows", place: "" });
  for (const merged of grid.merged) {
    if (overlaps(merged, range)) problems.push({ code: "merged-cells", place: addressOf(merged) });
  }
  for (const other of grid.tables) {
    if (other !== table && overlaps(other, range)) problems.push({ code: "overlapping-table", place: other.name });
  }
  for (const header of repeated(columns)) problems.push({ code: "duplicate-headers", place: header });
  return problems;
}

/** A3:B4 */
export function addressOf({ row, column, rows, columns }: GridRange): string {
  const last = rows === 1 && columns === 1 ? "" : `:${columnLetters(column + columns - 1)}${row + rows}`;
  return `${columnLetters(column)}${row + 1}${last}`;
}

/** As Excel compares the headers of a table: it would rename the second one. */
function repeated(columns: readonly ProposedColumn[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { header } of columns) count.set(header.toLowerCase(), (count.get(header.toLowerCase()) ?? 0) + 1);
  return [...new Set(columns.map(({ header }) => header))].filter(
    (header) => (count.get(header.toLowerCase()) ?? 0) > 1,
  );
}

/** A workbook has one customer table. One that is only recognised by its headers is none yet. */
export function otherList(
  { sheetId, tableName }: Pick<AdoptionProposal, "sheetId" | "tableName">,
  { tables }: WorkbookSnapshot,
): readonly AdoptionProblem[] {
  const list = tables.get(customersTable.table);
  if (!list || list.isRange) return [];
  const isThis = tableName === customersTable.table && list.place.sheetId === sheetId;
  return isThis ? [] : [{ code: "another-list", place: list.place.sheetName }];
}
