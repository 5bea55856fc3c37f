import { firstDayOf, formatSheetDate, lastDayOf } from "../../domain/calendar";
import type { MonthReport } from "../../domain/month-report";
import type { FunnelSettings } from "../../domain/settings";
import type { SheetLanguage } from "../sheet-language";
import { error, warning } from "./sheet-look";
import type { BlockNote } from "./titled-block";

/** Below 阶段汇总: what the colours and figures mean, what the month covers and what is not in it. */
export function summaryNotes(
  report: MonthReport,
  settings: FunnelSettings,
  rowsLeftOut: number,
  language: SheetLanguage,
): readonly BlockNote[] {
  return language === "zh-CN" ? chinese(report, settings, rowsLeftOut) : english(report, settings, rowsLeftOut);
}

function chinese({ month, countedTo }: MonthReport, settings: FunnelSettings, rowsLeftOut: number): BlockNote[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const until = countedTo < last ? `,停留天数计至 ${formatSheetDate(countedTo)}` : "";
  const opening =
    settings.openingBasis === "template"
      ? "模板口径:期初 = 上月期末客户数,已转入下一阶段的客户仍计在内"
      : "期初 = 月初仍在该阶段的客户,不重复计数";
  const notes: BlockNote[] = [
    { label: "红色", text: "转化率超过 100%:数据有误,请检查", ...error },
    { label: "黄色 ▲", text: `转化率低于 ${percent(settings.lowConversion)},或平均停留时间超过行业平均`, ...warning },
    { label: "客户数", text: `期末 = 期初 + 新增 − 流失;${opening}` },
    {
      label: "转化率",
      text: "阶段转化率 = 转入下一阶段数 ÷ 期末客户数;已决转化率 = 转入 ÷(转入 + 流失);环比为百分点之差",
    },
    { label: "停留", text: "平均停留时间包括仍在该阶段的客户;已离开客户平均停留只看本月离开的停留,从进入到退出" },
    { label: "金额", text: "预计成交金额 = 期末客户数 × 平均客单价;成交阶段 = 新增 × 平均客单价" },
    { label: "数据期间", text: `${formatSheetDate(first)} 至 ${formatSheetDate(last)}${until}` },
  ];
  if (rowsLeftOut > 0)
    notes.push({ label: "未完成", text: `客户表中有 ${rowsLeftOut} 行缺必填项或有误,未计入任何数字` });
  return notes;
}

function english({ month, countedTo }: MonthReport, settings: FunnelSettings, rowsLeftOut: number): BlockNote[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const until = countedTo < last ? `; dwell counted to ${formatSheetDate(countedTo)}` : "";
  const opening =
    settings.openingBasis === "template"
      ? "opening is last month's closing, so that those who moved on are still counted"
      : "opening is who was still in the stage at month start, nobody counted twice";
  const notes: BlockNote[] = [
    { label: "Red", text: "Conversion above 100%: the data are wrong, please check", ...error },
    {
      label: "Amber ▲",
      text: `Conversion below ${percent(settings.lowConversion)}, or mean dwell above the benchmark`,
      ...warning,
    },
    { label: "Customers", text: `Closing = opening + new − lost; ${opening}` },
    {
      label: "Conversion",
      text: "Conversion rate = moved to next stage ÷ closing; decided = moved on ÷ (moved on + lost); change in percentage points",
    },
    {
      label: "Dwell",
      text: "The mean dwell includes customers still in the stage; that of leavers only the stays that ended this month",
    },
    { label: "Amount", text: "Expected amount = closing × average price; in the won stage new × average price" },
    { label: "Period", text: `${formatSheetDate(first)} to ${formatSheetDate(last)}${until}` },
  ];
  if (rowsLeftOut > 0) {
    notes.push({
      label: "Left out",
      text: `Incomplete or faulty rows of the customer list, in no figure: ${rowsLeftOut}`,
    });
  }
  return notes;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
