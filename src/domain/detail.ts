import type { Customer, CustomerId } from "./customer";
import type { DetailRow } from "./month-report";
import { compareText } from "./name-key";
import type { ReasonDictionary } from "./overdue-reasons";
import { compareCustomers, type PoolRow } from "./pools";
import { createSpellings } from "./spellings";
import type { Stage, Stages } from "./stage";

/** The rows of one owner in one stage. */
export type OwnerRows = {
  readonly stage: Stage;
  readonly owner: string;
  readonly rows: readonly DetailRow[];
  /** Of the rows with days. */
  readonly withDays: number;
  readonly totalDays: number;
};

/**
 * Finishes the rows of the pools, and sorts them in funnel order, by owner and by customer.
 * @param pools By place in the funnel.
 */
export function groupByOwner(
  pools: readonly PoolRow[][],
  stages: Stages,
  remarkOf: (customer: CustomerId) => Customer["remark"],
  findReasons: ReasonDictionary["find"],
): OwnerRows[] {
  const owners = createSpellings();
  const byStage = pools.map((pool) => {
    const groups = new Map<string, PoolRow[]>();
    for (const row of pool) {
      const key = owners.add(row.owner);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  });
  const groups = stages.flatMap((stage, place) =>
    [...(byStage[place] ?? [])]
      .map(([key, rows]) => finishRows(stage, owners.shown(key), rows))
      .sort((a, b) => compareText(a.owner, b.owner)),
  );
  for (const { rows } of groups) {
    for (const row of rows) if (row.isOverMean) row.reasons = findReasons(remarkOf(row.customer));
  }
  return groups;
}

function finishRows(stage: Stage, owner: string, rows: PoolRow[]) {
  let withDays = 0;
  let totalDays = 0;
  for (const { days } of rows) {
    if (days === null) continue;
    withDays += 1;
    totalDays += days;
  }
  rows.sort(compareCustomers);
  for (const row of rows) {
    row.owner = owner;
    row.isOverMean = stage.kind === "open" && row.days !== null && row.days * withDays > totalDays;
  }
  return { stage, owner, rows, withDays, totalDays };
}
