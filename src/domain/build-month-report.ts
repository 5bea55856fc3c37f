import { firstDayOf, lastDayOf, plusMonths, type Month, type SheetDate } from "./calendar";
import { logByCustomer } from "./customer-log";
import { rowsByCustomer } from "./customer-rows";
import { buildDetail, buildPrevious } from "./detail";
import { buildDwell } from "./dwell";
import type { DetailRow, FunnelRecords, MonthReport, PreviousRow } from "./month-report";
import { createOpeningCarry } from "./opening-carry";
import { createReasonDictionary } from "./overdue-reasons";
import { addToPools, type Period, type PoolEntry } from "./pools";
import type { StageId } from "./stage";
import { stagePlaces } from "./stage-lookup";
import { staysOf } from "./stays";
import { summarizeStage } from "./summary";

/**
 * The figures of a month as they stand on `today`. Only the log counts customers; the list gives their names, amounts
 * and remarks. Nothing depends on the order of customers and transitions.
 * @param today Events after it are left out.
 */
export function buildMonthReport(records: FunnelRecords, month: Month, today: SheetDate): MonthReport {
  const { stages, settings } = records;
  const period = periodOf(month, today);
  const periodBefore = periodOf(plusMonths(month, -1), today);
  const places = stagePlaces(stages);
  const pools = stages.map((): PoolEntry[] => []);
  const poolsBefore = stages.map((): PoolEntry[] => []);
  const carry = createOpeningCarry(stages.length, period.first);
  for (const [customer, events] of logByCustomer(records.transitions)) {
    const stays = staysOf(events, places, today);
    addToPools(customer, stays, period, pools);
    addToPools(customer, stays, periodBefore, poolsBefore);
    if (settings.openingBasis === "template") carry.add(stays);
  }

  const reasons = createReasonDictionary(records.reasons);
  const customers = rowsByCustomer(records.customers);
  const groups = buildDetail(pools, period, { stages, customers, findReasons: reasons.find });
  const detail = groups.flatMap(({ rows }) => rows);
  const previous = buildPrevious(poolsBefore, stages);
  const detailOf = groupByStage(detail);
  const previousOf = groupByStage(previous);
  return {
    month,
    countedTo: period.countedTo,
    detail,
    previous,
    summary: stages.map((stage, place) =>
      summarizeStage(stage, {
        detail: detailOf.get(stage.id) ?? [],
        previous: previousOf.get(stage.id) ?? [],
        openingBasis: settings.openingBasis,
        openingCarry: carry.carries[place] ?? 0,
      }),
    ),
    dwell: buildDwell(groups, settings.coachingFactor, reasons.order),
  };
}

function periodOf(month: Month, today: SheetDate): Period {
  const last = lastDayOf(month);
  return { first: firstDayOf(month), last, countedTo: today < last ? today : last };
}

function groupByStage<Row extends DetailRow | PreviousRow>(rows: readonly Row[]): ReadonlyMap<StageId, Row[]> {
  const groups = new Map<StageId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.stage);
    if (group) group.push(row);
    else groups.set(row.stage, [row]);
  }
  return groups;
}
