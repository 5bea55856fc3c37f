import { defineTable, type RowOf } from "../table-schema";

/**
 * The funnel's stages, in order. 阶段编号 and 曾用名 are what keeps history when a stage is renamed; a table without
 * them works, and then the name is the identity.
 */
export const stagesTable = defineTable({
  table: "FunnelStages",
  columns: {
    name: {
      header: { "zh-CN": "阶段名称", "en-US": "Stage" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: ["阶段", "Stage name"],
    },
    entryRule: { header: { "zh-CN": "进入标准", "en-US": "Entry criteria" }, kind: "text", isRead: true },
    exitRule: { header: { "zh-CN": "退出条件", "en-US": "Exit criteria" }, kind: "text", isRead: true },
    scenario: { header: { "zh-CN": "适配场景", "en-US": "Suits" }, kind: "text", isRead: true },
    kind: {
      header: { "zh-CN": "结果", "en-US": "Result" },
      kind: "choice",
      isRead: true,
      isCaptured: true,
      choices: {
        open: { "zh-CN": "进行中", "en-US": "Open" },
        won: { "zh-CN": "成交", "en-US": "Won", synonyms: ["赢单"] },
      },
    },
    averagePrice: {
      header: { "zh-CN": "平均客单价({unit})", "en-US": "Average price ({unit})" },
      kind: "amount",
      isRead: true,
    },
    benchmarkDays: {
      header: { "zh-CN": "行业平均停留(天)", "en-US": "Benchmark dwell (days)" },
      kind: "number",
      isRead: true,
      synonyms: ["行业平均停留", "行业平均停留时间(天)", "Benchmark dwell"],
    },
    benchmarkRate: {
      header: { "zh-CN": "行业平均转化率", "en-US": "Benchmark conversion" },
      kind: "rate",
      isRead: true,
      synonyms: ["Benchmark conversion rate"],
    },
    id: { header: { "zh-CN": "阶段编号", "en-US": "Stage ID" }, kind: "text", isRead: true, isCaptured: true },
    aliases: { header: { "zh-CN": "曾用名", "en-US": "Former names" }, kind: "list", isRead: true, isCaptured: true },
  },
});

export type StageRow = RowOf<typeof stagesTable>;
