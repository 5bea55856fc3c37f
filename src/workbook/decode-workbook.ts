import type { SheetDate } from "../domain/calendar";
import type { FunnelRecords } from "../domain/month-report";
import { defaultSettings } from "../domain/settings";
import type { RowError } from "./row-error";
import type { SheetLanguage } from "./sheet-language";
import type { WorkbookSnapshot } from "./snapshot";

export type DecodedWorkbook = {
  readonly records: FunnelRecords;
  /** In sheet order, table by table. */
  readonly rowErrors: readonly RowError[];
  /** The language the workbook's own headers are in. */
  readonly language: SheetLanguage;
  /** Rows of the customer list with anything in them that are in no figure (未完成). */
  readonly customerRowsLeftOut: number;
};

/**
 * What the snapshot's cells mean. Never throws on what a user may have typed: a cell that cannot be taken as it stands
 * is a row error that says what became of it.
 * @param today Dates after it are reported.
 */
export function decodeWorkbook(_snapshot: WorkbookSnapshot, _today: SheetDate): DecodedWorkbook {
  return {
    records: { stages: [], customers: [], transitions: [], settings: defaultSettings, reasons: [] },
    rowErrors: [],
    language: "zh-CN",
    customerRowsLeftOut: 0,
  };
}
