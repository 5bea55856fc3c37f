import type { SuggestionRule } from "../../domain/actions/suggestions";
import type { ClosedStage } from "../../domain/closes/closed-month";
import type { FunnelRecords } from "../../domain/month-report";
import type { FirstReply } from "../../domain/replies/first-reply";
import { decodeActions, type DecodedAction } from "../decode/decode-actions";
import { decodeCloses } from "../decode/decode-closes";
import { decodeReplies } from "../decode/decode-replies";
import { decodeTable } from "../decode/decode-table";
import { createStageReader } from "../decode/read-stage";
import { tableCells, type TableCells } from "../decode/table-cells";
import type { RowError } from "../row-error";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableSchema } from "../table-schema";
import { actionsTable } from "../tables/actions-table";
import { closesTable } from "../tables/closes-table";
import { repliesTable } from "../tables/replies-table";
import { rulesTable } from "../tables/rules-table";
import { defaultRules } from "./default-rules";

/** 优化策略, its rules, the closed months and the first replies, as the workbook has them. */
export type Improvements = {
  /** In sheet order. */
  readonly actions: readonly DecodedAction[];
  /** The defaults where there is no table, or nothing in it. */
  readonly rules: readonly SuggestionRule[];
  readonly closes: readonly ClosedStage[];
  readonly replies: readonly FirstReply[];
  readonly errors: readonly RowError[];
};

/** Never throws on what a user may have typed. */
export function readImprovements(
  { tables }: Pick<WorkbookSnapshot, "tables">,
  { stages, settings }: Pick<FunnelRecords, "stages" | "settings">,
  language: SheetLanguage,
): Improvements {
  const cellsOf = <S extends TableSchema>(schema: S): TableCells<S> | null => {
    const table = tables.get(schema.table);
    return table ? tableCells(schema, table) : null;
  };
  const context = { readStage: createStageReader(stages), amountUnit: settings.amountUnit, stages };
  const actionCells = cellsOf(actionsTable);
  const actions = actionCells && decodeActions(actionCells, context);
  const ruleCells = cellsOf(rulesTable);
  const rules = ruleCells && decodeTable(ruleCells, context, "unknown-kind");
  const closeCells = cellsOf(closesTable);
  const closes = closeCells && decodeCloses(closeCells, context);
  const replyCells = cellsOf(repliesTable);
  const replies = replyCells && decodeReplies(replyCells, context);
  const own = rules?.rows.flatMap(({ row }): SuggestionRule[] => (row ? [row] : [])) ?? [];
  return {
    actions: actions?.actions ?? [],
    rules: own.length > 0 ? own : defaultRules(language),
    closes: closes?.closes ?? [],
    replies: replies?.replies ?? [],
    errors: [
      ...(actions?.errors ?? []),
      ...(rules?.errors ?? []),
      ...(closes?.errors ?? []),
      ...(replies?.errors ?? []),
    ],
  };
}
