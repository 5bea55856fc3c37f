import { isShare, type ActionMetric, type ImprovementAction } from "../../domain/actions/action";
import { isBlank, isErrorCell } from "../cells/cell-text";
import { parseNumber, parseRate } from "../cells/parse-amount";
import { emptyCell, refused, type Parsed } from "../cells/parsed";
import type { RowError } from "../row-error";
import type { CellValue } from "../snapshot";
import type { actionsTable, ActionRow } from "../tables/actions-table";
import { decodeTable } from "./decode-table";
import type { CellContext } from "./parse-cell";
import { rowErrorAt, type TableCells } from "./table-cells";

/** An action and its data row, counted from 0 below the header. */
export type DecodedAction = ImprovementAction & { readonly row: number };

export type DecodedActions = { readonly actions: readonly DecodedAction[]; readonly errors: readonly RowError[] };

type Figure = "baseline" | "target" | "current";

/** The actions in sheet order; a row without a stage or a measure is none. A row without a status is not applied yet. */
export function decodeActions(cells: TableCells<typeof actionsTable>, context: CellContext): DecodedActions {
  const { rows, errors } = decodeTable(cells, context, "unknown-kind");
  const found = [...errors];
  const actions = rows.flatMap(({ index, row }): DecodedAction[] => {
    if (!row) return [];
    const figure = (key: Figure): number | null => {
      const { value, problem } = parseFigure(row[key] ?? "", row.metric);
      if (problem) found.push(rowErrorAt(cells, index, key, problem, value === null ? "value-left-out" : "read"));
      return value;
    };
    return [
      actionOf(index, row, { baseline: figure("baseline"), target: figure("target"), current: figure("current") }),
    ];
  });
  return { actions, errors: found };
}

function actionOf(index: number, row: ActionRow, figures: Readonly<Record<Figure, number | null>>): DecodedAction {
  const { stage, measure, owner, due, acceptance, metric, verdict, startedOn, appliedOn, appliesTo } = row;
  return {
    row: index,
    ...{ stage, measure, owner, due, acceptance, metric, verdict, startedOn, appliedOn, appliesTo, ...figures },
    baselineN: row.baselineN,
    currentN: row.currentN,
    status: row.status ?? (appliedOn === null ? "planned" : "applied"),
  };
}

/** By the row's own metric; without one it means nothing, and is nobody's mistake. */
function parseFigure(cell: CellValue, metric: ActionMetric | null): Parsed<number> {
  if (metric === null || isBlank(cell)) return emptyCell;
  if (isErrorCell(cell)) return refused("cell-error");
  return isShare(metric) ? parseRate(cell) : parseNumber(cell);
}
