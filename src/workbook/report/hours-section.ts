import type { MedianHours } from "../../domain/analysis/stage-hours";
import { cell, figureColumn, textColumn, type ReportSection, type ReportTable } from "./report-blocks";
import type { ReportScope } from "./report-scope";

/** Dwell of short cycles by the clock; nothing where no times of day are known. */
export function hoursSection(scope: ReportScope): ReportSection {
  const { hours } = scope.report;
  if (!hours.some(({ kaplanMeier }) => kaplanMeier.stays > 0)) return [];
  const zh = scope.phrases.isChinese;
  return [
    { kind: "heading", text: zh ? "停留时间(按小时)" : "Dwell by the clock" },
    hoursTable(scope),
    {
      kind: "note",
      text: zh
        ? "近十二个月开始的停留,自进入的时刻至离开的时刻;估计中位数(Kaplan–Meier)把未结束的停留也算进去。未计入:进入或离开没有时刻、中间有暂停或退出早于离开的停留。"
        : "Stays begun in twelve months, from the time of entry to the time of leaving; the estimated median (Kaplan–Meier) counts those not over in. Not counted: stays without a time at either end, with a pause, or left after their exit.",
    },
  ];
}

function hoursTable({ report, phrases, stageName }: ReportScope): ReportTable {
  const zh = phrases.isChinese;
  const count = (header: string) => figureColumn(header, "#,##0", 2);
  const span = (header: string) => textColumn(header, 2, "Right");
  const text = ({ span: told }: MedianHours): string => (told ? phrases.span(told) : "—");
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      count(zh ? "已结束停留" : "Ended stays"),
      span(zh ? "已结束中位数" : "Median ended"),
      count(zh ? "全部停留" : "All stays"),
      span(zh ? "估计中位数" : "Est. median"),
      count(zh ? "未计入" : "Not counted"),
    ],
    rows: report.hours.map(({ stage, completed, kaplanMeier, untimed }) => [
      cell(stageName(stage)),
      cell(completed.stays),
      cell(text(completed)),
      cell(kaplanMeier.stays),
      cell(text(kaplanMeier)),
      cell(untimed),
    ]),
  };
}
