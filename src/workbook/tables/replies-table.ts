import { defineTable, type RowOf } from "../table-schema";

/** 首次回复: when a customer first asked and was first answered, with the time of day; for short cycles (B2C). */
export const repliesTable = defineTable({
  table: "FunnelReplies",
  columns: {
    customer: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, kind: "text", required: true, isRead: true },
    contactedAt: {
      header: { "zh-CN": "首次接触时间", "en-US": "First contact" },
      kind: "raw",
      required: true,
      isRead: true,
      synonyms: ["咨询时间", "Contacted at"],
    },
    repliedAt: {
      header: { "zh-CN": "首次回复时间", "en-US": "First reply" },
      kind: "raw",
      isRead: true,
      synonyms: ["回复时间", "Replied at"],
    },
  },
});

export type ReplyRow = RowOf<typeof repliesTable>;
