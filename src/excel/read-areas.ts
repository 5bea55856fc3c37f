import { AppError } from "../app/app-error";
import { throwIfCancelled } from "../app/cancel";
import type { ReadOptions } from "../app/ports";
import type { CellValue } from "../workbook/snapshot";
import { hostErrorCode } from "./excel-error";
import { roughBytes } from "./rough-bytes";

/** A rectangle of cells to read. Indexes count from 0. */
export type CellArea = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * Far less than Excel on the web answers in one request (5 MB): taking a response apart is one task of the pane's, and
 * twice as much would hold up whoever types meanwhile (50 ms).
 */
const responseBytes = 1_000_000;

/** Before anything is measured. A remark may take more and a date less. */
const assumedBytesPerCell = 60;

type Reading = { readonly area: CellArea; readonly rows: CellValue[][]; bytes: number };

type Estimate = { responseBytes: number; bytesPerCell: number };

type Block = { readonly reading: Reading; readonly rows: number };

/**
 * The values of each area, one grid each. Everything goes into one request if it fits, else into blocks of whole rows.
 * @param alongside Queues what goes out with the first request, which is sent even where there is nothing to read;
 * called again where that request has to be repeated.
 */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly CellArea[],
  { onProgress, signal, pause }: ReadOptions,
  alongside: () => void = () => undefined,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const readings = areas.map((area): Reading => ({ area, rows: [], bytes: 0 }));
  // Small areas first: all of them fit the first request, and only the large ones are cut.
  const queue = [...readings].sort((a, b) => cellCount(a.area) - cellCount(b.area));
  const total = areas.reduce((sum, area) => sum + cellCount(area), 0);
  const estimate = { responseBytes, bytesPerCell: assumedBytesPerCell };
  let queueFirst: (() => void) | null = alongside;
  do {
    throwIfCancelled(signal);
    queueFirst?.();
    const blocks = nextBlocks(queue, estimate);
    const ranges = blocks.map((block) => loadBlock(context, block));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one response holds about 1 MB
      await context.sync();
    } catch (error) {
      if (hostErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || isSingleRow(blocks)) throw error;
      lower(estimate, blocks);
      continue;
    }
    queueFirst = null;
    // Going through the answer has taken its time already.
    if (pause?.isDue()) await pause.take();
    blocks.forEach((block, index) => take(block, ranges[index]?.values ?? null));
    const done = readings.reduce((sum, { area, rows }) => sum + rows.length * area.columns, 0);
    onProgress?.(total === 0 ? 1 : done / total);
  } while (queue.some((reading) => rowsLeft(reading) > 0));
  return readings.map(({ rows }) => rows);
}

function nextBlocks(queue: readonly Reading[], estimate: Estimate): Block[] {
  const blocks: Block[] = [];
  let left = estimate.responseBytes;
  for (const reading of queue) {
    if (rowsLeft(reading) === 0) continue;
    const bytesPerRow = isMeasured(reading)
      ? reading.bytes / reading.rows.length
      : reading.area.columns * estimate.bytesPerCell;
    const fitting = Math.floor(left / bytesPerRow);
    const rows = Math.min(rowsLeft(reading), blocks.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows === 0) break;
    blocks.push({ reading, rows });
    left -= rows * bytesPerRow;
  }
  return blocks;
}

function loadBlock(context: Excel.RequestContext, { reading: { area, rows: read }, rows }: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(area.sheetId)
    .getRangeByIndexes(area.row + read.length, area.column, rows, area.columns)
    .load("values")
    .untrack();
}

function take({ reading, rows }: Block, values: CellValue[][] | null): void {
  // Beyond its limit of cells Excel gives null and no error. A read that failed must not pass for empty cells.
  if (values?.length !== rows) throw new AppError("too-large", "", `no values for ${rows} rows`);
  reading.bytes += roughBytes(values);
  for (const row of values) reading.rows.push(row);
}

/** After a response that was too large: either what was assumed of cells was too little, or the rows have grown. */
function lower(estimate: Estimate, blocks: readonly Block[]): void {
  if (blocks.every(({ reading }) => isMeasured(reading))) estimate.responseBytes /= 2;
  else estimate.bytesPerCell *= 2;
}

function isMeasured({ rows }: Reading): boolean {
  return rows.length > 0;
}

function isSingleRow(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.rows === 1;
}

function rowsLeft({ area, rows }: Reading): number {
  return area.rows - rows.length;
}

function cellCount(area: CellArea): number {
  return area.rows * area.columns;
}
