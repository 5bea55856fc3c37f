import type { SheetDate } from "./calendar";
import type { Customer } from "./customer";
import { nameKey } from "./name-key";
import type { StageId, Stages } from "./stage";
import { stagePlaces } from "./stage-lookup";

/** What the user does to one customer from the pane. */
export type CustomerAction =
  /** 进入下一阶段, 到某阶段 or 退回: which of them follows from the two places. */
  | { readonly kind: "move"; readonly to: StageId; readonly date: SheetDate; readonly reason: string }
  | { readonly kind: "lose"; readonly date: SheetDate; readonly reason: string }
  | { readonly kind: "pause"; readonly until: SheetDate; readonly reason: string }
  | { readonly kind: "resume" }
  | { readonly kind: "reopen"; readonly to: StageId; readonly date: SheetDate; readonly reason: string }
  | { readonly kind: "hand-over"; readonly owner: string; readonly reason: string };

export type ActionKind = CustomerAction["kind"];

export type ActionField = "to" | "date" | "reason" | "until" | "owner";

export type ActionProblem = {
  readonly field: ActionField;
  readonly code: "required" | "unknown-stage" | "same-stage" | "future-date" | "too-early" | "not-later" | "same-owner";
  /** `too-early`: the first day that is possible. */
  readonly earliest?: SheetDate;
};

/** What can be done to a customer as it stands. A won customer can still be returned, handed over or lost. */
export function possibleActions({ status, stage }: Pick<Customer, "status" | "stage">, stages: Stages): ActionKind[] {
  if (status === "lost") return ["reopen"];
  const isWon = stages.find(({ id }) => id === stage)?.kind === "won";
  if (status === "paused") return ["resume", "move", "lose", "hand-over"];
  return isWon ? ["move", "lose", "hand-over"] : ["move", "lose", "pause", "hand-over"];
}

/**
 * What is wrong with the action by itself and beside the row, before the log is asked.
 * @param row As the user saw it.
 */
export function actionProblems(
  action: CustomerAction,
  row: Pick<Customer, "stage" | "owner">,
  stages: Stages,
  today: SheetDate,
): readonly ActionProblem[] {
  const problems: ActionProblem[] = [];
  if (action.kind === "move" || action.kind === "reopen") {
    if (!stagePlaces(stages).has(action.to)) problems.push({ field: "to", code: "unknown-stage" });
    else if (action.kind === "move" && action.to === row.stage) problems.push({ field: "to", code: "same-stage" });
  }
  if ("date" in action && action.date > today) problems.push({ field: "date", code: "future-date" });
  if (action.kind === "lose" && action.reason.trim() === "") problems.push({ field: "reason", code: "required" });
  if (action.kind === "pause" && action.until < today) problems.push({ field: "until", code: "not-later" });
  if (action.kind === "hand-over") {
    if (action.owner.trim() === "") problems.push({ field: "owner", code: "required" });
    else if (nameKey(action.owner) === nameKey(row.owner)) problems.push({ field: "owner", code: "same-owner" });
  }
  return problems;
}

/** Whether the row says already what the action is to make of it: one that broke off, or that somebody else did. */
export function isDone(action: CustomerAction, row: Customer): boolean {
  switch (action.kind) {
    case "move":
      return row.stage === action.to && row.status === "active";
    case "reopen":
      return row.stage === action.to && row.status !== "lost";
    case "lose":
      return row.status === "lost";
    case "pause":
      return row.status === "paused";
    case "resume":
      return row.status === "active";
    case "hand-over":
      return nameKey(row.owner) === nameKey(action.owner);
  }
}

/**
 * The row after the action. A customer that moves is followed up again, paused or not, and one that comes back is lost no
 * more: its time and reason stay in the log.
 * @param from The stage that a move leaves.
 */
export function rowAfter(action: CustomerAction, row: Customer, from: StageId): Customer {
  switch (action.kind) {
    case "move":
      return {
        ...row,
        status: "active",
        stage: action.to,
        entered: action.date,
        previousStage: from,
        previousExit: action.date,
      };
    case "reopen":
      return { ...row, status: "active", stage: action.to, entered: action.date, lostOn: null, lossReason: "" };
    case "lose":
      return { ...row, status: "lost", lostOn: action.date, lossReason: action.reason.trim() };
    case "pause":
      return { ...row, status: "paused" };
    case "resume":
      return { ...row, status: "active" };
    case "hand-over":
      return { ...row, owner: action.owner.trim() };
  }
}
