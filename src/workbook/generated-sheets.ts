import type { GeneratedSheet, MonthSheet } from "./plan";
import type { Words } from "./table-schema";
import { detailTable } from "./tables/detail-table";

/** How a generated sheet is found again, whatever it is called by then: a table's name or a name of the workbook. */
export type GeneratedMark = { readonly kind: "table" | "name"; readonly name: string };

export const generatedMarks: Readonly<Record<GeneratedSheet, GeneratedMark>> = {
  report: { kind: "name", name: "FunnelReport" },
  summary: { kind: "name", name: "FunnelSummary" },
  dwell: { kind: "name", name: "FunnelDwell" },
  detail: { kind: "table", name: detailTable.table },
  previous: { kind: "name", name: "FunnelPrevious" },
  reportData: { kind: "name", name: "FunnelReportData" },
  overdue: { kind: "name", name: "FunnelOverdue" },
  reminders: { kind: "name", name: "FunnelReminders" },
};

/** In the order of their tabs. */
export const monthSheets: readonly MonthSheet[] = ["report", "summary", "dwell", "detail", "previous", "reportData"];

/** What a new generated sheet is called. */
export const generatedSheetNames: Readonly<Record<GeneratedSheet, Words>> = {
  report: { "zh-CN": "漏斗报告", "en-US": "Funnel Report" },
  summary: { "zh-CN": "阶段汇总", "en-US": "Stage Summary" },
  dwell: { "zh-CN": "停留分析", "en-US": "Dwell Analysis" },
  detail: { "zh-CN": "漏斗明细", "en-US": "Funnel Detail" },
  previous: { "zh-CN": "上月明细", "en-US": "Last Month" },
  reportData: { "zh-CN": "报告数据", "en-US": "Report Data" },
  overdue: { "zh-CN": "停留超期清单", "en-US": "Overdue List" },
  reminders: { "zh-CN": "更新提醒", "en-US": "Update Reminders" },
};
