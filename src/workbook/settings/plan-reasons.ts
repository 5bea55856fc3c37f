import { cellAt, type TableCells } from "../decode/table-cells";
import { encodeRows, numberFormatOf } from "../encode/encode-rows";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type PlanCell, type WorkbookOp, type WorkbookPlan } from "../plan";
import { planCell, writeColumn } from "../stages/column-writes";
import { reasonsTable } from "../tables/reasons-table";
import { appendLines, expectRows } from "./append-lines";
import type { ReasonDraft } from "./settings-change";
import type { ReasonSettings } from "./settings-content";

type Cells = TableCells<typeof reasonsTable>;

/**
 * Lines that are not among those to stay are removed with their rows, but for rows that a new line takes: one plan never
 * adds rows to the table and removes some as well, which could not be taken back together.
 */
export function planReasons(
  cells: Cells,
  before: readonly ReasonSettings[],
  lines: readonly ReasonDraft[],
): WorkbookPlan {
  const gone = before.map(({ row }) => row).filter((row) => !lines.some((line) => line.row === row));
  const fresh = lines.filter(({ row }) => row === null);
  const placed = [
    ...lines.filter(({ row }) => row !== null),
    ...fresh.slice(0, gone.length).map((line, index) => ({ ...line, row: gone[index] ?? null })),
  ];
  return [
    ...writeLines(cells, before, placed),
    ...removeRows(cells, gone.slice(fresh.length)),
    ...appendLines(
      cells,
      fresh.slice(gone.length).map((line) => ({ ...line, reason: line.reason.trim() })),
    ),
  ];
}

/** Whether a new line would take a removed one's row, beside what the user has in columns of their own. */
export function reusesOwnColumns(
  { table, columns }: Cells,
  before: readonly ReasonSettings[],
  lines: readonly ReasonDraft[],
): boolean {
  const isGone = before.some(({ row }) => !lines.some((line) => line.row === row));
  return isGone && lines.some(({ row }) => row === null) && table.headers.length > columns.size;
}

function writeLines(cells: Cells, before: readonly ReasonSettings[], lines: readonly ReasonDraft[]): WorkbookOp[] {
  const language = detectLanguage(reasonsTable, cells.table.headers);
  const reasons = new Map<number, PlanCell>();
  const keywords = new Map<number, PlanCell>();
  for (const { row, reason, keywords: words } of lines) {
    const old = before.find((line) => line.row === row);
    if (row === null || !old) continue;
    const [encoded = []] = encodeRows(reasonsTable, [{ keywords: words }], { language, stages: [] });
    if (reason.trim() !== old.reason) reasons.set(row, reason.trim());
    if (words.join() !== old.keywords.join()) keywords.set(row, encoded[1] ?? null);
  }
  return [
    ...writeColumn(cells, "reason", reasons, numberFormatOf("text")),
    ...writeColumn(cells, "keywords", keywords, numberFormatOf("list")),
  ];
}

/** A row that goes must still hold what the user saw. */
function removeRows(cells: Cells, rows: readonly number[]): WorkbookOp[] {
  if (rows.length === 0) return [];
  const { table } = cells;
  const asTheyAre = (key: "reason" | "keywords") =>
    new Map(rows.map((row) => [row, planCell(cellAt(cells, row, key))] as const));
  const guards = [
    ...writeColumn(cells, "reason", asTheyAre("reason")),
    ...writeColumn(cells, "keywords", asTheyAre("keywords")),
  ];
  return [
    expectRows(cells),
    ...guards.filter(({ kind }) => kind === "expect"),
    { kind: "delete-rows", sheet: existingSheetOf(table.place), table: table.name, rows },
  ];
}
