import type { SheetDate } from "../domain/calendar";
import { languageOf } from "../workbook/decode-workbook";
import type { WorkbookPlan } from "../workbook/plan";
import { dateOrderQuestions, type DateOrderQuestion } from "../workbook/repair/date-order";
import { cellOf, oneForEachCell, planRepairs, planRepairUndo, withoutFormulas } from "../workbook/repair/plan-repairs";
import { proposeRepairs } from "../workbook/repair/propose-repairs";
import { isSameRepair, type DateOrders, type Repair } from "../workbook/repair/repair";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type RepairRequest = {
  /** By the user's calendar. */
  readonly today: SheetDate;
  /** What the user said to the questions so far. */
  readonly orders: DateOrders;
};

/** What is to be repaired, and what only the user can settle. */
export type RepairDesk = {
  readonly repairs: readonly Repair[];
  readonly questions: readonly DateOrderQuestion[];
};

export type RepairResult = {
  /** Cells that were written. */
  readonly repaired: readonly Repair[];
  /** How many of the chosen ones no longer apply: their cells have changed or moved. */
  readonly gone: number;
  /** Null where nothing was written. */
  readonly undo: RepairUndo | null;
};

/** Takes repairs back, for `undoRepairs`. */
export type RepairUndo = { readonly plan: WorkbookPlan; readonly repairs: readonly Repair[] };

type RepairPort = WorkbookPort & SheetReader;

/** Reads everything that is ours and proposes; writes nothing. */
export async function openRepairDesk(
  port: RepairPort,
  { today, orders }: RepairRequest,
  options: ReadOptions = {},
): Promise<RepairDesk> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const repairs = await proposeForValues(port, snapshot, { today, orders });
  return { repairs, questions: dateOrderQuestions(snapshot, today) };
}

/**
 * Repairs what was chosen, as far as the workbook still has it, and notes each cell in 修复记录. All or nothing: where a
 * cell changes between reading and writing, it fails with `changed-meanwhile`.
 * @param chosen `certain` for everything that can mean one thing only; what proposes nothing is passed over.
 */
export async function repairRows(
  port: RepairPort,
  { chosen, ...request }: RepairRequest & { readonly chosen: "certain" | readonly Repair[] },
  options: ReadOptions = {},
): Promise<RepairResult> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const proposed = await proposeForValues(port, snapshot, request);
  const wanted = oneForEachCell(chosen === "certain" ? proposed.filter(({ isCertain }) => isCertain) : chosen);
  const repaired = stillProposed(wanted, proposed);
  const gone = wanted.length - repaired.length;
  if (repaired.length === 0) return { repaired, gone, undo: null };
  const plan = planRepairs(repaired, snapshot, request.today, languageOf(snapshot));
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true, skipsResults: true });
  return { repaired, gone, undo: undo && { plan: undo, repairs: repaired } };
}

/** Puts back what the cells held, unless they were changed since, and adds that to the log. */
export async function undoRepairs(
  port: WorkbookPort,
  { plan, repairs }: RepairUndo,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<void> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const undo = planRepairUndo(plan, repairs, snapshot, today, languageOf(snapshot));
  await port.applyPlan(undo, snapshot, { ...options, skipsResults: true });
}

function stillProposed(wanted: readonly Repair[], proposed: readonly Repair[]): readonly Repair[] {
  const byCell = new Map(oneForEachCell(proposed).map((repair) => [cellOf(repair), repair]));
  return wanted.filter((repair) => {
    const now = byCell.get(cellOf(repair));
    return now !== undefined && isSameRepair(repair, now);
  });
}

/** Cells with formulas are the formulas'. */
async function proposeForValues(
  port: SheetReader,
  snapshot: WorkbookSnapshot,
  { today, orders }: RepairRequest,
): Promise<readonly Repair[]> {
  const repairs = proposeRepairs(snapshot, today, orders);
  const sheetIds = new Set(repairs.filter(({ proposed }) => proposed !== null).map(({ place }) => place.sheetId));
  const grids = await Promise.all([...sheetIds].map((sheetId) => port.readGrid(sheetId)));
  return withoutFormulas(repairs, grids);
}
