import { buildMonthReport } from "../../src/domain/build-month-report";
import { parseMonth, sheetDateOf, type Month } from "../../src/domain/calendar";
import { buildFunnelReport } from "../../src/domain/report/build-funnel-report";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { planMonth } from "../../src/workbook/plan-month";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotJson } from "./table-snapshot";

export type CoreTimes = {
  readonly parseMs: number;
  readonly decodeMs: number;
  readonly reportMs: number;
  readonly planMs: number;
  /** Of 漏斗报告, once: analysis, forecast and back-test. */
  readonly analysisMs: number;
};

export const benchMonth = parseMonth("2024-03") as Month;
export const benchToday = sheetDateOf("2024-04-01");

/** Medians of some runs, the four taken in turns so that a busy machine slows all of them alike. */
export function measureCore(snapshot: WorkbookSnapshot, runs: number): CoreTimes {
  const json = snapshotJson(snapshot);
  const times: Omit<CoreTimes, "analysisMs">[] = [];
  for (let run = 0; run <= runs; run++) {
    const parseMs = timeOf(() => JSON.parse(json) as unknown)[0];
    const [decodeMs, { records }] = timeOf(() => decodeWorkbook(snapshot, benchToday));
    const [reportMs, report] = timeOf(() => buildMonthReport(records, benchMonth, benchToday));
    const [planMs] = timeOf(() => planMonth(report, records, snapshot, "zh-CN"));
    if (run > 0) times.push({ parseMs, decodeMs, reportMs, planMs }); // The first run warms up.
  }
  const median = (key: keyof (typeof times)[number]): number => {
    const sorted = times.map((time) => time[key]).sort((a, b) => a - b);
    return sorted[Math.floor(runs / 2)] ?? NaN;
  };
  return {
    parseMs: median("parseMs"),
    decodeMs: median("decodeMs"),
    reportMs: median("reportMs"),
    planMs: median("planMs"),
    analysisMs: analysisTime(snapshot),
  };
}

function analysisTime(snapshot: WorkbookSnapshot): number {
  const { records } = decodeWorkbook(snapshot, benchToday);
  const report = buildMonthReport(records, benchMonth, benchToday);
  const quality = { rowsLeftOut: 0, findings: [], inferred: 0 };
  return timeOf(() => buildFunnelReport(records, report, benchToday, { quality }))[0];
}

function timeOf<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
