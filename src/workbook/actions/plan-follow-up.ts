import type { ActionVerdict } from "../../domain/actions/action";
import type { FollowUp } from "../../domain/actions/follow-up";
import type { SheetDate } from "../../domain/calendar";
import { tableCells, type TableCells } from "../decode/table-cells";
import type { DecodedAction } from "../decode/decode-actions";
import { detectLanguage } from "../find-columns";
import type { PlanCell, WorkbookOp, WorkbookPlan } from "../plan";
import type { TableSnapshot } from "../snapshot";
import { writeColumn } from "../stages/column-writes";
import type { ColumnKey } from "../table-schema";
import { actionsTable } from "../tables/actions-table";
import { figureFormat } from "./actions-sheet";
import { verdictText } from "./verdict-texts";

type Key = ColumnKey<typeof actionsTable>;
type Cells = TableCells<typeof actionsTable>;

export type FollowedAction = FollowUp & { readonly action: DecodedAction };

/** Whether a cell of the table (data row from 0, column of the table) holds a formula. */
export type IsFormula = (row: number, column: number) => boolean;

/**
 * Writes 现值, 结论 and what they rest on into the actions' rows, all other cells left as they are, and cells with formulas
 * too. Empty where every cell says so already.
 */
export function planFollowUps(
  table: TableSnapshot,
  follows: readonly FollowedAction[],
  today: SheetDate,
  isFormula: IsFormula,
): WorkbookPlan {
  const cells = tableCells(actionsTable, table);
  const language = detectLanguage(actionsTable, table.headers);
  const verdict = (code: ActionVerdict): string => actionsTable.columns.verdict.choices[code][language];
  const column = (key: Key, cellOf: (follow: FollowedAction) => PlanCell, format?: string): WorkbookOp[] => {
    const changed = changedCells(cells, key, follows, cellOf, isFormula);
    return changed.size === 0 ? [] : writeColumn(cells, key, changed, format);
  };
  const figures = ["0.0%", "0.0"].flatMap((format) => {
    const ofFormat = follows.filter(({ action }) => figureFormat(action.metric) === format);
    const changed = changedCells(cells, "current", ofFormat, currentCell, isFormula);
    return [...changed].flatMap(([row, cell]) => writeColumn(cells, "current", new Map([[row, cell]]), format));
  });
  const ops = [
    ...figures,
    ...column("verdict", (follow) => verdict(follow.verdict)),
    ...column("reading", (follow) => verdictText(follow, language)),
    ...column("currentN", ({ current }) => current?.n ?? null, "0"),
  ];
  return ops.length === 0 ? [] : [...ops, ...column("followedOn", () => today, "yyyy-mm-dd")];
}

/** Writes one action's 状态 and 落实日期. */
export function planMark(
  table: TableSnapshot,
  { row }: DecodedAction,
  mark: { readonly status: keyof typeof actionsTable.columns.status.choices; readonly appliedOn?: SheetDate },
): WorkbookPlan {
  const cells = tableCells(actionsTable, table);
  const language = detectLanguage(actionsTable, table.headers);
  const word = actionsTable.columns.status.choices[mark.status][language];
  return [
    ...writeColumn(cells, "status", new Map([[row, word]])),
    ...(mark.appliedOn === undefined
      ? []
      : writeColumn(cells, "appliedOn", new Map([[row, mark.appliedOn]]), "yyyy-mm-dd")),
  ];
}

/** To what the sheet shows: a tenth of a point, or of a day. */
function currentCell({ current, action }: FollowedAction): PlanCell {
  const value = current?.value ?? null;
  if (value === null || action.metric === null) return null;
  const step = figureFormat(action.metric) === "0.0%" ? 1000 : 10;
  return Math.round(value * step) / step;
}

function changedCells(
  { table, columns }: Cells,
  key: Key,
  follows: readonly FollowedAction[],
  cellOf: (follow: FollowedAction) => PlanCell,
  isFormula: IsFormula,
): ReadonlyMap<number, PlanCell> {
  const column = columns.get(key);
  if (column === undefined) return new Map();
  const old = table.columns.get(column) ?? [];
  return new Map(
    follows
      .filter(({ action }) => !isFormula(action.row, column))
      .map((follow): [number, PlanCell] => [follow.action.row, cellOf(follow)])
      .filter(([row, cell]) => (old[row] ?? "") !== (cell ?? "")),
  );
}
