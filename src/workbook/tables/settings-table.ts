import { defineTable, type RowOf } from "../table-schema";

/** One setting a row; which there are is said in settings-words.ts. */
export const settingsTable = defineTable({
  table: "FunnelSettings",
  columns: {
    parameter: {
      header: { "zh-CN": "参数", "en-US": "Setting" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: ["Parameter"],
    },
    value: { header: { "zh-CN": "值", "en-US": "Value" }, kind: "raw", isRead: true, isCaptured: true },
    note: { header: { "zh-CN": "说明", "en-US": "Note" }, kind: "text" },
  },
});

export type SettingRow = RowOf<typeof settingsTable>;
