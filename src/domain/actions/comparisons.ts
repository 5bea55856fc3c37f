import type { FunnelHistory } from "../analysis/funnel-history";
import type { Period } from "../pools";
import type { ImprovementAction } from "./action";
import { anybody, ownerFilter, type Scope } from "./measure";
import { ownersIn } from "./owners";

/** The days that are compared. */
export type ComparedPeriods = { readonly before: Period; readonly after: Period };

/**
 * Who was left alone meanwhile: for an action on some owners' customers the other owners in the same stage, each a group;
 * for one on everybody's the other open stages, each a group. Groups that another action has touched in the days that are
 * compared, before or after, are left out.
 */
export function comparisonsFor(
  history: FunnelHistory,
  action: ImprovementAction,
  all: readonly ImprovementAction[],
  periods: ComparedPeriods,
): readonly Scope[] {
  const others = all.filter((other) => other !== action && wasApplied(other, periods));
  const { stages } = history.records;
  if (action.appliesTo.length === 0) {
    const touched = new Set(others.map(({ stage }) => stage));
    return stages
      .filter(({ id, kind }) => kind === "open" && id !== action.stage && !touched.has(id))
      .map(({ id }) => ({ stage: id, isOwner: anybody }));
  }
  const here = [action, ...others.filter(({ stage }) => stage === action.stage)];
  const { before, after } = periods;
  const place = stages.findIndex(({ id }) => id === action.stage);
  return ownersIn(history, { ...after, first: before.first }, (other) => other === place)
    .filter((owner) => !here.some(({ appliesTo }) => ownerFilter(appliesTo)(owner)))
    .map((owner) => ({ stage: action.stage, isOwner: ownerFilter([owner]) }));
}

/** An action that nobody has said is applied may be, from its start on. */
function wasApplied({ status, startedOn, appliedOn }: ImprovementAction, { before, after }: ComparedPeriods): boolean {
  if (status === "dropped" && appliedOn === null) return false;
  const from = appliedOn ?? startedOn;
  // What has been applied all along is the same before and after.
  return from !== null && from > before.first && from <= after.last;
}
