import { defineTable, type RowOf } from "../table-schema";

/** The dictionary that sorts remarks into overdue reasons. */
export const reasonsTable = defineTable({
  table: "FunnelReasons",
  columns: {
    reason: { header: { "zh-CN": "原因", "en-US": "Reason" }, kind: "text", required: true, isRead: true },
    keywords: { header: { "zh-CN": "关键词", "en-US": "Keywords" }, kind: "list", isRead: true },
  },
});

export type ReasonRow = RowOf<typeof reasonsTable>;
