import { findBottleneck } from "../analysis/bottleneck";
import type { FunnelHistory } from "../analysis/funnel-history";
import type { Trait, TraitValue } from "../analysis/trait-values";
import type { Period } from "../pools";
import type { StageId } from "../stage";
import { anybody, createMeter, measured, type Meter } from "./measure";
import type { StageFinding } from "./suggestions";

/** A trait's value in words that a rule's condition may name. */
export type TraitWords = (trait: Trait, value: TraitValue) => readonly string[];

/** Rarer causes, and fewer customers overdue, are nothing to change a process for. */
const causeShare = 0.2;
const overdueShare = 0.2;
const customersNeeded = 3;

/**
 * What in the period's figures asks for a measure, the costliest first: stages that lose more than they need to, with what
 * those lost in the worst of them have in common and why; stages that are slow; and stages in which many are overdue.
 */
export function stageFindings(history: FunnelHistory, period: Period, traitWords: TraitWords): readonly StageFinding[] {
  const { stages } = history.records;
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const meter = createMeter(history);
  const { lossy, lowest, losses, slow } = findBottleneck(history, period);
  const found = (kind: StageFinding["kind"], stage: StageId, more: Partial<StageFinding>): StageFinding => ({
    ...{ kind, stage, stageName: names.get(stage) ?? stage, words: [], value: null, target: null },
    ...more,
  });
  return [
    ...lossy
      .filter(({ isThin, winsRegained, stage }) => !isThin && (winsRegained > 0 || stage === lowest))
      .map(({ stage, decided, target }) =>
        found("lowRate", stage, { value: decided.rate, target: isAbove(target, decided.rate) ? target : null }),
      ),
    ...(losses?.traits.findings ?? []).map(({ trait, value, lostShare }) =>
      found("trait", losses?.stage ?? ("" as StageId), { words: traitWords(trait, value), value: lostShare }),
    ),
    ...(losses?.causes.causes ?? [])
      .filter(({ share, customers }) => share >= causeShare && customers.length >= customersNeeded)
      .map(({ reason, share }) => found("cause", losses?.stage ?? ("" as StageId), { words: [reason], value: share })),
    ...slow
      .filter(({ customerDaysLost }) => customerDaysLost > 0)
      .map(({ stage, meanDays, target }) => found("slow", stage, medianFor(meter, period, stage, meanDays, target))),
    ...overdueStages(history, meter, period).map(({ stage, share }) => found("overdue", stage, { value: share })),
  ];
}

function isAbove(target: number | null, rate: number | null): boolean {
  return target !== null && rate !== null && target > rate;
}

/** The target of the mean, carried over to the median that an action is measured by: as much less, in whole days. */
function medianFor(
  meter: Meter,
  period: Period,
  stage: StageId,
  mean: number | null,
  meanTarget: number | null,
): Pick<StageFinding, "value" | "target"> {
  const { value } = measured(meter.sample("medianDays", { stage, isOwner: anybody }, period, period.countedTo));
  if (value === null || mean === null || meanTarget === null || mean <= 0) return { value, target: null };
  return { value, target: Math.max(1, Math.round((value * meanTarget) / mean)) };
}

function overdueStages(
  { records }: FunnelHistory,
  meter: Meter,
  period: Period,
): readonly { readonly stage: StageId; readonly share: number }[] {
  return records.stages
    .filter(({ kind }) => kind === "open")
    .flatMap(({ id: stage }) => {
      const { value, n } = measured(
        meter.sample("overdueShare", { stage, isOwner: anybody }, period, period.countedTo),
      );
      const share = value ?? 0;
      return share >= overdueShare && share * n >= customersNeeded ? [{ stage, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
}
