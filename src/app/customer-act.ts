import type { SheetDate } from "../domain/calendar";
import { actOnCustomer } from "../domain/act-on-customer";
import type { Customer } from "../domain/customer";
import {
  actionProblems,
  isDone,
  possibleActions,
  rowAfter,
  type ActionProblem,
  type CustomerAction,
} from "../domain/customer-action";
import { timeToKeep } from "../domain/event-times";
import type { Transition } from "../domain/transition";
import { planAction, type ActionPlan } from "../workbook/customer/plan-action";
import type { CustomerCells, CustomerKey } from "../workbook/customer/row-changes";
import type { WorkbookPlan } from "../workbook/plan";
import { AppError } from "./app-error";
import { headerOf } from "./customer-cells";
import { openCustomerRow, retrying, type CustomerOptions, type CustomerPort, type OpenRow } from "./customer-row";

/** What the pane showed of the customer when the user decided. */
export type SeenCustomer = Pick<Customer, "id" | "stage" | "status" | "owner">;

export type ActResult =
  | {
      readonly kind: "done";
      readonly transitions: readonly Transition[];
      /** Headers of columns that the list lacks, and of cells that hold a formula: what belongs there is in the log only. */
      readonly notInSheet: readonly string[];
      readonly undo: WorkbookPlan | null;
    }
  | { readonly kind: "refused"; readonly problems: readonly ActionProblem[] }
  /** The list has no column for it, or a formula stands where it would have to be written. */
  | { readonly kind: "impossible"; readonly why: "missing-column" | "formula"; readonly header: string };

/**
 * Does one thing to a customer: row and log together, or neither. The row is found by 客户编号; where somebody has changed
 * it since it was shown, nothing is written and the error is `changed-meanwhile`. Doing again what is done writes nothing.
 */
export async function actOn(
  port: CustomerPort,
  seen: SeenCustomer,
  action: CustomerAction,
  today: SheetDate,
  { time, ...options }: CustomerOptions = {},
): Promise<ActResult> {
  const result = await retrying(async () => {
    const open = await openCustomerRow(port, seen.id, today, options);
    return actOnce(port, open, seen, action, today, time);
  });
  if (result === null) throw new AppError("changed-meanwhile", "", "the row is not as it was shown");
  return result;
}

/** Null where the row is not as it was shown. */
async function actOnce(
  port: CustomerPort,
  open: OpenRow,
  seen: SeenCustomer,
  action: CustomerAction,
  today: SheetDate,
  time: number | undefined,
): Promise<ActResult | null> {
  const { decoded, customer } = open;
  const { stages, settings } = decoded.records;
  const problems = actionProblems(action, seen, stages, today);
  if (problems.length > 0) return { kind: "refused", problems };
  const isWritten = isDone(action, customer);
  const from = isWritten ? customer : rowBefore(action, customer, seen);
  if (from === null || !(isWritten || possibleActions(from, stages).includes(action.kind))) return null;
  const acted = actOnCustomer(decoded.records, from, action, today, timeToKeep(settings, time));
  if (acted.kind === "refused") return acted;
  const planned = planAction(open.list, open.log, decoded, open.row, open.read, action, customer, acted, today);
  const impossible = impossibility(open.cells, action, planned);
  if (impossible) return impossible;
  const notInSheet = [...planned.missing, ...planned.formulas]
    .filter((key) => key !== "status")
    .map((key) => headerOf(open, key));
  const applied =
    planned.plan.length === 0
      ? null
      : await port.applyPlan(planned.plan, open.snapshot, { isUndoable: true, skipsResults: true });
  return { kind: "done", transitions: acted.transitions, notInSheet, undo: applied?.undo ?? null };
}

/**
 * The row as it was shown, from the row as it is: the same, or the same action got half of it written before it broke off.
 * Null where somebody else has changed it.
 */
function rowBefore(action: CustomerAction, row: Customer, seen: SeenCustomer): Customer | null {
  const after = rowAfter(action, row, seen.stage);
  const isOurs = (["stage", "status", "owner"] as const).every(
    (key) => row[key] === seen[key] || row[key] === after[key],
  );
  return isOurs ? { ...row, stage: seen.stage, status: seen.status, owner: seen.owner } : null;
}

/** Without these the row cannot say what was done, and the next capture would take it back. */
function impossibility(
  cells: CustomerCells,
  { kind }: CustomerAction,
  { missing, formulas }: ActionPlan,
): Extract<ActResult, { kind: "impossible" }> | null {
  const header = (key: CustomerKey): string => headerOf({ cells }, key);
  const isLossByDate = kind === "lose" && cells.columns.has("lostOn");
  const needsStatus = kind === "pause" || kind === "resume" || (kind === "lose" && !isLossByDate);
  if (needsStatus && missing.includes("status"))
    return { kind: "impossible", why: "missing-column", header: header("status") };
  const telling: CustomerKey[] = ["stage", "status", "owner", "entered"];
  if (!cells.columns.has("status")) telling.push("lostOn");
  const formula = telling.find((key) => formulas.includes(key));
  return formula === undefined ? null : { kind: "impossible", why: "formula", header: header(formula) };
}
