import { defineTable, type RowOf } from "../table-schema";

/** In place of a header: the list has no such column, whatever its headers are called. */
export const absentHeader = "—";

/**
 * Which header of the user's list is which column of ours: written on adoption, where the user's own words say it and
 * ours do not. It lies on 漏斗设置 beside the settings.
 */
export const columnsTable = defineTable({
  table: "FunnelColumns",
  columns: {
    column: {
      header: { "zh-CN": "字段", "en-US": "Field" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
    },
    header: {
      header: { "zh-CN": "表头", "en-US": "Header" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
    },
  },
});

export type ColumnMappingRow = RowOf<typeof columnsTable>;
