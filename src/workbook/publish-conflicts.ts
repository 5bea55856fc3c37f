import { columnLetters } from "./cell-address";
import { overdueKeys } from "./chores/overdue-columns";
import { reminderKeys } from "./chores/reminder-columns";
import { findColumns } from "./find-columns";
import { dwellKeys } from "./month/dwell-columns";
import { previousColumns } from "./month/previous-sheet";
import { summaryKeys } from "./month/summary-columns";
import type { GeneratedSheet } from "./plan";
import { dataColumns } from "./report/data-sheet";
import { pageColumns } from "./report/report-page";
import type { GeneratedBlock, WorkbookSnapshot } from "./snapshot";
import { columnKeys } from "./table-schema";
import { detailTable } from "./tables/detail-table";

/** Columns inside a block of ours that writing it anew would take from the user. */
export type BlockConflict = {
  readonly sheetName: string;
  /** Headers, or letters where the block is no table. */
  readonly columns: readonly string[];
};

const ownColumns: Readonly<Record<GeneratedSheet, number>> = {
  report: pageColumns,
  summary: summaryKeys.length,
  dwell: dwellKeys.length,
  detail: columnKeys(detailTable).length,
  previous: previousColumns,
  reportData: dataColumns,
  overdue: overdueKeys.length,
  reminders: reminderKeys.length,
};

/**
 * What the user has to agree to before these of the generated sheets are written: columns put into FunnelDetail by header, and
 * for a named block that is wider or narrower than ours its whole width, since nobody can tell which column was added,
 * or what by now stands where one was deleted.
 */
export function publishConflicts(
  { generated }: WorkbookSnapshot,
  sheets: readonly GeneratedSheet[],
): readonly BlockConflict[] {
  return [...generated.values()].flatMap((block) => {
    if (!sheets.includes(block.sheet)) return [];
    const columns = conflictingColumns(block);
    return columns.length > 0 ? [{ sheetName: block.sheetName, columns }] : [];
  });
}

function conflictingColumns(block: GeneratedBlock): readonly string[] {
  const own = ownColumns[block.sheet];
  const known = new Set(findColumns(detailTable, block.headers).values());
  const added = block.headers.filter((_header, index) => !known.has(index));
  if (added.length > 0) return added;
  if (block.columns === own) return [];
  const last = block.column + Math.max(block.columns, own) - 1;
  return [`${columnLetters(block.column)}:${columnLetters(last)}`];
}
