import type { DwellRow } from "../../domain/month-report";
import type { FormulaCell } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { exactly, quoted } from "./criteria";
import type { DetailRanges } from "./detail-sheet";
import type { DwellKey } from "./dwell-columns";
import { meanWhere } from "./summary-formulas";

const coachingMark: Words = { "zh-CN": "▲辅导", "en-US": "▲Coach" };

type FigureKey = Exclude<DwellKey, "owner" | "stage" | "reasons" | "coaching">;

export function dwellFormulas(
  row: DwellRow,
  stageName: string,
  cell: (key: DwellKey) => string,
  detail: DetailRanges,
): Readonly<Record<FigureKey, FormulaCell>> {
  const inStage = exactly(detail.stage, stageName, cell("stage"));
  const held = `${exactly(detail.owner, row.owner, cell("owner"))},${inStage}`;
  // Blank days are no 0: customers of whom only an inferred stay is known.
  const counted = `${held},${detail.days},">=0"`;
  const mean = cell("meanDays");
  return {
    customers: { formula: `=COUNTIFS(${counted})`, expected: row.customers },
    meanDays: { formula: meanWhere(detail.days, held), expected: row.meanDays },
    longestDays: { formula: `=MAXIFS(${detail.days},${counted})`, expected: row.longestDays },
    shortestDays: { formula: `=MINIFS(${detail.days},${counted})`, expected: row.shortestDays },
    upToMean: { formula: `=COUNTIFS(${counted},${detail.days},"<="&${mean})`, expected: row.upToMean },
    overMean: { formula: `=COUNTIFS(${counted},${detail.days},">"&${mean})`, expected: row.overMean },
    teamMeanDays: { formula: meanWhere(detail.days, inStage), expected: row.teamMeanDays },
  };
}

export function coachingCell(
  { needsCoaching }: DwellRow,
  cell: (key: DwellKey) => string,
  factor: number,
  language: SheetLanguage,
): FormulaCell {
  const mark = coachingMark[language];
  return {
    formula: `=IF(${coachingCondition(cell, factor)},${quoted(mark)},"")`,
    expected: needsCoaching ? mark : null,
  };
}

/** Rounded, since 1.2 times 12 is a little less than 14.4. */
export function coachingCondition(cell: (key: DwellKey) => string, factor: number): string {
  const [mean, team] = [cell("meanDays"), cell("teamMeanDays")];
  return `IF(AND(ISNUMBER(${mean}),ISNUMBER(${team})),ROUND(${mean}-${factor}*${team},9)>0,FALSE)`;
}
