import { defineTable, type RowOf } from "../table-schema";

/** 修复记录: what the repair desk changed, one row a cell; append-only, taking back included. */
export const repairsTable = defineTable({
  table: "FunnelRepairs",
  columns: {
    repairedOn: { header: { "zh-CN": "时间", "en-US": "Repaired on" }, kind: "date", required: true },
    sheet: { header: { "zh-CN": "工作表", "en-US": "Sheet" }, kind: "text" },
    cell: { header: { "zh-CN": "单元格", "en-US": "Cell" }, kind: "text" },
    customer: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, kind: "text" },
    before: { header: { "zh-CN": "原值", "en-US": "Before" }, kind: "text" },
    after: { header: { "zh-CN": "新值", "en-US": "After" }, kind: "text" },
    kind: {
      header: { "zh-CN": "类型", "en-US": "Kind" },
      kind: "choice",
      choices: {
        "text-date": { "zh-CN": "文本日期", "en-US": "Date as text" },
        "date-without-year": { "zh-CN": "日期缺年份", "en-US": "Date without year" },
        "short-year": { "zh-CN": "两位年份", "en-US": "Two-digit year" },
        "date-order": { "zh-CN": "日月顺序", "en-US": "Day and month order" },
        "text-amount": { "zh-CN": "文本金额", "en-US": "Amount as text" },
        "text-number": { "zh-CN": "文本数字", "en-US": "Number as text" },
        "amount-unit": { "zh-CN": "金额单位", "en-US": "Amount unit" },
        "stray-spaces": { "zh-CN": "多余空格", "en-US": "Stray spaces" },
        "wide-characters": { "zh-CN": "全角字符", "en-US": "Full-width characters" },
        "duplicate-id": { "zh-CN": "编号重复", "en-US": "Duplicate ID" },
        "similar-customer": { "zh-CN": "疑似重复客户", "en-US": "Similar customer" },
        "stage-synonym": { "zh-CN": "阶段同义词", "en-US": "Stage synonym" },
        undone: { "zh-CN": "撤销修复", "en-US": "Repair undone" },
      },
    },
  },
});

export type RepairLogRow = RowOf<typeof repairsTable>;
