import { formatMonth } from "../../domain/calendar";
import type { ClosedStage } from "../../domain/closes/closed-month";
import { encodeRows } from "../encode/encode-rows";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { closesTable, type CloseRow } from "../tables/closes-table";
import { planListRows, type ListSheet, type PlannedList } from "./list-sheet";

const closesSheet: ListSheet<typeof closesTable> = {
  schema: closesTable,
  sheet: "closes",
  name: { "zh-CN": "月结", "en-US": "Closed Months" },
  tabColor: "#8A8886",
  widths: {
    month: 7,
    stage: 9,
    opening: 7,
    added: 7,
    lost: 7,
    closing: 7,
    advanced: 8,
    returned: 6,
    inStage: 7,
    meanDays: 8,
    expectedAmount: 10,
    closedOn: 8,
  },
  wrapped: [],
  chosen: [],
};

/** Adds a month's figures at the end of 月结, which is made where it is missing. */
export function planClose(
  stages: readonly ClosedStage[],
  snapshot: WorkbookSnapshot,
  { language, amountUnit }: { readonly language: SheetLanguage; readonly amountUnit: string },
): PlannedList {
  const rows = stages.map(({ month, stage: _stage, stageName, ...figures }): CloseRow => {
    return { ...figures, month: formatMonth(month), stage: stageName };
  });
  return planListRows(closesSheet, snapshot, {
    encode: (own) => encodeRows(closesTable, rows, { language: own, stages: [] }),
    formats: { meanDays: "0.0" },
    language,
    amountUnit,
  });
}
