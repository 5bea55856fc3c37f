import { benchTables } from "./bench-company";
import { measureCapture, type CaptureRatios } from "./measure-capture";
import { measureCore, type CoreTimes } from "./measure-core";
import { measureJob, type JobCosts } from "./measure-job";
import { snapshotOf } from "./table-snapshot";

/**
 * `npm run bench`, or with the sizes to measure: `npm run bench -- 1000 10000`; what the pane costs in a browser is
 * `npm run bench -- pane` (or `pane start`, `pane tasks`). Times depend on the machine, ratios and
 * counts hardly do. Peak memory is the whole process's up to then, so it holds for the largest size so far.
 *
 * `npm run bench -- forecast` holds the forecast and the findings about lost customers against made-up companies and teams.
 */
const [part, only] = process.argv.slice(2);
if (part === "pane") {
  const { benchPane } = await import("./pane/bench-pane");
  console.log(await benchPane(only));
  process.exit();
}
if (part === "forecast") {
  const { benchForecast } = await import("./bench-forecast");
  console.log(benchForecast());
  process.exit();
}
const sizes = process.argv.slice(2).map(Number);

const headers = [
  "customers",
  "JSON.parse ms",
  "report ms",
  "report ÷ parse",
  "growth",
  "decode ms",
  "plan ms",
  "analysis ms",
  "capture ÷ parse",
  "checks ÷ parse",
  "job s",
  "requests",
  "MB",
  "÷ least",
  "cells",
  "÷ least",
  "peak MB",
];

const rows: string[][] = [];
let before: { readonly customers: number; readonly times: CoreTimes } | null = null;
for (const customers of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  process.stderr.write(`${customers} customers …\n`);
  const tables = benchTables(customers);
  const times = measureCore(snapshotOf(tables), customers < 50_000 ? 7 : 3);
  const captures = measureCapture(tables, customers < 50_000 ? 7 : 3);
  const costs = await measureJob(tables);
  const core = [...coreCells(times, customers), ...captureCells(captures)];
  rows.push([String(customers), ...core, ...jobCells(costs), megabytes(peakBytes())]);
  before = { customers, times };
}
console.log(markdown([headers, headers.map(() => "---:"), ...rows]));

function coreCells({ parseMs, reportMs, decodeMs, planMs, analysisMs }: CoreTimes, customers: number): string[] {
  // How much more time than customers: 1 is linear.
  const growth = before ? reportMs / before.times.reportMs / (customers / before.customers) : null;
  return [
    parseMs.toFixed(1),
    reportMs.toFixed(1),
    (reportMs / parseMs).toFixed(2),
    growth === null ? "" : `${growth.toFixed(2)} × linear`,
    decodeMs.toFixed(1),
    planMs.toFixed(1),
    analysisMs.toFixed(0),
  ];
}

function captureCells({ capture, checks }: CaptureRatios): string[] {
  return [capture.toFixed(2), checks.toFixed(2)];
}

function jobCells({ seconds, requests, bytes, leastBytes, cells, leastCells }: JobCosts): string[] {
  return [
    seconds.toFixed(1),
    String(requests),
    megabytes(bytes),
    (bytes / leastBytes).toFixed(2),
    String(cells),
    (cells / leastCells).toFixed(2),
  ];
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

function markdown(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}
