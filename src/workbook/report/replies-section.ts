import type { Proportion } from "../../domain/analysis/statistics/wilson";
import type { ReplyService } from "../../domain/replies/first-reply";
import { cell, figureColumn, textColumn, type ReportCell, type ReportSection, type ReportTable } from "./report-blocks";
import type { ReportScope } from "./report-scope";

/** 首次回复 as a service level, with the loss rate on either side of it; nothing where no first reply is noted. */
export function repliesSection(scope: ReportScope): ReportSection {
  const { replies, settings } = scope.report;
  if (!replies) return [];
  const zh = scope.phrases.isChinese;
  const limit = minutesText(settings.replyMinutes, scope);
  return [
    { kind: "heading", text: zh ? `首次回复(时限 ${limit})` : `First reply (within ${limit})` },
    ...serviceSentences(replies.year, limit, scope).map((text) => ({ kind: "point", text }) as const),
    repliesTable(replies, scope),
    { kind: "note", text: noteText(replies.year, scope) },
  ];
}

function serviceSentences(service: ReplyService, limit: string, scope: ReportScope): readonly string[] {
  const { phrases } = scope;
  const zh = phrases.isChinese;
  const { inTime, medianMinutes } = service;
  if (inTime.n === 0) {
    return [
      zh
        ? "近十二个月没有一个客户的首次接触时间带有时刻,不能计算及时回复率。"
        : "Over twelve months no first contact has a time of day, so there is no share replied to in time.",
    ];
  }
  const median = medianMinutes === null ? null : minutesText(medianMinutes, scope);
  const usual = median === null ? "" : zh ? `,回复时间的中位数为 ${median}` : `; median ${median}`;
  return [
    zh
      ? `近十二个月 ${phrases.rate(inTime)} 的客户在 ${limit}内得到首次回复(95% 区间 ${phrases.between(inTime.low, inTime.high)})${usual}。`
      : `Over twelve months ${phrases.rate(inTime)} had a first reply within ${limit} (95% interval ${phrases.between(inTime.low, inTime.high)})${usual}.`,
    lossSentence(service, scope),
  ];
}

/** Nothing that chance explains is called better or worse without saying so. */
function lossSentence({ lossInTime, lossLate, differs }: ReplyService, { phrases }: ReportScope): string {
  const zh = phrases.isChinese;
  if (differs === null) {
    return zh
      ? `及时与未及时回复的客户中已转入或流失的各有 ${lossInTime.n} 个和 ${lossLate.n} 个,至少各要 5 个才能比较流失率。`
      : `${lossInTime.n} replied to in time and ${lossLate.n} others have moved on or been lost: it takes 5 of each to compare how many are lost.`;
  }
  const verdict = differs
    ? zh
      ? "差别超出偶然"
      : "more than chance explains"
    : zh
      ? "差别可能只是偶然"
      : "maybe by chance";
  return zh
    ? `及时回复的客户流失率为 ${phrases.rate(lossInTime)},未及时回复的为 ${phrases.rate(lossLate)},${verdict}。`
    : `Lost of those replied to in time: ${phrases.rate(lossInTime)}, of the others: ${phrases.rate(lossLate)}; ${verdict}.`;
}

function repliesTable({ month, year }: NonNullable<ReportScope["report"]["replies"]>, scope: ReportScope): ReportTable {
  const zh = scope.phrases.isChinese;
  const text = (header: string, span: number) => textColumn(header, span, "Center");
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "期间" : "Period"),
      figureColumn(zh ? "客户" : "Count", "#,##0"),
      figureColumn(zh ? "及时率" : "In time", "0.0%"),
      text(zh ? "区间(95%)" : "Interval (95%)", 2),
      figureColumn(zh ? "中位数(分钟)" : "Median minutes", "0.0"),
      figureColumn(zh ? "流失率 及时" : "Lost, in time", "0.0%"),
      text(zh ? "区间(95%)" : "Interval", 1),
      figureColumn(zh ? "流失率 未及时" : "Lost, late", "0.0%"),
      text(zh ? "区间(95%)" : "Interval", 2),
    ],
    rows: [
      [cell(zh ? "本月" : "This month"), ...serviceCells(month, scope)],
      [cell(zh ? "近十二个月" : "Twelve months"), ...serviceCells(year, scope)],
    ],
  };
}

function serviceCells({ inTime, medianMinutes, lossInTime, lossLate }: ReplyService, scope: ReportScope): ReportCell[] {
  const rate = (share: Proportion): ReportCell[] => [
    cell(share.rate ?? "—"),
    cell(share.rate === null ? "—" : scope.phrases.between(share.low, share.high)),
  ];
  return [cell(inTime.n), ...rate(inTime), cell(medianMinutes ?? "—"), ...rate(lossInTime), ...rate(lossLate)];
}

function noteText({ withoutTime, waiting }: ReplyService, { phrases }: ReportScope): string {
  const zh = phrases.isChinese;
  const left = [
    ...(withoutTime > 0 ? [zh ? `${withoutTime} 个没有时刻` : `${withoutTime} without a time of day`] : []),
    ...(waiting > 0
      ? [zh ? `${waiting} 个当天接触尚未回复` : `${waiting} asked on the last day and not replied to yet`]
      : []),
  ];
  const rest = left.length === 0 ? "" : zh ? `未计入:${phrases.list(left)}。` : ` Left out: ${phrases.list(left)}.`;
  return zh
    ? `流失率 = 首次接触后所在第一个阶段的流失 ÷(流失 + 转入);未回复的算未及时。时限在“漏斗设置”中。${rest}`
    : `Lost = of the first stage after the contact, lost ÷ (lost + moved on); not replied to counts as late. The limit is in the settings.${rest}`;
}

function minutesText(minutes: number, { phrases }: ReportScope): string {
  const number = phrases.number(minutes, Number.isInteger(minutes) ? 0 : 1);
  if (phrases.isChinese) return `${number} 分钟`;
  return `${number} ${minutes === 1 ? "minute" : "minutes"}`;
}
