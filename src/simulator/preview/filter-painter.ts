import type { FUniver } from "@univerjs/core/facade";
import type { SheetLook } from "../engine/sheet-engine";
import { unitId } from "../engine/univer-host";
import type { TableContent } from "../workbook-content";

/** What the preset adds to the engine's sheets. */
type Filtered = { getFilter(): { getColumnFilterCriteria(column: number): object | null | undefined } | null };

/**
 * Lights the filter buttons of the columns that the add-in filters, and puts out the others; those of a table are left
 * alone whose filter is known to the grid only.
 */
export function paintCriteria(api: FUniver, { id, tables, filterRange }: SheetLook): void {
  const table = tables.find(({ range }) => range.top === filterRange?.top && range.left === filterRange.left);
  if (!table || (table.isFiltered && !table.filters)) return;
  const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(id) as Filtered | null | undefined;
  const filter = sheet?.getFilter();
  if (!filter) return;
  table.columns.forEach((name, index) => {
    const col = table.range.left + index;
    const criteria = criteriaOf(table, name, col);
    if (!criteria && !filter.getColumnFilterCriteria(col)) return;
    api.syncExecuteCommand("sheet.mutation.set-filter-criteria", { unitId, subUnitId: id, col, criteria });
  });
}

function criteriaOf(table: TableContent, name: string, colId: number): object | null {
  const texts = table.filters?.find(({ column }) => column === name)?.texts;
  if (!texts) return null;
  const filters = texts.filter((text) => text !== "");
  return { colId, filters: { filters, ...(filters.length < texts.length && { blank: true }) } };
}
