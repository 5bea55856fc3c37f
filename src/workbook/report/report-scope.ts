import { monthParts, type Month } from "../../domain/calendar";
import type { FunnelReport } from "../../domain/report/funnel-report";
import type { StageId } from "../../domain/stage";
import { absoluteAddress, quotedSheet } from "../cell-address";
import type { BlockPlace } from "../month/block-place";
import type { DetailRanges } from "../month/detail-sheet";
import type { PreviousRanges } from "../month/previous-sheet";
import { summaryKeys, type SummaryKey } from "../month/summary-columns";
import { headRows, monthText } from "../month/titled-block";
import type { FormulaCell } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import { createPhrases, type Phrases } from "./phrases";

/** Where the month's other sheets have what the report's formulas refer to. */
export type ReportSources = {
  readonly summary: BlockPlace;
  readonly detail: DetailRanges;
  readonly previous: PreviousRanges;
};

/** What every part of the report is written from. */
export type ReportScope = {
  readonly report: FunnelReport;
  readonly language: SheetLanguage;
  readonly phrases: Phrases;
  readonly sources: ReportSources;
  readonly unit: string;
  readonly stageName: (stage: StageId) => string;
  /** 2024年3月, 3月 within a sentence; 2024-03 in English. */
  readonly monthName: (month: Month) => string;
};

export function reportScope(report: FunnelReport, language: SheetLanguage, sources: ReportSources): ReportScope {
  const names = new Map(report.stages.map(({ id, name }) => [id, name]));
  const unit = report.settings.amountUnit;
  return {
    report,
    language,
    phrases: createPhrases(language, unit),
    sources,
    unit,
    stageName: (stage) => names.get(stage) ?? stage,
    monthName: (month) => (language === "zh-CN" ? `${monthParts(month).monthNumber} 月` : monthText(month, language)),
  };
}

/** A cell of 阶段汇总, `stage` by its place in the funnel, for a formula on any sheet. */
export function summaryAddress({ summary }: ReportSources, stage: number, key: SummaryKey): string {
  return addressOn(summary, headRows + stage, summaryKeys.indexOf(key));
}

/** The open stages' cells of a column of 阶段汇总. */
export function summaryColumn({ summary }: ReportSources, stages: number, key: SummaryKey): string {
  const column = summary.column + summaryKeys.indexOf(key);
  const first = absoluteAddress(summary.row + headRows, column);
  const last = absoluteAddress(summary.row + headRows + stages - 1, column);
  return `${quotedSheet(summary.sheetName)}!${first}:${last}`;
}

/** Row and column count from the block's first cell. */
export function addressOn(place: BlockPlace, row: number, column: number): string {
  return `${quotedSheet(place.sheetName)}!${absoluteAddress(place.row + row, place.column + column)}`;
}

/** What the cell shows. */
export function shown(address: string, expected: FormulaCell["expected"]): FormulaCell {
  return { formula: `=${address}`, expected };
}

/** The same of a cell that may be empty, which a plain reference would make 0 of. */
export function shownOrBlank(address: string, expected: FormulaCell["expected"]): FormulaCell {
  return { formula: `=IF(${address}="","",${address})`, expected };
}
