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
    {
      kind: "note",
      text: zh
        ? "平均停留按本月模板口径,含仍在段的客户;已结束的中位数偏短,因为短的停留先结束;估计中位数(Kaplan–Meier)把未结束的停留也算进去。后三列与两个中位数按近十二个月。"
        : "The mean is this month's by the template, those still inside included; the median of ended stays is too short, as short stays end first; the estimated median (Kaplan–Meier) counts those not over in. The medians are of twelve months.",
    },
  ];
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
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      figureColumn(zh ? "平均停留" : "Mean", "0.0"),
      figureColumn(zh ? "行业平均" : "Norm", "0.0"),
      figureColumn(zh ? "已离开者平均" : "Mean of leavers", "0.0"),
      figureColumn(zh ? "已结束停留" : "Ended stays", "#,##0"),
      figureColumn(zh ? "已结束中位数" : "Median ended", "0.0"),
      figureColumn(zh ? "估计中位数" : "Est. median", "0.0"),
      figureColumn(zh ? "在段人数" : "Inside", "#,##0"),
      figureColumn(zh ? "在段中位数" : "Median inside", "0.0"),
      figureColumn(zh ? "在段最久一成(天起)" : "Longest tenth from", "0.0", 2),
    ],
    rows: report.dwell.map(({ stage, completed, kaplanMeier, inside }, place) => {
      const row = report.summary[place];
      const mean = shown(summaryAddress(sources, place, "meanDays"), row?.meanDays ?? null);
      const isSlow = (row?.meanDays ?? 0) > (row?.benchmarkDays ?? Infinity);
      return [
        cell(stageName(stage)),
        isSlow ? flagged(mean, "0.0") : cell(mean),
        cell(row?.benchmarkDays ?? "—"),
        cell(shown(summaryAddress(sources, place, "meanDaysOfLeavers"), row?.meanDaysOfLeavers ?? null)),
        cell(completed.stays),
        cell(completed.median ?? "—"),
        cell(kaplanMeier.median ?? "—"),
        cell(inside.customers.length),
        cell(inside.median ?? "—"),
        cell(inside.p90 ?? "—"),
      ];
    }),
  };
}
