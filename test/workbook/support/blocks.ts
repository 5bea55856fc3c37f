import type { GeneratedSheet } from "../../../src/workbook/plan";
import type { GeneratedBlock } from "../../../src/workbook/snapshot";
import { headerTexts } from "../../../src/workbook/table-schema";
import { detailTable } from "../../../src/workbook/tables/detail-table";

const columns: Readonly<Record<GeneratedSheet, number>> = {
  report: 11,
  summary: 18,
  dwell: 11,
  detail: 15,
  previous: 3,
  reportData: 8,
  overdue: 12,
  reminders: 7,
};
const names = {
  report: "漏斗报告",
  summary: "阶段汇总",
  dwell: "停留分析",
  detail: "漏斗明细",
  previous: "上月明细",
  reportData: "报告数据",
  overdue: "停留超期清单",
  reminders: "更新提醒",
};

/** What an earlier run left: 10 rows at A1, nothing below. */
export function aBlock(sheet: GeneratedSheet, changes: Partial<GeneratedBlock> = {}): GeneratedBlock {
  return {
    sheet,
    sheetId: `{${sheet}}`,
    sheetName: names[sheet],
    isProtected: false,
    row: 0,
    column: 0,
    rows: 10,
    columns: columns[sheet],
    headers: sheet === "detail" ? headerTexts(detailTable, "zh-CN", "万元") : [],
    lastUsedRow: null,
    ...changes,
  };
}
