import { defineTable, type RowOf } from "../table-schema";

/** 漏斗明细: what every figure of 阶段汇总 and 停留分析 counts over. Generated, never read. */
export const detailTable = defineTable({
  table: "FunnelDetail",
  columns: {
    stage: { header: { "zh-CN": "阶段", "en-US": "Stage" }, kind: "stage", required: true },
    customer: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, kind: "text" },
    customerName: { header: { "zh-CN": "客户名称", "en-US": "Customer name" }, kind: "text" },
    owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, kind: "text" },
    entered: { header: { "zh-CN": "进入时间", "en-US": "Entered on" }, kind: "date" },
    left: { header: { "zh-CN": "离开时间", "en-US": "Left on" }, kind: "date" },
    days: { header: { "zh-CN": "停留天数", "en-US": "Dwell days" }, kind: "number" },
    isOpening: { header: { "zh-CN": "月初在段", "en-US": "At month start" }, kind: "flag" },
    isAdded: { header: { "zh-CN": "新增", "en-US": "New" }, kind: "flag" },
    outcome: {
      header: { "zh-CN": "去向", "en-US": "Outcome" },
      kind: "choice",
      choices: {
        advanced: { "zh-CN": "转入下一阶段", "en-US": "Advanced" },
        returned: { "zh-CN": "退回", "en-US": "Returned" },
        lost: { "zh-CN": "流失", "en-US": "Lost" },
        open: { "zh-CN": "在段", "en-US": "In stage" },
      },
    },
    amount: { header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" }, kind: "amount" },
    isOverMean: { header: { "zh-CN": "超时", "en-US": "Over mean" }, kind: "flag" },
    reasons: { header: { "zh-CN": "超时原因", "en-US": "Overdue reasons" }, kind: "list" },
    leftStays: { header: { "zh-CN": "离开停留数", "en-US": "Completed stays" }, kind: "number" },
    leftDays: { header: { "zh-CN": "离开停留天数", "en-US": "Completed stay days" }, kind: "number" },
  },
});

export type DetailTableRow = RowOf<typeof detailTable>;
