import { numberFormatOf } from "../encode/encode-rows";
import { extraHeaderFormat } from "../month/sheet-look";
import { existingSheetOf, type BlockRange, type WorkbookOp } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import { customersTable } from "../tables/customers-table";
import type { AcceptedAdoption } from "./accept-proposal";
import { fillCells } from "./adopted-list";
import type { AdoptionProposal } from "./adoption-proposal";
import { valueAt } from "./grid-cells";

/** Fits a column of Excel's standard width: the user's widths are not touched. */
const shortDate = "yy-mm-dd";

/** The list becomes the customer table where it stands, in the looks it has. Only headers that a table cannot have change. */
export function planList(proposal: AdoptionProposal, accepted: AcceptedAdoption, grid: SheetGrid): WorkbookOp[] {
  const { list, tableName, headerChanges } = proposal;
  const sheet = existingSheetOf(grid);
  const table = customersTable.table;
  const range: BlockRange = { sheet, ...list };
  return [
    ...expectRow(grid, proposal, 0),
    ...(list.rows > 1 ? expectRow(grid, proposal, list.rows - 1) : []),
    ...(tableName === null
      ? [
          ...headerChanges.map(({ index, to }): WorkbookOp => {
            const cell = { sheet, row: list.row, column: list.column + index, rows: 1, columns: 1 };
            return { kind: "write", range: cell, cells: [[to]] };
          }),
          { kind: "table", range, name: table, style: "" } satisfies WorkbookOp,
        ]
      : [{ kind: "expect-rows", sheet, table: tableName, rowCount: list.rows - 1 } satisfies WorkbookOp]),
    ...(tableName !== null && tableName !== table
      ? [{ kind: "rename-table", sheet, from: tableName, to: table } satisfies WorkbookOp]
      : []),
    ...planAdded(proposal, accepted, grid),
  ];
}

function planAdded(proposal: AdoptionProposal, accepted: AcceptedAdoption, grid: SheetGrid): WorkbookOp[] {
  const { added } = accepted;
  if (added.length === 0) return [];
  const { list } = proposal;
  const sheet = existingSheetOf(grid);
  return [
    { kind: "add-columns", sheet, table: customersTable.table, headers: added.map(({ header }) => header) },
    ...added.flatMap((column, index): WorkbookOp[] => {
      const header = { sheet, row: list.row, column: list.column + list.columns + index, rows: 1, columns: 1 };
      const body = { ...header, row: list.row + 1, rows: list.rows - 1 };
      const { kind } = customersTable.columns[column.key];
      const cells = fillCells(column, proposal, accepted, grid);
      return [
        { kind: "format", range: header, format: { ...extraHeaderFormat, bold: true } },
        { kind: "format", range: body, format: { numberFormat: kind === "date" ? shortDate : numberFormatOf(kind) } },
        ...(cells.some((cell) => cell !== null)
          ? [{ kind: "write", range: body, cells: cells.map((cell) => [cell]) } satisfies WorkbookOp]
          : []),
      ];
    }),
  ];
}

/** Header and last row: the list is still what was shown to the user, and where it was. */
function expectRow(grid: SheetGrid, { list }: AdoptionProposal, row: number): WorkbookOp[] {
  const values = Array.from({ length: list.columns }, (_, index) => valueAt(grid, list.row + row, list.column + index));
  const range = { sheet: existingSheetOf(grid), ...list, row: list.row + row, rows: 1 };
  return [{ kind: "expect", range, values: [values] }];
}
