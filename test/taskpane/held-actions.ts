import type { ActionsResult } from "../../src/app/read-improvements";
import type { SheetDate } from "../../src/domain/calendar";
import { stageIdOf } from "../../src/domain/stage";
import type { ActionsPorts } from "../../src/taskpane/state/actions-session";
import type { Follow, Restatement, Suggestion, UndoActions } from "../../src/taskpane/state/actions-state";
import { aMonth } from "../support/builders";
import { day } from "./held-publish";
import { heldTask } from "./held-task";

type Port<K extends keyof ActionsPorts> = ActionsPorts[K] extends (...args: infer A) => Promise<infer R>
  ? ReturnType<typeof heldTask<A, R>>
  : never;

export function heldActions(today: SheetDate) {
  const read: Port<"read"> = heldTask();
  const start: Port<"start"> = heldTask();
  const mark: Port<"mark"> = heldTask();
  const follow: Port<"follow"> = heldTask();
  const close: Port<"close"> = heldTask();
  const undo: Port<"undo"> = heldTask();
  const ports: ActionsPorts = {
    ...{ read: read.run, start: start.run, mark: mark.run, follow: follow.run, close: close.run, undo: undo.run },
    readToday: () => today,
  };
  return { ports, read, start, mark, follow, close, undo };
}

export const undoPlan: UndoActions = [{ kind: "activate", sheet: "settings" }];

const needs = stageIdOf("needs");
const won = stageIdOf("won");

/** A measure that was begun on 2024-03-01, of whose application nothing has been said. */
export function aFollow(action: Partial<Follow["action"]> = {}, follow: Partial<Omit<Follow, "action">> = {}): Follow {
  return {
    action: {
      ...{ row: 0, stage: needs, measure: "引入需求调研模板", owner: "销售经理*", acceptance: "转化率提升至 70%" },
      ...{ metric: "decidedRate", baseline: 0.5, baselineN: 86, target: 0.7, current: null, currentN: null },
      ...{ status: "planned", verdict: "pending", due: day("2024-04-20"), startedOn: day("2024-03-01") },
      ...{ appliedOn: null, appliesTo: [] },
      ...action,
    },
    ...{ phase: "ask-applied", nextOn: day("2024-03-08"), current: null, verdict: "pending", net: null },
    ...{ isTargetMet: null, restatedBaseline: null },
    ...follow,
  };
}

/** One that has been applied for a quarter, and worked. */
export function aJudgedFollow(
  follow: Partial<Omit<Follow, "action">> = {},
  action: Partial<Follow["action"]> = {},
): Follow {
  const net = { change: 0.312, low: 0.12, high: 0.504, own: 0.4, others: 0.088, comparisons: 4 };
  return aFollow(
    { row: 1, measure: "每周演练话术", status: "applied", appliedOn: day("2024-01-08"), ...action },
    {
      phase: "quarter",
      nextOn: null,
      current: { value: 0.9, n: 42 },
      verdict: "effective",
      net,
      isTargetMet: true,
      ...follow,
    },
  );
}

export function aSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    finding: { kind: "lowRate", stage: needs, stageName: "需求确认", words: [], value: 0.52, target: 0.75 },
    measure: "客户需求挖掘培训",
    acceptance: "转化率提升至75%",
    metric: "decidedRate",
    target: 0.75,
    ...changes,
  };
}

export function aRestatement(changes: Partial<Restatement> = {}): Restatement {
  return {
    ...{ month: aMonth("2024-02"), stage: needs, stageName: "需求确认", figure: "added", closed: 90, now: 93 },
    ...{ closedOn: day("2024-03-02"), lateEvents: 3, since: day("2024-03-10") },
    ...changes,
  };
}

export function someActions(changes: Partial<ActionsResult> = {}): ActionsResult {
  return {
    follows: [aFollow(), aJudgedFollow()],
    suggestions: [aSuggestion()],
    stageNames: new Map([
      [needs, "需求确认"],
      [won, "成交"],
    ]),
    openStages: [needs],
    owners: ["销售李*", "销售王*"],
    baselineOf: ({ appliesTo }, metric) =>
      metric === "medianDays" ? { value: null, n: 0 } : { value: appliesTo.length === 0 ? 0.52 : 0.4, n: 80 },
    closedMonths: [],
    restatements: [],
    ...changes,
  };
}
