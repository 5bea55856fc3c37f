import { cellAt, type TableCells } from "../decode/table-cells";
import { createCellReadings, readingText, type CellReader, type ReadingContext } from "../repair/cell-readings";
import type { RowError } from "../row-error";
import type { TableSchema } from "../table-schema";
import type { ErrorCell } from "./cell-finder";
import { fixAt, type Fix } from "./finding";

/** What a row error's cell is read as, and what would mend it. */
export type Mend = { readonly reading: string | null; readonly fix: Fix | null; readonly proposed: Fix | null };

/**
 * What would mend the cell of a row error. Certain are texts that can mean one day or amount alone, and former names and
 * synonyms of a stage; a day that is only likely is proposed. Dates and amounts are read as the repair desk reads them.
 */
export function createMender(context: ReadingContext): (error: RowError, cell: ErrorCell) => Mend {
  const readings = new Map<TableCells<TableSchema>, (key: string) => CellReader | null>();
  const readingsOf = (cells: TableCells<TableSchema>) => {
    const known = readings.get(cells) ?? createCellReadings(cells, context);
    readings.set(cells, known);
    return known;
  };
  return ({ code, reading }, { cells, row, key }) => {
    const unmended: Mend = { reading, fix: null, proposed: null };
    if (key === null || row < 0) return unmended;
    switch (code) {
      case "date-as-text":
      case "amount-as-text":
      case "ambiguous-date": {
        const repair = readingsOf(cells)(key)?.(cellAt(cells, row, key), row);
        if (!repair) return unmended;
        const fix = repair.proposed === null ? null : fixAt(cells, row, key, repair.proposed, repair.numberFormat);
        const isCertain = code !== "ambiguous-date";
        return { reading: readingText(repair), fix: isCertain ? fix : null, proposed: isCertain ? null : fix };
      }
      case "unknown-stage":
        return reading === null ? unmended : { reading, fix: fixAt(cells, row, key, reading, null), proposed: null };
      default:
        return unmended;
    }
  };
}
