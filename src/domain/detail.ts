import type { Customer, CustomerId } from "./customer";
import type { DetailRow, PreviousRow } from "./month-report";
import { compareText } from "./name-key";
import type { ReasonDictionary } from "./overdue-reasons";
import type { Period, PoolEntry } from "./pools";
import { createSpellings } from "./spellings";
import type { Stage, Stages } from "./stage";
import { ownerOn } from "./stay";

/** The rows of one owner in one stage, by customer. */
export type OwnerRows = {
  readonly stage: Stage;
  readonly owner: string;
  readonly rows: readonly DetailRow[];
  /** Of the rows with days. */
  readonly withDays: number;
  readonly totalDays: number;
};

export type DetailSources = {
  readonly stages: Stages;
  readonly customers: ReadonlyMap<CustomerId, Customer>;
  readonly findReasons: ReasonDictionary["find"];
};

/**
 * The rows of the pools, in funnel order, then by owner.
 * @param pools By place in the funnel.
 */
export function buildDetail(pools: readonly PoolEntry[][], period: Period, sources: DetailSources): OwnerRows[] {
  const owners = createSpellings();
  const byStage = pools.map((pool) => {
    const groups = new Map<string, PoolEntry[]>();
    for (const entry of pool) {
      const key = owners.add(ownerOn(entry.lastStay, period.countedTo));
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    return groups;
  });
  return sources.stages.flatMap((stage, place) =>
    [...(byStage[place] ?? [])]
      .map(([key, entries]) => ({ owner: owners.shown(key), entries }))
      .sort((a, b) => compareText(a.owner, b.owner))
      .map(({ owner, entries }) => buildOwnerRows(stage, owner, entries, period, sources)),
  );
}

function buildOwnerRows(
  stage: Stage,
  owner: string,
  entries: PoolEntry[],
  { last }: Period,
  { customers, findReasons }: DetailSources,
): OwnerRows {
  entries.sort((a, b) => compareText(a.customer, b.customer));
  let withDays = 0;
  let totalDays = 0;
  for (const { days } of entries) {
    if (days === null) continue;
    withDays += 1;
    totalDays += days;
  }
  const rows = entries.map((entry): DetailRow => {
    const { lastStay, days } = entry;
    const customer = customers.get(entry.customer);
    const isOverMean = stage.kind === "open" && days !== null && days * withDays > totalDays;
    return {
      stage: stage.id,
      customer: entry.customer,
      customerName: customer?.name ?? "",
      owner,
      entered: lastStay.entered,
      left: lastStay.left !== null && lastStay.left <= last ? lastStay.left : null,
      days,
      isOpening: entry.isOpening,
      outcome: entry.outcome,
      amount: customer?.amount ?? null,
      isOverMean,
      reasons: isOverMean ? findReasons(customer?.remark ?? "") : noReasons,
      leftStays: entry.leftStays,
      leftDays: entry.leftDays,
    };
  });
  return { stage, owner, rows, withDays, totalDays };
}

const noReasons: readonly string[] = [];

/** In funnel order, then by customer. */
export function buildPrevious(pools: readonly PoolEntry[][], stages: Stages): PreviousRow[] {
  return stages.flatMap((stage, place) =>
    (pools[place] ?? [])
      .map(({ customer, outcome }) => ({ stage: stage.id, customer, outcome }))
      .sort((a, b) => compareText(a.customer, b.customer)),
  );
}
