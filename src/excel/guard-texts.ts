import type { BlockRange, PlanCell, WorkbookOp, WorkbookPlan } from "../workbook/plan";

type Write = Extract<WorkbookOp, { kind: "write" }>;

/**
 * Texts that Excel takes for text however they are written: those that begin with a Chinese character or a dash. All
 * others may turn into something else (=A1, +1, -1, 007, 1-2, Mar 5, TRUE, #N/A, 'a), in ways that differ by version.
 */
const staysText = /^(?:$|\p{Script=Han}|—)/u;

/**
 * The plan with the number format "@" set ahead for each cell whose text Excel could take for a formula, a number or a
 * date. The format and not an apostrophe: that would have to be left off where a cell is "@" already.
 */
export function guardTexts(plan: WorkbookPlan): WorkbookPlan {
  const guarded: WorkbookOp[] = [];
  for (const op of plan) {
    if (op.kind === "write") {
      for (const range of unguardedRanges(op, guarded)) {
        guarded.push({ kind: "format", range, format: { numberFormat: "@" } });
      }
    }
    guarded.push(op);
  }
  return guarded;
}

/** One range for each run of cells down a column. */
function unguardedRanges({ range, cells }: Write, before: WorkbookPlan): BlockRange[] {
  const ranges: BlockRange[] = [];
  const formats = numberFormatsOf(before, range);
  for (let column = 0; column < range.columns; column++) {
    let start = -1;
    for (let row = 0; row <= cells.length; row++) {
      const at = { row: range.row + row, column: range.column + column };
      const isUnguarded = isAtRisk(cells[row]?.[column]) && formatAt(formats, at.row, at.column) !== "@";
      if (isUnguarded && start < 0) start = row;
      if (isUnguarded || start < 0) continue;
      ranges.push({ sheet: range.sheet, row: range.row + start, column: at.column, rows: row - start, columns: 1 });
      start = -1;
    }
  }
  return ranges;
}

/** Whether Excel could take the cell's text for something else. */
export function isAtRisk(cell: PlanCell | undefined): boolean {
  return typeof cell === "string" && !staysText.test(cell);
}

type NumberFormat = { readonly range: BlockRange; readonly code: string };

/** What sets or resets number formats on the sheet, last first. */
function numberFormatsOf(plan: WorkbookPlan, { sheet }: BlockRange): NumberFormat[] {
  return plan
    .flatMap((op): NumberFormat[] => {
      if (op.kind === "clear") return [{ range: op.range, code: "General" }];
      return op.kind === "format" && op.format.numberFormat ? [{ range: op.range, code: op.format.numberFormat }] : [];
    })
    .filter(({ range }) => range.sheet === sheet)
    .reverse();
}

function formatAt(formats: readonly NumberFormat[], row: number, column: number): string | undefined {
  return formats.find(
    ({ range }) => isWithin(row, range.row, range.rows) && isWithin(column, range.column, range.columns),
  )?.code;
}

function isWithin(index: number, start: number, count: number): boolean {
  return index >= start && index < start + count;
}
