import type { SheetDate } from "../../domain/calendar";
import type { FunnelRecords } from "../../domain/month-report";
import type { DecodedWorkbook } from "../decode-workbook";
import { guardNames } from "../guards/guard-names";
import { planGuards } from "../guards/customer-guards";
import type { WorkbookPlan } from "../plan";
import type { WorkbookSnapshot } from "../snapshot";
import type { SettingsChange } from "./settings-change";

/**
 * The days that the customer list's rules hold, as they are with the change. A workbook without our rules gets none: that
 * is for set-up and adoption.
 * @param snapshot Of purpose `everything`.
 */
export function refreshGuards(
  change: SettingsChange,
  snapshot: WorkbookSnapshot,
  { records, language }: Pick<DecodedWorkbook, "records" | "language">,
  today: SheetDate,
): WorkbookPlan {
  if (!snapshot.names?.has(guardNames.overdueAfter)) return [];
  return planGuards(snapshot, recordsAfter(change, records), language, today).filter(
    (op) => op.kind === "guard-formats" || (op.kind === "name-formula" && op.name === guardNames.overdueAfter),
  );
}

function recordsAfter(change: SettingsChange, records: FunnelRecords): FunnelRecords {
  if (change.kind === "parameters") {
    const edited = Object.fromEntries(change.edits.map(({ key, value }) => [key, value]));
    return { ...records, settings: { ...records.settings, ...edited } };
  }
  if (change.kind !== "stages") return records;
  const stages = records.stages.map((stage) => {
    const edits = change.edits.filter((edit) => edit.stage === stage.id);
    return { ...stage, ...Object.fromEntries(edits.map(({ field, value }) => [field, value])) };
  });
  return { ...records, stages };
}
