import { momentFormat } from "../encode/encode-rows";
import { columnKeys } from "../table-schema";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { repliesTable } from "../tables/replies-table";
import { planListRows, type ListSheet, type PlannedList } from "./list-sheet";

const repliesSheet: ListSheet<typeof repliesTable> = {
  schema: repliesTable,
  sheet: "replies",
  name: { "zh-CN": "首次回复", "en-US": "First Replies" },
  tabColor: "#8A8886",
  widths: { customer: 9, contactedAt: 12, repliedAt: 12 },
  wrapped: [],
  chosen: [],
};

/** The sheet for first replies, with one blank row to type or paste into. */
export function planRepliesSheet(snapshot: WorkbookSnapshot, language: SheetLanguage): PlannedList {
  return planListRows(repliesSheet, snapshot, {
    encode: () => [columnKeys(repliesTable).map(() => null)],
    formats: { contactedAt: momentFormat, repliedAt: momentFormat },
    language,
    amountUnit: "",
  });
}
