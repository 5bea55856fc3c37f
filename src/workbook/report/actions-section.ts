import { formatMonth, formatSheetDate } from "../../domain/calendar";
import type { ClosedFigure } from "../../domain/closes/closed-month";
import type { Restatement } from "../../domain/closes/restatements";
import type { Suggestion } from "../../domain/actions/suggestions";
import { acceptanceText } from "../actions/suggestion-texts";
import { figureText } from "../actions/verdict-texts";
import { headerText } from "../table-schema";
import { actionsTable } from "../tables/actions-table";
import { closesTable } from "../tables/closes-table";
import { cell, textColumn, type ReportSection, type ReportTable } from "./report-blocks";
import type { ReportScope } from "./report-scope";

const mostSuggestions = 4;
const mostRestatements = 8;

/** Measures that are on, and what became of them. */
export function actionsSection(scope: ReportScope): ReportSection {
  const { report, phrases } = scope;
  if (report.actions.length === 0) return [];
  return [
    { kind: "heading", text: phrases.isChinese ? "改进措施与结论" : "Improvement actions and verdicts" },
    actionsTableOf(scope),
  ];
}

function actionsTableOf({ report, phrases, language, stageName }: ReportScope): ReportTable {
  const zh = phrases.isChinese;
  const { metric: metrics, status: states, verdict: verdicts } = actionsTable.columns;
  const { columns } = actionsTable;
  const header = (key: keyof typeof columns): string => headerText(columns[key], language, "");
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      textColumn(header("measure"), 3),
      textColumn(header("owner")),
      textColumn(header("metric"), 2),
      textColumn(zh ? "基线 → 目标" : "Baseline → target"),
      textColumn(header("current")),
      textColumn(header("status")),
      textColumn(header("verdict")),
    ],
    rows: report.actions.map(({ stage, measure, owner, metric, baseline, target, current, status, verdict }) => [
      cell(stageName(stage)),
      cell(measure),
      cell(owner),
      cell(metric === null ? "—" : metrics.choices[metric][language]),
      cell(metric === null ? "—" : `${figureText(metric, baseline)} → ${figureText(metric, target)}`),
      cell(metric === null ? "—" : figureText(metric, current)),
      cell(states.choices[status][language]),
      cell(verdict === null ? "—" : verdicts.choices[verdict][language]),
    ]),
  };
}

/** Measures that the rules propose for what was found. */
export function suggestionSection(scope: ReportScope): ReportSection {
  const { report, phrases } = scope;
  const zh = phrases.isChinese;
  if (report.suggestions.length === 0) return [];
  return [
    { kind: "heading", text: zh ? "建议" : "Suggestions" },
    ...firstOfEach(report.suggestions)
      .slice(0, mostSuggestions)
      .map((suggestion) => ({ kind: "point", text: suggestionText(suggestion, scope) }) as const),
    {
      kind: "note",
      text: zh
        ? "建议由规则表按上面的发现给出,采纳前请与团队讨论;在任务窗格里可以把建议变成措施并跟踪效果。"
        : "Proposed by the table of rules, to be talked over with the team; in the pane a suggestion becomes an action and is followed up.",
    },
  ];
}

/** A measure for several stages is printed for the costliest of them; the pane has them all. */
function firstOfEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(
    ({ measure }, index) => suggestions.findIndex((other) => other.measure === measure) === index,
  );
}

function suggestionText(suggestion: Suggestion, { phrases }: ReportScope): string {
  const { finding, measure } = suggestion;
  const accepted = acceptanceText(suggestion);
  const zh = phrases.isChinese;
  const head = zh ? `${finding.stageName}:${measure}` : `${finding.stageName}: ${measure}`;
  if (accepted === "") return zh ? `${head}。` : `${head}.`;
  return zh ? `${head};验收标准:${accepted}。` : `${head}; accepted when: ${accepted}.`;
}

/** Closed months that are reckoned otherwise now: never silently. */
export function restatementSection(scope: ReportScope): ReportSection {
  const { report, phrases } = scope;
  const zh = phrases.isChinese;
  const { restatements } = report;
  if (restatements.length === 0) return [];
  const rest = restatements.length - mostRestatements;
  return [
    { kind: "heading", text: zh ? "已关账月份的更正" : "Restatements of closed months" },
    ...restatements
      .slice(0, mostRestatements)
      .map((line) => ({ kind: "point", text: restatementText(line, scope) }) as const),
    ...(rest > 0 ? [{ kind: "note", text: zh ? `另有 ${rest} 项更正。` : `${rest} more.` } as const] : []),
  ];
}

function restatementText(line: Restatement, { language, phrases }: ReportScope): string {
  const { month, stageName, figure, closed, now, closedOn, lateEvents, since } = line;
  const zh = phrases.isChinese;
  const name = headerText(closesTable.columns[figure], language, "").replace("()", "").trim();
  const [before, after] = [closed, now].map((value) => shownFigure(figure, value));
  const why =
    since === null
      ? zh
        ? "没有补记的流转,可能因为阶段或设置有变"
        : "no event was added: stages or settings may have changed"
      : zh
        ? `${formatSheetDate(since)} 起补记了 ${lateEvents} 条流转`
        : `${lateEvents} ${lateEvents === 1 ? "event" : "events"} added since ${formatSheetDate(since)}`;
  return zh
    ? `${formatMonth(month)} ${stageName} ${name}:关账(${formatSheetDate(closedOn)})时为 ${before},现为 ${after};${why}。`
    : `${formatMonth(month)} ${stageName}, ${name}: ${before} when closed on ${formatSheetDate(closedOn)}, ${after} now; ${why}.`;
}

function shownFigure(figure: ClosedFigure, value: number | null): string {
  if (value === null) return "—";
  return figure === "meanDays" ? value.toFixed(1) : value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
