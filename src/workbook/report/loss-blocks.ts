import type { LossCause, LossCauses } from "../../domain/analysis/loss-causes";
import type { LossMember, TextTrait } from "../../domain/analysis/loss-members";
import type { Trait } from "../../domain/analysis/trait-values";
import type { TraitComparison } from "../../domain/analysis/traits";
import { patternOf, quoted } from "../month/criteria";
import type { FormulaCell } from "../plan";
import type { DataBlock, DataCell } from "./data-blocks";
import type { DataAddresses } from "./data-sheet";
import { criteriaOf } from "./member-block";
import type { ReportScope } from "./report-scope";
import { segmentName, traitWords } from "./segment-names";

const textTraits: readonly TextTrait[] = ["source", "industry", "owner", "decisionMaker", "budgetApproval"];
const traitColumns: readonly Trait[] = [...textTraits, "amount", "dwell"];
const outcomeColumn = 1;
const firstTrait = 2;
const causesColumn = firstTrait + traitColumns.length;

/** Around each cause of a customer's, so that no cause is found within another one. */
const fence = "|";
/** Excel takes no longer criteria than 255 characters. */
const longestCause = 120;
const mostCauses = 8;
const mostComparisons = 12;

const count = "#,##0";
const share = "0.0%";

/** What the traits and causes of losses count, and the customers that they count over; nothing without losses. */
export function lossBlocks(scope: ReportScope): { readonly figures: DataBlock[]; readonly members: DataBlock[] } {
  const { losses } = scope.report.bottleneck;
  if (!losses) return { figures: [], members: [] };
  const { causes, traits } = losses;
  const name = scope.stageName(losses.stage);
  return {
    figures: [
      ...(causes.lost > 0 ? [causeBlock(causes, name, scope)] : []),
      ...(traits.comparisons.length > 0 ? [traitBlock(traits.comparisons, name, scope)] : []),
    ],
    members: [memberBlock(name, scope)],
  };
}

/** `name`: of the stage, as in the blocks below. */
function causeBlock({ causes, unsorted }: LossCauses, name: string, scope: ReportScope): DataBlock {
  const zh = scope.phrases.isChinese;
  const row = (label: string, cause: Omit<LossCause, "reason">, criterion: string | null) =>
    causeRow(label, cause, criterion, scope);
  return {
    key: "causes",
    headers: zh
      ? [`${name}的流失原因(近三个月)`, "客户", "占比", "原话举例"]
      : [`Causes of loss in ${name}`, "Count", "Share", "Examples"],
    numberFormats: ["@", count, share, "@"],
    rows: [
      ...causes.slice(0, mostCauses).map((cause) => row(cause.reason, cause, criterionOf(cause.reason))),
      row(zh ? "未归类" : "Unclassified", unsorted, '"="'),
    ],
  };
}

function criterionOf(reason: string): string | null {
  if (reason.includes(fence) || reason.length > longestCause) return null;
  return quoted(`*${fence}${patternOf(reason)}${fence}*`);
}

function causeRow(
  label: string,
  { customers, share: expected, examples }: Omit<LossCause, "reason">,
  criterion: string | null,
  scope: ReportScope,
): readonly DataCell[] {
  const words = examples.length === 0 ? null : examples.map(({ customer, text }) => `${customer} ${text}`).join("; ");
  if (criterion === null) return [label, customers.length, expected, words];
  const lost = (data: DataAddresses): string => endingIn(true, data, scope);
  const named = (data: DataAddresses): string =>
    `COUNTIFS(${lost(data)},${data.column("lossMembers", causesColumn)},${criterion})`;
  return [
    label,
    (data) => ({ formula: `=${named(data)}`, expected: customers.length }),
    (data) => ({ formula: `=${named(data)}/COUNTIFS(${lost(data)})`, expected }),
    words,
  ];
}

