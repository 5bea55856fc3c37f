import type { FunnelRecords, MonthReport } from "../../domain/month-report";
import { columnLetters } from "../cell-address";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { findingAt, type Finding, type FindingPlace } from "./finding";

/** A cell of 阶段汇总 with a rate, as it stands there: also one that was typed over the formula. Indexes count from 0. */
export type SummaryRate = {
  readonly sheetName: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly value: CellValue;
};

/** Rates above 100 %, which no customers can have. */
export function typedRateFindings(rates: readonly SummaryRate[]): readonly Finding[] {
  return rates.flatMap(({ sheetName, sheetId, row, column, header, value }): Finding[] => {
    const rate = typeof value === "number" ? value : Number.NaN;
    if (!(rate > 1)) return [];
    const letters = columnLetters(column);
    const place = { sheetName, sheetId, rowNumber: row + 1, column: letters, address: `${letters}${row + 1}`, header };
    const found = String(value);
    return [findingAt(place, { code: "conversion-above-one", severity: "error", found, params: { rate } })];
  });
}

/** Stages of the month with a low conversion or a mean dwell above what others take. */
export function stageFindings(
  { summary }: MonthReport,
  { stages, settings }: Pick<FunnelRecords, "stages" | "settings">,
  { generated }: WorkbookSnapshot,
): readonly Finding[] {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const sheet = generated.get("summary");
  const place: FindingPlace = {
    sheetName: sheet?.sheetName ?? "",
    sheetId: sheet?.sheetId ?? "",
    rowNumber: 0,
    column: "",
    address: "",
    header: "",
  };
  return summary.flatMap(({ stage, kind, monthlyRate, meanDays, benchmarkDays }): Finding[] => {
    if (kind === "won") return [];
    const name = names.get(stage) ?? stage;
    const findings: Finding[] = [];
    if (monthlyRate !== null && monthlyRate < settings.lowConversion) {
      const params = { stage: name, rate: monthlyRate, limit: settings.lowConversion };
      findings.push(findingAt(place, { code: "low-conversion", severity: "warning", params }));
    }
    if (meanDays !== null && benchmarkDays !== null && meanDays > benchmarkDays) {
      const params = { stage: name, days: meanDays, benchmark: benchmarkDays };
      findings.push(findingAt(place, { code: "slow-stage", severity: "warning", params }));
    }
    return findings;
  });
}
