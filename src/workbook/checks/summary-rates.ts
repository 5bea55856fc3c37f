import { headerKey } from "../find-columns";
import { summaryColumns } from "../month/summary-columns";
import type { SheetGrid } from "../sheet-grid";
import type { GeneratedBlock } from "../snapshot";
import type { SummaryRate } from "./rate-findings";

const rateHeaders: ReadonlySet<string> = new Set(
  [summaryColumns.monthlyRate, summaryColumns.decidedRate, summaryColumns.previousMonthlyRate].flatMap(({ header }) =>
    Object.values(header).map(headerKey),
  ),
);

/** The rates that stand in the block of 阶段汇总, calculated or typed: all numbers below the headers of rates. */
export function summaryRates(grid: SheetGrid, block: GeneratedBlock): readonly SummaryRate[] {
  const rates: SummaryRate[] = [];
  const headers = new Map<number, string>();
  grid.values.forEach((cells, index) => {
    const row = grid.row + index;
    if (row < block.row || row >= block.row + block.rows) return;
    cells.forEach((value, offset) => {
      const column = grid.column + offset;
      if (column < block.column || column >= block.column + block.columns) return;
      const header = headers.get(column);
      if (header !== undefined && typeof value === "number") {
        rates.push({ sheetName: grid.sheetName, sheetId: grid.sheetId, row, column, header, value });
      } else if (typeof value === "string" && rateHeaders.has(headerKey(value))) {
        headers.set(column, value);
      }
    });
  });
  return rates;
}
