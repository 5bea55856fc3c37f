import type { FilteredColumn, UserAction } from "../engine/user-actions";
import type { TableContent, TableFilter } from "../workbook-content";
import { rowRuns } from "./filter-table";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

/** The table whose filter buttons the engine's window shows: it has one filter for a sheet. */
export function filteredTable(sheet: SimSheet): TableContent | null {
  return sheet.tables.find(({ hasFilterButtons, hasHeaders }) => hasFilterButtons && hasHeaders) ?? null;
}

type Filtering = Pick<Extract<UserAction, { kind: "filtered" }>, "hiddenRows" | "columns">;

/**
 * The filter buttons of the window hide rows their own way: here they are hidden as rows of the sheet, and the table
 * keeps by what.
 */
export function followFilter(workbook: SimWorkbook, sheet: SimSheet, { hiddenRows, columns }: Filtering): void {
  const table = filteredTable(sheet);
  if (!table) return;
  const { filters: _filters, ...unfiltered } = table;
  const body = dataBody(table);
  const hidden = hiddenRows.filter((row) => row >= body.top && row <= body.bottom).sort((a, b) => a - b);
  workbook.engine.layout.setRowsHidden(sheet.id, [body], false);
  workbook.engine.layout.setRowsHidden(sheet.id, rowRuns(hidden), true);
  const filters = filtersOf(table, columns);
  // A filter that hides nothing is one, too.
  const followed = { ...unfiltered, ...(filters && { filters }), isFiltered: columns.length > 0 || hidden.length > 0 };
  workbook.setTables(
    sheet,
    sheet.tables.map((other) => (other.id === table.id ? followed : other)),
  );
}

/** Null where a column is filtered by something else than texts: by which rows it hides is not kept then. */
function filtersOf(table: TableContent, columns: readonly FilteredColumn[]): TableFilter[] | null {
  const filters = columns.flatMap(({ column, texts }): TableFilter[] => {
    const name = table.columns[column - table.range.left];
    return texts === null || name === undefined ? [] : [{ column: name, texts }];
  });
  return filters.length === columns.length ? filters : null;
}
