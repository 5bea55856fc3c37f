import type { CellRange } from "../../../src/simulator/file/cell-reference";
import { emptySheet } from "../../../src/simulator/empty-content";
import type { CellStyle, ContentValue, RowContent, SheetContent } from "../../../src/simulator/workbook-content";
import type { GridRange } from "../../../src/workbook/sheet-grid";
import { isDay, isFormula, valueOf, type ShapeCell, type SheetShape } from "./sheet-shapes";

/** Looks of the user's own, which have to stay. */
const header: CellStyle = { bold: true, fill: "#FFE699" };
const dayStyle: CellStyle = { numberFormat: "yyyy/m/d", fontColor: "#7030A0" };

/** The shape as a sheet that the simulated Excel opens. */
export function contentOf({ name, cells, list, merged = [], table, filter }: SheetShape): SheetContent {
  const rows = cells.map((row, index): [number, RowContent] => [index, rowContent(row, index === list.row)]);
  return {
    ...emptySheet(`{${name}}`, name),
    rows: new Map(rows.filter(([, { values }]) => values.length > 0)),
    merges: merged.map(rangeOf),
    filter: filter ? { range: rangeOf(filter), isFiltered: false } : null,
    columnWidths: new Map([[1, 120]]),
    frozenRows: list.row + 1,
    tables: table
      ? [
          {
            id: `{table ${name}}`,
            name: table.name,
            range: rangeOf(table.range),
            hasHeaders: true,
            hasTotals: table.hasTotals ?? false,
            columns: (cells[list.row] ?? []).slice(table.range.column).map(String),
            style: "TableStyleLight9",
            hasFilterButtons: true,
            isFiltered: false,
          },
        ]
      : [],
  };
}

function rowContent(row: readonly ShapeCell[], isHeader: boolean): RowContent {
  const styleOf = (cell: ShapeCell): CellStyle | undefined =>
    isDay(cell) ? dayStyle : isHeader && cell !== null ? header : undefined;
  return {
    values: row.map((cell): ContentValue | undefined => (cell === null || cell === "" ? undefined : valueOf(cell))),
    formulas: row.map((cell) => (isFormula(cell) ? cell.formula : undefined)),
    styles: row.map(styleOf),
  };
}

function rangeOf({ row, column, rows, columns }: GridRange): CellRange {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
