import type { SummaryRow } from "../../domain/month-report";
import type { FunnelSettings } from "../../domain/settings";
import type { PlanCell } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { detailTable } from "../tables/detail-table";
import { exactly, quoted } from "./criteria";
import type { DetailRanges } from "./detail-sheet";
import type { PreviousRanges } from "./previous-sheet";
import type { SummaryKey } from "./summary-columns";

/** What the formulas of a summary row refer to. */
export type SummaryScope = {
  readonly stageName: string;
  /** The cell of the same row. */
  readonly cell: (key: SummaryKey) => string;
  readonly detail: DetailRanges;
  readonly previous: PreviousRanges;
  readonly settings: FunnelSettings;
  readonly language: SheetLanguage;
};

const hintWords = {
  above: { "zh-CN": "▲转化率超过100%", "en-US": "▲Conversion above 100%" },
  low: { "zh-CN": "▲转化率低", "en-US": "▲Low conversion" },
  slow: { "zh-CN": "▲停留偏长", "en-US": "▲Slow" },
} as const satisfies Readonly<Record<string, Words>>;

/** One formula a figure; null for the cells that are no figures of their own. */
export function summaryFormulas(row: SummaryRow, scope: SummaryScope): Readonly<Record<SummaryKey, string | null>> {
  const { cell, detail, language } = scope;
  const inStage = exactly(detail.stage, scope.stageName, cell("stage"));
  const outcome = (code: keyof typeof detailTable.columns.outcome.choices): string =>
    `COUNTIFS(${inStage},${detail.outcome},${outcomeWord(code, language)})`;
  const carry = row.openingCarry === 0 ? "" : `+${row.openingCarry}`;
  const decided = `(${cell("advanced")}+${cell("lost")})`;
  const priced = row.kind === "won" ? cell("added") : cell("closing");
  return {
    stage: null,
    benchmarkDays: null,
    opening: `=COUNTIFS(${inStage},${detail.isOpening},1)${carry}`,
    added: `=COUNTIFS(${inStage},${detail.isAdded},1)`,
    lost: `=${outcome("lost")}`,
    closing: `=${cell("opening")}+${cell("added")}-${cell("lost")}`,
    advanced: `=${outcome("advanced")}`,
    monthlyRate: `=IF(${cell("closing")}=0,"",${cell("advanced")}/${cell("closing")})`,
    meanDays: meanWhere(detail.days, inStage),
    expectedAmount: `=IF(${cell("averagePrice")}="","",${priced}*${cell("averagePrice")})`,
    returned: `=${outcome("returned")}`,
    inStage: `=${outcome("open")}`,
    decidedRate: `=IF(${decided}=0,"",${cell("advanced")}/${decided})`,
    meanDaysOfLeavers: `=IF(SUMIFS(${detail.leftStays},${inStage})=0,"",SUMIFS(${detail.leftDays},${inStage})/SUMIFS(${detail.leftStays},${inStage}))`,
    previousMonthlyRate: previousRate(scope),
    rateChange: `=IF(OR(${cell("monthlyRate")}="",${cell("previousMonthlyRate")}=""),"",${cell("monthlyRate")}-${cell("previousMonthlyRate")})`,
    averagePrice: row.averagePriceFrom === "setting" ? null : meanPrice(row, scope, inStage),
    hints: hintsFormula(scope),
  };
}

/** The mean of what is a number among the rows that the criteria select; an empty text where there is none. */
export function meanWhere(numbers: string, criteria: string): string {
  return `=IF(COUNTIFS(${criteria},${numbers},">=0")=0,"",AVERAGEIFS(${numbers},${criteria},${numbers},">=0"))`;
}

/** What `hints` shows, by the core's figures. */
export function expectedHints(
  row: SummaryRow,
  { lowConversion }: FunnelSettings,
  language: SheetLanguage,
): string | null {
  const { monthlyRate, meanDays, benchmarkDays } = row;
  const hints: string[] = [];
  if (monthlyRate !== null && monthlyRate > 1) hints.push(hintWords.above[language]);
  else if (monthlyRate !== null && monthlyRate < lowConversion) hints.push(hintWords.low[language]);
  if (meanDays !== null && benchmarkDays !== null && meanDays > benchmarkDays) hints.push(hintWords.slow[language]);
  return hints.length === 0 ? null : hints.join(" ");
}

/** The formulas' conditions for flags, which colours and hints share. `cell` may be of any row. */
export function flagConditions(cell: (key: SummaryKey) => string, { lowConversion }: FunnelSettings) {
  const rate = cell("monthlyRate");
  const [mean, benchmark] = [cell("meanDays"), cell("benchmarkDays")];
  return {
    above: `AND(ISNUMBER(${rate}),${rate}>1)`,
    low: `AND(ISNUMBER(${rate}),${rate}<${lowConversion})`,
    slow: `AND(ISNUMBER(${mean}),ISNUMBER(${benchmark}),${mean}>${benchmark})`,
  };
}

function hintsFormula({ cell, settings, language }: SummaryScope): string {
  const { above, low, slow } = flagConditions(cell, settings);
  const words = (key: keyof typeof hintWords): string => quoted(hintWords[key][language]);
  return `=TRIM(IF(${above},${words("above")},IF(${low},${words("low")},""))&" "&IF(${slow},${words("slow")},""))`;
}

function outcomeWord(code: keyof typeof detailTable.columns.outcome.choices, language: SheetLanguage): string {
  return quoted(detailTable.columns.outcome.choices[code][language]);
}

/** Of the won stage those won in the month, of another those that are not lost. */
function meanPrice({ kind }: SummaryRow, { detail, language }: SummaryScope, inStage: string): string {
  const lost = quoted(`<>${detailTable.columns.outcome.choices.lost[language]}`);
  const counted = kind === "won" ? `${detail.isAdded},1` : `${detail.outcome},${lost}`;
  return meanWhere(detail.amount, `${inStage},${counted}`);
}

/** By the template's basis last month's 期末 is this month's 期初. */
function previousRate({ stageName, cell, previous, settings, language }: SummaryScope): string {
  const inStage = exactly(previous.stage, stageName, cell("stage"));
  const advanced = `COUNTIFS(${inStage},${previous.outcome},${outcomeWord("advanced", language)})`;
  const lost = `COUNTIFS(${inStage},${previous.outcome},${outcomeWord("lost", language)})`;
  const closing = settings.openingBasis === "template" ? cell("opening") : `(COUNTIFS(${inStage})-${lost})`;
  return `=IF(${closing}=0,"",${advanced}/${closing})`;
}

/** A row's cells: formulas with what the core expects of them, constants of the settings, — where the row has none. */
export function summaryCell(key: SummaryKey, row: SummaryRow, formula: string | null, scope: SummaryScope): PlanCell {
  if (key === "stage") return scope.stageName;
  const expected = key === "hints" ? expectedHints(row, scope.settings, scope.language) : row[key];
  return formula === null ? expected : { formula, expected };
}
