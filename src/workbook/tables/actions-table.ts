import { defineTable, type RowOf } from "../table-schema";

/**
 * 优化策略: measures against bottlenecks, one row each. The template's columns first, then what following them up takes.
 * Figures are shares or days, by the row's 指标.
 */
export const actionsTable = defineTable({
  table: "FunnelActions",
  columns: {
    stage: {
      header: { "zh-CN": "瓶颈阶段", "en-US": "Stage" },
      kind: "stage",
      required: true,
      isRead: true,
      synonyms: ["阶段", "阶段名称", "Bottleneck"],
    },
    measure: {
      header: { "zh-CN": "优化措施", "en-US": "Measure" },
      kind: "text",
      required: true,
      isRead: true,
      synonyms: ["措施"],
    },
    owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, kind: "text", isRead: true },
    due: {
      header: { "zh-CN": "时间节点", "en-US": "Due" },
      kind: "date",
      isRead: true,
      synonyms: ["截止时间", "截止日期", "Due date"],
    },
    acceptance: { header: { "zh-CN": "验收标准", "en-US": "Acceptance" }, kind: "text", isRead: true },
    metric: {
      header: { "zh-CN": "指标", "en-US": "Metric" },
      kind: "choice",
      isRead: true,
      choices: {
        decidedRate: {
          "zh-CN": "已决转化率",
          "en-US": "Decided conversion",
          synonyms: ["转化率", "阶段转化率", "Conversion"],
        },
        lossRate: { "zh-CN": "流失率", "en-US": "Loss rate" },
        medianDays: {
          "zh-CN": "停留中位数(天)",
          "en-US": "Median dwell (days)",
          synonyms: ["停留中位数", "停留时长", "停留天数", "Median dwell", "Dwell"],
        },
        overdueShare: { "zh-CN": "停留超期率", "en-US": "Overdue share", synonyms: ["超期率", "阶段超时率"] },
      },
    },
    baseline: { header: { "zh-CN": "基线", "en-US": "Baseline" }, kind: "raw", isRead: true },
    target: { header: { "zh-CN": "目标", "en-US": "Target" }, kind: "raw", isRead: true },
    status: {
      header: { "zh-CN": "状态", "en-US": "Status" },
      kind: "choice",
      isRead: true,
      choices: {
        planned: { "zh-CN": "待落实", "en-US": "Planned", synonyms: ["未开始", "计划中"] },
        applied: { "zh-CN": "已落实", "en-US": "Applied", synonyms: ["进行中", "执行中"] },
        finished: { "zh-CN": "已结束", "en-US": "Finished", synonyms: ["已完成", "完成", "Done"] },
        dropped: { "zh-CN": "已放弃", "en-US": "Dropped", synonyms: ["取消", "已取消", "Cancelled"] },
      },
    },
    current: { header: { "zh-CN": "现值", "en-US": "Now" }, kind: "raw", isRead: true, synonyms: ["Current"] },
    verdict: {
      header: { "zh-CN": "结论", "en-US": "Verdict" },
      kind: "choice",
      isRead: true,
      choices: {
        pending: { "zh-CN": "未到评估期", "en-US": "Not yet judged" },
        effective: { "zh-CN": "有效", "en-US": "Effective" },
        ineffective: { "zh-CN": "未见效", "en-US": "No effect seen" },
        insufficient: { "zh-CN": "样本不足", "en-US": "Too few to tell" },
      },
    },
    reading: { header: { "zh-CN": "评估说明", "en-US": "What it rests on" }, kind: "text" },
    startedOn: { header: { "zh-CN": "开始日期", "en-US": "Started on" }, kind: "date", isRead: true },
    appliedOn: { header: { "zh-CN": "落实日期", "en-US": "Applied since" }, kind: "date", isRead: true },
    appliesTo: { header: { "zh-CN": "适用责任人", "en-US": "Applies to" }, kind: "list", isRead: true },
    baselineN: { header: { "zh-CN": "基线样本数", "en-US": "Baseline n" }, kind: "number", isRead: true },
    currentN: { header: { "zh-CN": "现值样本数", "en-US": "Now n" }, kind: "number", isRead: true },
    followedOn: { header: { "zh-CN": "复查日期", "en-US": "Followed up on" }, kind: "date" },
  },
});

export type ActionRow = RowOf<typeof actionsTable>;
