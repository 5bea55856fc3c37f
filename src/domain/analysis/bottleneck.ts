import type { Period, PoolRow } from "../pools";
import type { StageId } from "../stage";
import { costlyStages, type CostlyStages } from "./costly-stages";
import { poolsOver, type CustomerHistory, type FunnelHistory } from "./funnel-history";
import { lossCauses, type LossCauses, type LossNote } from "./loss-causes";
import type { Subject } from "./trait-values";
import { lossTraits, type LossTraits } from "./traits";

/** Why customers are lost in one stage. */
export type StageLosses = {
  readonly stage: StageId;
  /** Who left the stage in the period by advancing or being lost. */
  readonly subjects: readonly Subject[];
  readonly traits: LossTraits;
  readonly causes: LossCauses;
};

export type Bottleneck = CostlyStages & {
  /** Of the stage that costs most: null where no stage has both lost and something to regain. */
  readonly losses: StageLosses | null;
};

/** The document's three steps: which stage costs most, what those lost there have in common, and the likely causes. */
export function findBottleneck(history: FunnelHistory, period: Period): Bottleneck {
  const costly = costlyStages(history, period);
  const worst =
    costly.lossy.find(({ isThin, winsRegained }) => !isThin && winsRegained > 0) ??
    costly.lossy.find(({ stage }) => stage === costly.lowest);
  return { ...costly, losses: worst ? stageLosses(history, period, worst.stage) : null };
}

/** Steps two and three for any stage. */
export function stageLosses(history: FunnelHistory, period: Period, stage: StageId): StageLosses {
  const place = history.records.stages.findIndex(({ id }) => id === stage);
  const byId = new Map(history.customers.map((customer) => [customer.id, customer]));
  const subjects = (poolsOver(history, period)[place] ?? [])
    .filter(({ outcome }) => outcome === "lost" || outcome === "advanced")
    .map((row) => subjectOf(row, byId.get(row.customer)));
  const notes = subjects
    .filter(({ isLost }) => isLost)
    .map(({ id }) => noteOf(history, byId.get(id)))
    .filter((note) => note !== null);
  return { stage, subjects, traits: lossTraits(subjects), causes: lossCauses(notes, history.records.reasons) };
}

function subjectOf({ customer, outcome, owner, days }: PoolRow, history: CustomerHistory | undefined): Subject {
  return { id: customer, isLost: outcome === "lost", row: history?.row, owner, days };
}

/** The row's own 流失原因; where it has none, that of the last loss in the log. */
function noteOf({ log }: FunnelHistory, customer: CustomerHistory | undefined): LossNote | null {
  if (!customer) return null;
  const { id, row, index } = customer;
  const inRow = row?.lossReason.trim() ?? "";
  const inLog = inRow === "" ? log.eventsOf(index).findLast(({ kind }) => kind === "lost")?.reason : undefined;
  return { id, lossReason: inRow === "" ? (inLog ?? "") : inRow, remark: row?.remark ?? "" };
}
