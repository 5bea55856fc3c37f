import { defineTable, type RowOf } from "../table-schema";

/** Which finding suggests which measure: the user's to edit. */
export const rulesTable = defineTable({
  table: "FunnelRules",
  columns: {
    finding: {
      header: { "zh-CN": "发现", "en-US": "Finding" },
      kind: "choice",
      required: true,
      isRead: true,
      choices: {
        lowRate: { "zh-CN": "转化率低", "en-US": "Low conversion", synonyms: ["瓶颈", "Bottleneck"] },
        slow: { "zh-CN": "停留过长", "en-US": "Slow stage", synonyms: ["停留时间过长", "Slow"] },
        overdue: { "zh-CN": "停留超期", "en-US": "Overdue", synonyms: ["超期"] },
        trait: { "zh-CN": "流失特征", "en-US": "Trait of the lost" },
        cause: { "zh-CN": "流失原因", "en-US": "Loss cause" },
      },
    },
    condition: {
      header: { "zh-CN": "条件", "en-US": "Where" },
      kind: "list",
      isRead: true,
      synonyms: ["Condition"],
    },
    measure: {
      header: { "zh-CN": "建议措施", "en-US": "Suggested measure" },
      kind: "text",
      required: true,
      isRead: true,
      synonyms: ["优化措施", "Measure"],
    },
    acceptance: { header: { "zh-CN": "验收标准", "en-US": "Acceptance" }, kind: "text", isRead: true },
  },
});

export type RuleRow = RowOf<typeof rulesTable>;
