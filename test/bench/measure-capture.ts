import { checkRecords } from "../../src/workbook/checks/check-records";
import { narrowSnapshot } from "../../src/workbook/capture/narrow-snapshot";
import { planCapture } from "../../src/workbook/capture/plan-capture";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import type { SampleTable } from "../../src/simulator/sample/sample-table";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { benchToday } from "./measure-core";
import { snapshotJson, snapshotOf } from "./table-snapshot";

/** Each as a ratio to `JSON.parse` of the snapshot that it works on. */
export type CaptureRatios = {
  /** One changed stage, from the snapshot to the plan, decoding included, with the capture before it remembered. */
  readonly capture: number;
  /** All checks of everything, decoding left out. */
  readonly checks: number;
};

export function measureCapture(tables: readonly SampleTable[], runs: number): CaptureRatios {
  const before = snapshotOf(tables, "capture");
  const now = withOneStageChanged(before);
  const everything = snapshotOf(tables, "everything");
  const decoded = decodeWorkbook(everything, benchToday);
  return {
    capture: ratioOf(snapshotJson(now), runs, () => {
      const narrowed = narrowSnapshot(now, { snapshot: before, today: benchToday }, benchToday, []);
      const { changes } = planCapture(now, decodeWorkbook(narrowed ?? now, benchToday), benchToday);
      if (changes.transitions.length !== 1) throw new Error(`${changes.transitions.length} changes captured`);
    }),
    checks: ratioOf(snapshotJson(everything), runs, () => checkRecords(everything, decoded, benchToday)),
  };
}

/** The median; the two are timed in turns, so that a busy machine slows both. */
function ratioOf(json: string, runs: number, work: () => unknown): number {
  const ratios = Array.from({ length: runs + 1 }, () => {
    const parse = timeOf(() => JSON.parse(json) as unknown);
    return timeOf(work) / parse;
  });
  // The first run warms up.
  return ratios.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The first open customer is won; every column is a new array, as after a reading. */
function withOneStageChanged(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const list = snapshot.tables.get(customersTable.table);
  if (!list) throw new Error("no customer list");
  const columns = new Map([...list.columns].map(([index, cells]) => [index, [...cells]]));
  const stages = columns.get(list.headers.indexOf("当前阶段")) ?? [];
  const statuses = columns.get(list.headers.indexOf("客户状态")) ?? [];
  const row = stages.findIndex((stage, index) => stage !== "成交" && statuses[index] !== "流失");
  if (row < 0) throw new Error("nobody to move on");
  stages[row] = "成交";
  return { ...snapshot, tables: new Map(snapshot.tables).set(list.name, { ...list, columns }) };
}
