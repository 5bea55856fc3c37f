import type { SheetDate } from "../../domain/calendar";
import type { Customer, CustomerId } from "../../domain/customer";
import { rowsByCustomer } from "../../domain/customer-rows";
import { inferTransitions } from "../../domain/infer-transitions";
import type { FunnelRecords } from "../../domain/month-report";
import type { Stage, StageId, Stages } from "../../domain/stage";
import type { Transition } from "../../domain/transition";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

export type SplitMoves = {
  /** The customers' rows as they are to stand. */
  readonly rows: readonly Customer[];
  /** For the log: what it lacks of these customers up to now, and their moves. */
  readonly transitions: readonly Transition[];
};

const reason: Words = { "zh-CN": "阶段拆分", "en-US": "Stage split" };

/**
 * Moves customers of the first part of a split on to the second, today. What they did before stays what it was; those
 * who are not in the stage, or lost, are left where they are.
 * @param after The funnel after the split.
 */
export function splitMoves(
  { stages, customers, transitions }: FunnelRecords,
  first: StageId,
  second: Stage,
  moved: readonly CustomerId[],
  after: Stages,
  today: SheetDate,
  language: SheetLanguage,
): SplitMoves {
  const wanted = new Set(moved);
  const concerned = [...rowsByCustomer(customers).values()].filter(
    ({ id, stage, status }) => wanted.has(id) && stage === first && status !== "lost",
  );
  const lacking = inferTransitions({ stages, customers: concerned, transitions }, today);
  const goneOn = concerned.map((row) => ({
    ...row,
    stage: second.id,
    entered: today,
    previousStage: first,
    previousExit: today,
  }));
  const known = [...transitions, ...lacking];
  const moves = inferTransitions({ stages: after, customers: goneOn, transitions: known }, today);
  const dates = new Map(moves.flatMap(({ customer, to, entered }) => (to === second.id ? [[customer, entered]] : [])));
  return {
    // The log may hold dates to come, which the move cannot come before.
    rows: goneOn.map((row) => {
      const entered = dates.get(row.id) ?? row.entered;
      return { ...row, entered, previousExit: entered };
    }),
    transitions: [
      ...lacking,
      ...moves.map((move): Transition => ({
        ...move,
        origin: "pane",
        reason: move.kind === "advanced" ? reason[language] : move.reason,
      })),
    ],
  };
}