function traitBlock(comparisons: readonly TraitComparison[], name: string, scope: ReportScope): DataBlock {
  return {
    key: "traits",
    headers: scope.phrases.isChinese
      ? [
          `${name}:流失与转入`,
          "取值",
          "流失中",
          "流失 已知",
          "流失占比",
          "转入中",
          "转入 已知",
          "转入占比",
          "提升度",
          "p 值(已校正)",
        ]
      : [
          `${name}: lost, moved on`,
          "Value",
          "Of lost",
          "Lost, known",
          "Share of lost",
          "Of moved on",
          "Moved on, known",
          "Share of moved on",
          "Lift",
          "p, corrected",
        ],
    numberFormats: ["@", "@", count, count, share, count, count, share, "0.00", "0.000"],
    rows: comparisons.slice(0, mostComparisons).map((comparison, row) => traitRow(comparison, row, scope)),
  };
}

function traitRow(comparison: TraitComparison, row: number, scope: ReportScope): readonly DataCell[] {
  const { trait, value, lostWith, lost, passedWith, passed, lostShare, passedShare, lift, adjusted } = comparison;
  const own = (data: DataAddresses): string => data.column("lossMembers", firstTrait + traitColumns.indexOf(trait));
  const having = (isLost: boolean, expected: number) => (data: DataAddresses) => {
    const criteria = criteriaOf(value, own(data), data.cell("traits", row, 1));
    return { formula: `=COUNTIFS(${endingIn(isLost, data, scope)},${criteria})`, expected };
  };
  const known = (isLost: boolean, expected: number) => (data: DataAddresses) => ({
    formula: `=COUNTIFS(${endingIn(isLost, data, scope)},${own(data)},"<>")`,
    expected,
  });
  const over = (expected: number, formulaOf: (cellOf: (column: number) => string) => string) => (data: DataAddresses) =>
    ({ formula: `=${formulaOf((column) => data.cell("traits", row, column))}`, expected }) satisfies FormulaCell;
  return [
    traitWords[trait][scope.language],
    segmentName(value, scope),
    having(true, lostWith),
    known(true, lost),
    over(lostShare, (cellOf) => `${cellOf(2)}/${cellOf(3)}`),
    having(false, passedWith),
    known(false, passed),
    over(passedShare, (cellOf) => `${cellOf(5)}/${cellOf(6)}`),
    over(lift, (cellOf) => `${cellOf(4)}/((${cellOf(2)}+${cellOf(5)})/(${cellOf(3)}+${cellOf(6)}))`),
    adjusted,
  ];
}

function memberBlock(name: string, scope: ReportScope): DataBlock {
  const { report, language, phrases } = scope;
  const zh = phrases.isChinese;
  return {
    key: "lossMembers",
    headers: [
      zh ? `离开${name}的客户(近三个月)` : `Customers who left ${name}`,
      zh ? "去向" : "Outcome",
      ...traitColumns.map((trait) => traitWords[trait][language]),
      zh ? "流失原因" : "Causes of loss",
    ],
    numberFormats: ["@", "@", ...textTraits.map(() => "@"), "#,##0.00", count, "@"],
    rows: report.lossMembers.map((member) => [
      member.customer,
      outcomeWord(member.isLost, scope),
      ...textTraits.map((trait) => member.texts[trait]),
      member.amount,
      member.days,
      causesText(member),
    ]),
  };
}

function causesText({ causes }: LossMember): string | null {
  return causes.length === 0 ? null : `${fence}${causes.join(fence)}${fence}`;
}

function endingIn(isLost: boolean, data: DataAddresses, scope: ReportScope): string {
  return `${data.column("lossMembers", outcomeColumn)},${quoted(outcomeWord(isLost, scope))}`;
}

function outcomeWord(isLost: boolean, { phrases }: ReportScope): string {
  if (phrases.isChinese) return isLost ? "流失" : "转入";
  return isLost ? "Lost" : "Moved on";
}
