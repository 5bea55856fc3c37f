import { defineTable, type RowOf } from "../table-schema";

/** 月结: what a month's figures were when it was closed, one row a stage; append-only. */
export const closesTable = defineTable({
  table: "FunnelCloses",
  columns: {
    month: { header: { "zh-CN": "月份", "en-US": "Month" }, kind: "text", required: true, isRead: true },
    /** A text: a stage that was removed since is still what it was called. */
    stage: { header: { "zh-CN": "阶段名称", "en-US": "Stage" }, kind: "text", required: true, isRead: true },
    opening: { header: { "zh-CN": "期初客户数", "en-US": "Opening" }, kind: "number", isRead: true },
    added: { header: { "zh-CN": "新增客户数", "en-US": "Added" }, kind: "number", isRead: true },
    lost: { header: { "zh-CN": "流失客户数", "en-US": "Lost" }, kind: "number", isRead: true },
    closing: { header: { "zh-CN": "期末客户数", "en-US": "Closing" }, kind: "number", isRead: true },
    advanced: { header: { "zh-CN": "转入下一阶段数", "en-US": "Advanced" }, kind: "number", isRead: true },
    returned: { header: { "zh-CN": "退回数", "en-US": "Returned" }, kind: "number", isRead: true },
    inStage: { header: { "zh-CN": "月末在段数", "en-US": "Still in stage" }, kind: "number", isRead: true },
    meanDays: { header: { "zh-CN": "平均停留时间(天)", "en-US": "Mean dwell (days)" }, kind: "number", isRead: true },
    expectedAmount: {
      header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" },
      kind: "amount",
      isRead: true,
    },
    closedOn: {
      header: { "zh-CN": "关账日期", "en-US": "Closed on" },
      kind: "date",
      required: true,
      isRead: true,
    },
  },
});

export type CloseRow = RowOf<typeof closesTable>;
