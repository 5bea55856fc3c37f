import { defineTable, type RowOf } from "../table-schema";

/** 阶段流转: what happened to each customer, one row an event. */
export const transitionsTable = defineTable({
  table: "FunnelTransitions",
  columns: {
    sequence: {
      header: { "zh-CN": "序号", "en-US": "No." },
      kind: "number",
      isRead: true,
      isCaptured: true,
      synonyms: ["Sequence"],
    },
    customer: {
      header: { "zh-CN": "客户编号", "en-US": "Customer ID" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
    },
    kind: {
      header: { "zh-CN": "类型", "en-US": "Event" },
      kind: "choice",
      required: true,
      isRead: true,
      isCaptured: true,
      choices: {
        created: { "zh-CN": "新建", "en-US": "Created" },
        advanced: { "zh-CN": "升级", "en-US": "Advanced" },
        returned: { "zh-CN": "降级", "en-US": "Returned", synonyms: ["退回"] },
        lost: { "zh-CN": "流失", "en-US": "Lost", synonyms: ["已流失"] },
        reopened: { "zh-CN": "重启", "en-US": "Reopened" },
        paused: { "zh-CN": "暂停", "en-US": "Paused" },
        resumed: { "zh-CN": "恢复", "en-US": "Resumed" },
        "handed-over": { "zh-CN": "移交", "en-US": "Handed over" },
      },
    },
    from: { header: { "zh-CN": "原阶段", "en-US": "From stage" }, kind: "stage", isRead: true, isCaptured: true },
    exited: {
      header: { "zh-CN": "退出时间", "en-US": "Left on" },
      kind: "date",
      isRead: true,
      isCaptured: true,
      synonyms: ["退出日期"],
    },
    to: { header: { "zh-CN": "新阶段", "en-US": "To stage" }, kind: "stage", isRead: true, isCaptured: true },
    entered: {
      header: { "zh-CN": "进入时间", "en-US": "Entered on" },
      kind: "date",
      isRead: true,
      isCaptured: true,
      synonyms: ["进入日期"],
    },
    owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, kind: "text", isRead: true, isCaptured: true },
    reason: { header: { "zh-CN": "原因", "en-US": "Reason" }, kind: "text", isRead: true, isCaptured: true },
    origin: {
      header: { "zh-CN": "记录方式", "en-US": "Recorded by" },
      kind: "choice",
      isRead: true,
      isCaptured: true,
      choices: {
        sheet: { "zh-CN": "表格", "en-US": "Sheet" },
        pane: { "zh-CN": "面板", "en-US": "Pane" },
        inferred: { "zh-CN": "推断", "en-US": "Inferred" },
        import: { "zh-CN": "导入", "en-US": "Import" },
      },
    },
    recordedOn: { header: { "zh-CN": "记录时间", "en-US": "Recorded on" }, kind: "date", isCaptured: true },
  },
});

export type TransitionRow = RowOf<typeof transitionsTable>;
