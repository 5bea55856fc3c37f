import { defineTable, type RowOf } from "../table-schema";

/** What the dropdowns offer: four lists side by side, a row means nothing. */
export const listsTable = defineTable({
  table: "FunnelLists",
  columns: {
    source: { header: { "zh-CN": "客户来源", "en-US": "Source" }, kind: "text" },
    industry: { header: { "zh-CN": "所属行业", "en-US": "Industry" }, kind: "text" },
    owner: { header: { "zh-CN": "跟进责任人", "en-US": "Owner" }, kind: "text" },
    lossReason: { header: { "zh-CN": "流失原因", "en-US": "Loss reason" }, kind: "text" },
  },
});

export type ListRow = RowOf<typeof listsTable>;
