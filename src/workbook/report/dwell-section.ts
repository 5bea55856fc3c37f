import type { MedianHours } from "../../domain/analysis/stage-hours";
import type { DataAddresses } from "./data-sheet";
import { slowStages, targetName } from "./bottleneck-sentences";
import { cell, figureColumn, flagged, textColumn, type ReportSection, type ReportTable } from "./report-blocks";
import { dwellChart, segmentChart } from "./report-charts";
import { chartedSources } from "./data-blocks";
import { shown, summaryAddress, type ReportScope } from "./report-scope";

/** How long customers stay, those still inside not forgotten. */
export function dwellSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const zh = scope.phrases.isChinese;
  const charts = [dwellChart(scope, data), ...(chartedSources(scope).length > 1 ? [segmentChart(scope, data)] : [])];
  return [
    { kind: "heading", text: zh ? "停留时间" : "Dwell" },
    ...slowSentences(scope).map((text) => ({ kind: "point", text }) as const),
    { kind: "charts", charts },
    dwellTable(scope),
    { kind: "note", text: noteText(scope) },
  ];
}

function noteText({ report: { hours }, phrases }: ReportScope): string {
  const zh = phrases.isChinese;
  const untimed = hours.reduce((sum, stage) => sum + stage.untimed, 0);
  const clock = zh
    ? `两个中位数按进入与离开的时刻计,${untimed} 次停留没有时刻或中间有暂停,未计入。`
    : ` Both medians are by the clock; ${phrases.number(untimed)} stays without a time at either end, or with a pause, are left out.`;
  const told = zh
    ? "平均停留按本月模板口径,含仍在段的客户;已结束的中位数偏短,因为短的停留先结束;估计中位数(Kaplan–Meier)把未结束的停留也算进去。后三列与两个中位数按近十二个月。"
    : "The mean is this month's by the template, those still inside included; the median of ended stays is too short, as short stays end first; the estimated median (Kaplan–Meier) counts those not over in. The medians are of twelve months.";
  return isTimed(hours) ? `${told}${clock}` : told;
}

/** Whether the log knows at what time of the day stages were changed (B2C): then the medians are by the clock. */
function isTimed(hours: ReportScope["report"]["hours"]): boolean {
  return hours.some(({ kaplanMeier }) => kaplanMeier.stays > 0);
}

function slowSentences({ report, phrases, stageName }: ReportScope): readonly string[] {
  const zh = phrases.isChinese;
  const slow = slowStages(report.bottleneck.slow);
  if (slow.length === 0) {
    return [
      zh
        ? "近三个月没有阶段的平均停留长于行业平均或自身最好季度。"
        : "In the last three months no stage took longer on the average than its benchmark or its own best quarter.",
    ];
  }
  return slow.slice(0, 2).map(({ stage, meanDays, target, targetFrom, customerDaysLost, amountHeldUp }) => {
    const days = phrases.number(customerDaysLost);
    const held = amountHeldUp === null || amountHeldUp === 0 ? "" : phrases.amount(amountHeldUp);
    return zh
      ? `${stageName(stage)}:近三个月平均停留 ${phrases.days(meanDays ?? 0)},${targetName(targetFrom, true)} ${phrases.days(target ?? 0)};每月多占 ${days} 个客户·天${held ? `,每月约 ${held} 的成交因此推迟` : ""}。`
      : `${stageName(stage)}: ${phrases.days(meanDays ?? 0)} on the average of the last three months, against ${targetName(targetFrom, false)} of ${phrases.days(target ?? 0)}; ${days} customer-days a month too many${held ? `, which puts off about ${held} of wins a month` : ""}.`;
  });
}

function dwellTable({ report, phrases, sources, stageName }: ReportScope): ReportTable {
  const zh = phrases.isChinese;
  const byClock = isTimed(report.hours);
  const median = (header: string) => (byClock ? textColumn(header, 1, "Right") : figureColumn(header, "0.0"));
  const clock = ({ span }: MedianHours): string => (span ? phrases.span(span) : "—");
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      figureColumn(zh ? "平均停留" : "Mean", "0.0"),
      figureColumn(zh ? "行业平均" : "Norm", "0.0"),
      figureColumn(zh ? "已离开者平均" : "Mean of leavers", "0.0"),
      figureColumn(zh ? "已结束停留" : "Ended stays", "#,##0"),
      median(zh ? "已结束中位数" : "Median ended"),
      median(zh ? "估计中位数" : "Est. median"),
      figureColumn(zh ? "在段人数" : "Inside", "#,##0"),
      figureColumn(zh ? "在段中位数" : "Median inside", "0.0"),
      figureColumn(zh ? "在段最久一成(天起)" : "Longest tenth from", "0.0", 2),
    ],
    rows: report.dwell.map(({ stage, completed, kaplanMeier, inside }, place) => {
      const row = report.summary[place];
      const mean = shown(summaryAddress(sources, place, "meanDays"), row?.meanDays ?? null);
      const timed = byClock ? report.hours.find((each) => each.stage === stage) : undefined;
      const isSlow = (row?.meanDays ?? 0) > (row?.benchmarkDays ?? Infinity);
      return [
        cell(stageName(stage)),
        isSlow ? flagged(mean, "0.0") : cell(mean),
        cell(row?.benchmarkDays ?? "—"),
        cell(shown(summaryAddress(sources, place, "meanDaysOfLeavers"), row?.meanDaysOfLeavers ?? null)),
        cell(timed ? timed.completed.stays : completed.stays),
        cell(timed ? clock(timed.completed) : (completed.median ?? "—")),
        cell(timed ? clock(timed.kaplanMeier) : (kaplanMeier.median ?? "—")),
        cell(inside.customers.length),
        cell(inside.median ?? "—"),
        cell(inside.p90 ?? "—"),
      ];
    }),
  };
}
