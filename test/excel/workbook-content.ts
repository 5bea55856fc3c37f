import { emptySheet, emptyWorkbook } from "../../src/simulator/empty-content";
import type {
  ContentValue,
  RowContent,
  SheetContent,
  TableContent,
  WorkbookContent,
} from "../../src/simulator/workbook-content";

export type Cell = ContentValue | null;

/** Cells from `row` and `column` on; with a table's name the first row holds its headers. */
export type Block = {
  readonly row?: number;
  readonly column?: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly table?: string;
};

/** A sheet by its name and what stands on it; `overrides` for the rest. */
export function aSheet(name: string, blocks: readonly Block[], overrides: Partial<SheetContent> = {}): SheetContent {
  const rows = new Map<number, { values: (ContentValue | undefined)[] }>();
  for (const { row = 0, column = 0, cells } of blocks) {
    cells.forEach((line, index) => {
      const content = rows.get(row + index) ?? { values: [] };
      rows.set(row + index, content);
      line.forEach((cell, offset) => {
        if (cell !== null && cell !== "") content.values[column + offset] = cell;
      });
    });
  }
  return {
    ...emptySheet(`{${name}}`, name),
    rows: rows satisfies ReadonlyMap<number, RowContent>,
    tables: blocks.flatMap((block) => (block.table === undefined ? [] : [tableOf(block, block.table)])),
    ...overrides,
  };
}

function tableOf({ row = 0, column = 0, cells }: Block, name: string): TableContent {
  const headers = cells[0]?.map(String) ?? [];
  return {
    id: `{table ${name}}`,
    name,
    range: { top: row, left: column, bottom: row + cells.length - 1, right: column + headers.length - 1 },
    hasHeaders: true,
    hasTotals: false,
    columns: headers,
    style: null,
    hasFilterButtons: true,
    isFiltered: false,
  };
}

export function aWorkbook(sheets: readonly SheetContent[], overrides: Partial<WorkbookContent> = {}): WorkbookContent {
  return { ...emptyWorkbook(), sheets, activeSheetId: sheets[0]?.id ?? "", ...overrides };
}
