import { existingSheetOf, type BlockRange, type WorkbookPlan } from "../plan";
import type { Fix } from "./finding";

/**
 * Writes the fixes where their cells still hold what was found there; where one does not, nothing is written. Neighbours
 * in a column go together; of two fixes of one cell the first counts.
 * @param fixes None of a cell with a formula (see `formulasOf`): the formula would be lost.
 */
export function planFixes(fixes: readonly Fix[]): WorkbookPlan {
  const runs = runsOf(fixes).map((run) => ({ run, range: rangeOf(run) }));
  return [
    ...runs.map(
      ({ run, range }) => ({ kind: "expect", range, values: run.map(({ expected }) => [expected]) }) as const,
    ),
    ...runs.flatMap(({ run, range }) => {
      const numberFormat = run[0]?.numberFormat ?? null;
      return numberFormat === null ? [] : [{ kind: "format", range, format: { numberFormat } } as const];
    }),
    ...runs.map(({ run, range }) => ({ kind: "write", range, cells: run.map(({ value }) => [value]) }) as const),
  ];
}

function runsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const cells = new Map<string, Fix>();
  for (const fix of fixes) {
    const key = `${fix.sheetId} ${fix.column} ${fix.row}`;
    if (!cells.has(key)) cells.set(key, fix);
  }
  const inOrder = [...cells.values()].sort(
    (a, b) => (a.sheetId === b.sheetId ? 0 : a.sheetId < b.sheetId ? -1 : 1) || a.column - b.column || a.row - b.row,
  );
  const runs: Fix[][] = [];
  for (const fix of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, fix)) run.push(fix);
    else runs.push([fix]);
  }
  return runs;
}

function isNext(last: Fix, fix: Fix): boolean {
  const isSameColumn = last.sheetId === fix.sheetId && last.column === fix.column;
  return isSameColumn && last.row + 1 === fix.row && last.numberFormat === fix.numberFormat;
}

function rangeOf(run: readonly Fix[]): BlockRange {
  const [{ sheetId, row, column } = { sheetId: "", row: 0, column: 0 }] = run;
  return { sheet: existingSheetOf({ sheetId }), row, column, rows: run.length, columns: 1 };
}
