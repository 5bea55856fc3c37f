import { parseMonth, sheetDateOf, type SheetDate } from "../../../src/domain/calendar";
import { customerIdOf } from "../../../src/domain/customer";
import type { DetailRow, DwellRow, FunnelRecords, MonthReport, SummaryRow } from "../../../src/domain/month-report";
import { defaultSettings, type FunnelSettings } from "../../../src/domain/settings";
import { stageIdOf, type Stage } from "../../../src/domain/stage";
import { aStage } from "../../support/builders";

export function aDetailRow(stage: string, changes: Partial<DetailRow> = {}): DetailRow {
  return {
    stage: stageIdOf(stage),
    customer: customerIdOf("KH001"),
    customerName: "科技",
    owner: "李",
    entered: sheetDateOf("2024-03-10"),
    left: null,
    days: 21,
    isOpening: false,
    outcome: "open",
    amount: 15,
    isOverMean: false,
    reasons: [],
    leftStays: 0,
    leftDays: 0,
    ...changes,
  };
}

export function aSummaryRow(stage: string, changes: Partial<SummaryRow> = {}): SummaryRow {
  return {
    stage: stageIdOf(stage),
    kind: "open",
    opening: 0,
    added: 1,
    lost: 0,
    closing: 1,
    advanced: 0,
    monthlyRate: 0,
    meanDays: 21,
    expectedAmount: 15,
    returned: 0,
    inStage: 1,
    decidedRate: null,
    meanDaysOfLeavers: null,
    benchmarkDays: null,
    previousMonthlyRate: null,
    rateChange: null,
    averagePrice: 15,
    averagePriceFrom: "customers",
    openingCarry: 0,
    ...changes,
  };
}

export function aWonRow(stage: string, changes: Partial<SummaryRow> = {}): SummaryRow {
  const blank = { lost: null, closing: null, advanced: null, monthlyRate: null, meanDays: null, returned: null };
  return aSummaryRow(stage, { kind: "won", ...blank, inStage: null, ...changes });
}

export function aDwellRow(owner: string, stage: string, changes: Partial<DwellRow> = {}): DwellRow {
  return {
    owner,
    stage: stageIdOf(stage),
    customers: 1,
    meanDays: 21,
    longestDays: 21,
    shortestDays: 21,
    upToMean: 1,
    overMean: 0,
    reasons: [],
    teamMeanDays: 21,
    needsCoaching: false,
    ...changes,
  };
}

/** March 2024: one customer in 方案展示, nobody in 成交. */
export function aReport(changes: Partial<MonthReport> = {}): MonthReport {
  return {
    month: parseMonth("2024-03")!,
    countedTo: sheetDateOf("2024-03-31"),
    detail: [aDetailRow("方案展示")],
    previous: [],
    summary: [aSummaryRow("方案展示"), aWonRow("成交", { added: 0, expectedAmount: null, averagePrice: null })],
    dwell: [aDwellRow("李", "方案展示")],
    ...changes,
  };
}

export function someRecords(
  stages: readonly Stage[] = [aStage("方案展示"), aStage("成交", { kind: "won" })],
  settings: Partial<FunnelSettings> = {},
): FunnelRecords {
  return { stages, customers: [], transitions: [], settings: { ...defaultSettings, ...settings }, reasons: [] };
}

/** So many rows of the detail, of so many customers. */
export function detailOf(count: number): DetailRow[] {
  return Array.from({ length: count }, (_, index) =>
    aDetailRow("方案展示", { customer: customerIdOf(`KH${index}`), entered: (45_300 + index) as SheetDate }),
  );
}
