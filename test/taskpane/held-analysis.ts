import { firstScope, type AnalysisScope } from "../../src/app/analysis-scope";
import type { ShownCustomers } from "../../src/app/ports";
import { analyse, type AnalysisResult } from "../../src/app/read-analysis";
import { readHistory } from "../../src/domain/analysis/funnel-history";
import type { SheetDate } from "../../src/domain/calendar";
import type { BackTest } from "../../src/domain/forecast/back-test";
import type { BackTestScore } from "../../src/domain/forecast/back-test-score";
import type { FirstReply } from "../../src/domain/replies/first-reply";
import type { CustomerId } from "../../src/domain/customer";
import type { FunnelRecords } from "../../src/domain/month-report";
import type { AnalysisPorts } from "../../src/taskpane/state/analysis-session";
import type { AnalysisFigures } from "../../src/taskpane/state/analysis-state";
import { aCompany, companyToday } from "../domain/analysis/analysis-company";
import { heldTask } from "./held-task";

export function heldAnalysis(today: SheetDate) {
  const read = heldTask<[AnalysisScope], AnalysisResult>();
  const show = heldTask<[readonly CustomerId[], boolean | undefined], ShownCustomers>();
  const showAll = heldTask<[], undefined>();
  const ports: AnalysisPorts = {
    read: read.run,
    filter: { showCustomers: show.run, showAllCustomers: showAll.run },
    readToday: () => today,
  };
  return { ports, read, show, showAll };
}

/** A company of two years in which the second stage loses most. */
export const company: FunnelRecords = aCompany({ customers: 300, rate: (place) => (place === 1 ? 0.5 : 0.8) });

const stageNames = new Map(
  company.stages.map(({ id }, place) => [id, ["线索", "洽谈", "报价", "成交"][place] ?? ""] as const),
);

/** What the analysis of these months says. */
export function someAnalysis(
  change: Partial<AnalysisScope> = {},
  records: FunnelRecords = company,
  more: Partial<AnalysisFigures> = {},
  replies: readonly FirstReply[] = [],
): AnalysisFigures {
  const scope = { ...firstScope(companyToday), ...change };
  const analysis = analyse(readHistory(records, companyToday), scope, replies);
  return {
    kind: "analysis",
    scope,
    analysis,
    tryForecast: analysis.forecast && (() => new Promise(() => undefined)),
    stageNames,
    replyMinutes: records.settings.replyMinutes,
    amountUnit: "万元",
    canFilter: true,
    ...more,
  };
}

/** A forecast that was tried on 18 months, better than the other two and not good enough for ±10 %. */
export function someTrial(
  changes: Partial<BackTestScore> = {},
  verdict: BackTest["verdict"] = "does-not-hold",
): BackTest {
  const score: BackTestScore = {
    ...{ horizon: 1, points: 18, countCoverage: 0.875, amountCoverage: 0.75, withinTenPercent: 0.25 },
    error: { count: 2, amount: 31.5 },
    lastMonthsError: { count: 2.7, amount: 40.25 },
    weightedError: { count: 9, amount: 120 },
    ...changes,
  };
  return { points: [], scores: [score], verdict };
}
