import type { SheetDate } from "../../domain/calendar";
import type { FunnelRecords } from "../../domain/month-report";
import type { StageId, Stages } from "../../domain/stage";
import { stagePlaces } from "../../domain/stage-lookup";
import { isInterlude, type Transition } from "../../domain/transition";
import type { DecodedWorkbook } from "../decode-workbook";
import { cellAt, isBlankRow, tableCells, type TableCells } from "../decode/table-cells";
import { encodeTransitions } from "../encode/encode-records";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { listNames } from "../guards/list-names";
import { existingSheetOf, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { stagesTable } from "../tables/stages-table";
import { transitionsTable } from "../tables/transitions-table";
import { changedStages, type ChangedStages } from "./changed-stages";
import { planCustomerRows } from "./plan-customer-rows";
import { leavesOwnColumnsBehind, planStagesTable } from "./plan-stages-table";
import { splitMoves, type SplitMoves } from "./split-moves";
import type { StageChange, StageChangePreview, StageChangeRefusal } from "./stage-change";
import { createStageTexts, distinctCells, type StageTexts } from "./stage-texts";

export type PlannedStageChange =
  | { readonly kind: "refused"; readonly refusal: StageChangeRefusal }
  | { readonly kind: "planned"; readonly plan: WorkbookPlan; readonly preview: StageChangePreview };

type Log = TableCells<typeof transitionsTable>;

/**
 * Changes the funnel of a workbook in use. The customers' rows get the new names; the log is never rewritten: what it
 * has of former names is read through 曾用名, so that past months stay what they were. Where they cannot, the preview
 * says so (`turnedMoves`), and a name that would take another stage's history over is refused.
 * @param snapshot Of purpose `everything`.
 */
export function planStageChange(
  change: StageChange,
  snapshot: WorkbookSnapshot,
  { records, language }: Pick<DecodedWorkbook, "records" | "language">,
  today: SheetDate,
): PlannedStageChange {
  const table = snapshot.tables.get(stagesTable.table);
  if (!table) return { kind: "refused", refusal: "no-stages-table" };
  const { stages: before, settings } = records;
  const changed = changedStages(before, change);
  if (typeof changed === "string") return { kind: "refused", refusal: changed };
  const after = changed.stages;
  const logTable = snapshot.tables.get(transitionsTable.table);
  const log = logTable ? tableCells(transitionsTable, logTable) : null;
  const customerTable = snapshot.tables.get(customersTable.table);
  const customers = customerTable ? tableCells(customersTable, customerTable) : null;
  const texts = createStageTexts(before, changed);
  const refusal =
    refusalOf(texts, log, customers) ?? (leavesOwnColumnsBehind(table, before, after) ? "own-columns" : null);
  if (refusal) return { kind: "refused", refusal };
  const moves = movesOf(
    change,
    records,
    changed,
    today,
    log ? detectLanguage(transitionsTable, log.table.headers) : language,
  );
  if (moves.transitions.length > 0 && !log) return { kind: "refused", refusal: "no-log" };

  const rows = customers ? planCustomerRows(customers, texts, moves.rows, after) : { ops: [], rows: 0 };
  const stageRows = planStagesTable(table, before, after, settings.amountUnit);
  const heirs = inherit(records.transitions, changed);
  const recordsAfter = { ...records, stages: after, transitions: [...heirs, ...moves.transitions] };
  return {
    kind: "planned",
    plan: [
      ...stageRows.ops,
      ...rows.ops,
      ...(log ? appendToLog(log, moves, after, today) : []),
      ...listNames({ tables: new Map([[table.name, stageRows.table]]) }, recordsAfter, today),
    ],
    preview: {
      before: before.map(({ name }) => name),
      after: after.map(({ name }) => name),
      customerRows: rows.rows,
      logRows: log ? countLogRows(log, texts, changed.concerned) : 0,
      newLogRows: moves.transitions.length,
      turnedMoves: countTurnedMoves(records.transitions, before, changed),
    },
  };
}

/** Texts that stay as they are must still be read as what they were. */
function refusalOf(
  texts: StageTexts,
  log: Log | null,
  customers: TableCells<typeof customersTable> | null,
): StageChangeRefusal | null {
  const logged = log ? [...distinctCells(log, ["from", "to"])] : [];
  const listed = customers ? [...distinctCells(customers, ["stage", "previousStage"])] : [];
  const kept = listed.filter((cell) => texts.rewritten(cell) === null);
  return [...logged, ...kept].some((cell) => texts.isMisread(cell)) ? "name-in-use" : null;
}

function movesOf(
  change: StageChange,
  records: FunnelRecords,
  { stages, second }: ChangedStages,
  today: SheetDate,
  language: DecodedWorkbook["language"],
): SplitMoves {
  if (change.kind !== "split" || !second) return { rows: [], transitions: [] };
  return splitMoves(records, change.stage, second, change.moved, stages, today, language);
}

function appendToLog(log: Log, { transitions }: SplitMoves, stages: Stages, today: SheetDate): readonly WorkbookOp[] {
  if (transitions.length === 0) return [];
  const { table } = log;
  const language = detectLanguage(transitionsTable, table.headers);
  const sheet = existingSheetOf(table.place);
  const encoded = encodeTransitions(transitions, { language, stages }, today);
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(log, 0);
  return [
    { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
    { kind: "append-rows", sheet, table: table.name, ...rowsForTable(log, encoded), fillsBlankRow },
  ];
}

function countLogRows(log: Log, texts: StageTexts, concerned: ReadonlySet<StageId>): number {
  let count = 0;
  for (let row = 0; row < log.table.rowCount; row += 1) {
    const ids = (["from", "to"] as const).map((key) => texts.before(cellAt(log, row, key)));
    if (ids.some((id) => id !== null && concerned.has(id))) count += 1;
  }
  return count;
}

/** The outcome of a stay follows from the places of the two stages. */
function countTurnedMoves(transitions: readonly Transition[], before: Stages, changed: ChangedStages): number {
  const [oldPlaces, newPlaces] = [stagePlaces(before), stagePlaces(changed.stages)];
  return transitions.filter(({ kind, from, to }) => {
    if (from === null || to === null || isInterlude(kind)) return false;
    const [oldFrom, oldTo] = [oldPlaces.get(from), oldPlaces.get(to)];
    const [newFrom, newTo] = [from, to].map((id) => newPlaces.get(changed.heirs.get(id) ?? id));
    if (oldFrom === undefined || oldTo === undefined || newFrom === undefined || newTo === undefined) return false;
    return (oldTo - oldFrom) * (newTo - newFrom) < 0;
  }).length;
}

function inherit(transitions: readonly Transition[], { heirs }: ChangedStages): readonly Transition[] {
  const heirOf = (id: StageId | null): StageId | null => (id === null ? null : (heirs.get(id) ?? id));
  return transitions.map((transition) => ({
    ...transition,
    from: heirOf(transition.from),
    to: heirOf(transition.to),
  }));
}
