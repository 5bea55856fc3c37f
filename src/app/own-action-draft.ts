import { isBetterHigher, isShare, isUnderWay, type ActionMetric } from "../domain/actions/action";
import type { SheetDate } from "../domain/calendar";
import type { StageId } from "../domain/stage";
import { readPercent, readPositive, type InputProblem } from "../workbook/settings/settings-input";
import { newActionDraft, readActionDraft, type ActionDraft, type ActionProblem } from "./action-draft";
import type { ActionsResult } from "./read-improvements";
import type { StartActionRequest } from "./start-action";

/** A measure in somebody's own words, as it is typed. */
export type OwnActionDraft = ActionDraft & {
  readonly stage: StageId | "";
  readonly measure: string;
  readonly acceptance: string;
  /** Empty where only the words of 验收标准 tell. */
  readonly metric: ActionMetric | "";
  /** Whose customers it concerns; empty for everybody's. */
  readonly appliesTo: string;
  /** Of a share in percent, else in days. */
  readonly target: string;
};

type FigureProblem = Extract<InputProblem, "not-a-number" | "not-positive" | "above-hundred">;

export type OwnActionProblem = ActionProblem | FigureProblem | "under-way" | "not-better";

export type OwnActionProblems = Readonly<Partial<Record<keyof OwnActionDraft, OwnActionProblem>>>;

export type ReadOwnAction =
  | { readonly kind: "ready"; readonly action: StartActionRequest["action"] }
  | { readonly kind: "faulty"; readonly problems: OwnActionProblems };

/** What is being done already, and what a metric is today. */
export type OwnActionContext = Pick<ActionsResult, "follows" | "baselineOf"> & { readonly today: SheetDate };

export const ownMetrics = ["decidedRate", "medianDays", "lossRate", "overdueShare"] as const satisfies ActionMetric[];

/** Nothing is chosen for the user but what most measures are for, and the usual two weeks. */
export function newOwnAction(today: SheetDate): OwnActionDraft {
  return {
    ...newActionDraft(today),
    ...{ stage: "", measure: "", acceptance: "", metric: "decidedRate", appliesTo: "", target: "" },
  };
}

/**
 * All but the metric is needed, and with a metric its target. A target that is no better than what there is today would
 * be met by doing nothing.
 */
export function readOwnAction(draft: OwnActionDraft, context: OwnActionContext): ReadOwnAction {
  const { metric, stage } = draft;
  const common = readActionDraft(draft, context.today);
  const texts = { measure: draft.measure.trim(), acceptance: draft.acceptance.trim() };
  const appliesTo = draft.appliesTo === "" ? [] : [draft.appliesTo];
  const target = metric === "" ? null : readTarget(metric, draft.target);
  const problems: Partial<Record<keyof OwnActionDraft, OwnActionProblem>> =
    common.kind === "faulty" ? { ...common.problems } : {};
  if (stage === "") problems.stage = "required";
  if (texts.measure === "") problems.measure = "required";
  else if (stage !== "" && context.follows.some(({ action }) => isUnderWay(action, { stage, ...texts }))) {
    problems.measure = "under-way";
  }
  if (texts.acceptance === "") problems.acceptance = "required";
  if (typeof target === "string") problems.target = target;
  else if (stage !== "" && metric !== "" && target !== null) {
    const { value } = context.baselineOf({ stage, appliesTo }, metric);
    if (value !== null && !isBetter(metric, target, value)) problems.target = "not-better";
  }
  if (Object.keys(problems).length > 0 || common.kind === "faulty" || stage === "" || typeof target === "string") {
    return { kind: "faulty", problems };
  }
  const { owner, due } = common;
  return {
    kind: "ready",
    action: { stage, ...texts, owner, due, metric: metric === "" ? null : metric, target, appliesTo },
  };
}

function readTarget(metric: ActionMetric, text: string): number | FigureProblem | "required" {
  const read = isShare(metric) ? readPercent(text) : readPositive(text);
  if (read.kind === "valid") return read.value;
  const { problem } = read;
  const isFigure = problem === "not-a-number" || problem === "not-positive" || problem === "above-hundred";
  return isFigure ? problem : "required";
}

function isBetter(metric: ActionMetric, target: number, today: number): boolean {
  return isBetterHigher(metric) ? target > today : target < today;
}
