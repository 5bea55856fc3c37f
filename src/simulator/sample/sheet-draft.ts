import { emptySheet } from "../empty-content";
import type { CellStyle, ContentValue, SheetContent, TableContent } from "../workbook-content";
import type { ColumnKind } from "../../workbook/table-schema";
import type { SampleCell, SampleTable } from "./sample-table";

type RowDraft = {
  readonly values: (ContentValue | undefined)[];
  readonly formulas: (string | undefined)[];
  readonly styles: (CellStyle | undefined)[];
};

/** Collects a sheet's cells and tables. Rows and columns count from 0. */
export type SheetDraft = {
  put(row: number, column: number, cell: SampleCell, style?: CellStyle): void;
  /** The header goes to `row`, the first data row below it. */
  putTable(row: number, column: number, table: SampleTable): void;
  finish(look: Partial<SheetContent>): SheetContent;
};

export const titleStyle: CellStyle = { bold: true, fontSize: 16, fontColor: "#1F3864" };
export const noteStyle: CellStyle = { fontColor: "#7F7F7F", italic: true };
const headerStyle: CellStyle = {
  bold: true,
  fill: "#DDEBF7",
  fontColor: "#1F3864",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

const kindStyles: Readonly<Partial<Record<ColumnKind, CellStyle>>> = {
  date: { numberFormat: "yyyy-mm-dd", horizontal: "center" },
  amount: { numberFormat: "#,##0.00" },
  rate: { numberFormat: "0%" },
  number: { numberFormat: "0" },
  formula: { numberFormat: "0", horizontal: "center" },
};

export function createSheetDraft(id: string, name: string): SheetDraft {
  const rows = new Map<number, RowDraft>();
  const tables: TableContent[] = [];

  function put(row: number, column: number, cell: SampleCell, style?: CellStyle): void {
    const draft = rows.get(row) ?? { values: [], formulas: [], styles: [] };
    rows.set(row, draft);
    if (style) draft.styles[column] = style;
    if (cell === null || cell === "") return;
    if (typeof cell === "object") {
      draft.formulas[column] = `=${cell.formula}`;
      draft.values[column] = cell.result;
    } else draft.values[column] = cell;
  }

  function putTable(row: number, column: number, table: SampleTable): void {
    table.columns.forEach(({ header, kind }, index) => {
      put(row, column + index, header, headerStyle);
      const style = kindStyles[kind];
      table.rows.forEach((cells, at) => put(row + 1 + at, column + index, cells[index] ?? null, style));
    });
    tables.push({
      id: table.name,
      name: table.name,
      range: {
        top: row,
        left: column,
        bottom: row + table.rows.length,
        right: column + table.columns.length - 1,
      },
      hasHeaders: true,
      hasTotals: false,
      columns: table.columns.map(({ header }) => header),
      style: "TableStyleLight9",
      hasFilterButtons: true,
      isFiltered: false,
    });
  }

  return {
    put,
    putTable,
    finish: (look) => ({
      ...emptySheet(id, name),
      ...look,
      rows: new Map([...rows].sort(([a], [b]) => a - b)),
      tables,
    }),
  };
}

/** In points, from the first column on. */
export function widthsFrom(widths: readonly number[], firstColumn = 0): Map<number, number> {
  return new Map(widths.map((width, index) => [firstColumn + index, width]));
}
