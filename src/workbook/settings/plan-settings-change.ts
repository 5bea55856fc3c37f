import { decodeSettings } from "../decode/decode-settings";
import type { WorkbookPlan } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { defaultSettings } from "../../domain/settings";
import { planParameters } from "./plan-parameters";
import { planList } from "./plan-list";
import { planReasons, reusesOwnColumns } from "./plan-reasons";
import { planStageFields } from "./plan-stage-fields";
import { readSettingsContent } from "./read-settings-content";
import { refuseValues } from "./refuse-values";
import type { ChangedCell, SettingsChange, SettingsRefusal } from "./settings-change";
import type { CellLock, SettingsContent } from "./settings-content";
import { settingsTablesOf } from "./settings-tables";

export type PlannedSettings =
  | { readonly kind: "refused"; readonly refusal: SettingsRefusal }
  /** Somebody else has written there since the user looked. */
  | { readonly kind: "changed-meanwhile"; readonly cell: ChangedCell }
  | { readonly kind: "planned"; readonly plan: WorkbookPlan };

/** Writes a section's edits into 漏斗设置: cells that stay as they are are not touched, and columns of the user's never. */
export function planSettingsChange(
  change: SettingsChange,
  snapshot: WorkbookSnapshot,
  grids: readonly SheetGrid[],
): PlannedSettings {
  const content = readSettingsContent(snapshot, grids);
  const refusal = refuseValues(change) ?? refuseLocked(change, content);
  if (refusal) return { kind: "refused", refusal };
  const cell = changedCell(change, content, snapshot);
  if (cell) return { kind: "changed-meanwhile", cell };
  const { reasons } = settingsTablesOf(snapshot);
  if (change.kind === "reasons" && reasons && reusesOwnColumns(reasons, content.reasons ?? [], change.lines)) {
    return { kind: "refused", refusal: "own-columns" };
  }
  return { kind: "planned", plan: planOf(change, snapshot, content) };
}

function planOf(change: SettingsChange, snapshot: WorkbookSnapshot, content: SettingsContent): WorkbookPlan {
  const { settings, stages, lists, reasons } = settingsTablesOf(snapshot);
  switch (change.kind) {
    case "parameters":
      return settings ? planParameters(settings, change.edits) : [];
    case "stages": {
      const { amountUnit } = settings ? decodeSettings(settings).settings : defaultSettings;
      return stages ? planStageFields(stages, content.stages ?? [], change.edits, amountUnit) : [];
    }
    case "list":
      return lists ? planList(lists, change.list, change.items) : [];
    case "reasons":
      return reasons ? planReasons(reasons, content.reasons ?? [], change.lines) : [];
  }
}

function refuseLocked(change: SettingsChange, content: SettingsContent): SettingsRefusal | null {
  const refusals = locksOf(change, content).map((lock) => (lock === "no-column" ? "no-table" : lock));
  return refusals.find((refusal) => refusal !== null) ?? null;
}

/** Of the cells that the change is about; a missing table or stage is one of them. */
function locksOf(
  change: SettingsChange,
  { parameters, stages, lists, reasons }: SettingsContent,
): readonly (CellLock | "no-table" | "unknown-stage" | null)[] {
  switch (change.kind) {
    case "parameters":
      return change.edits.map(({ key }) => (parameters ? parameters[key].lock : "no-table"));
    case "stages":
      return change.edits.map((edit) => {
        if (!stages) return "no-table";
        const stage = stages.find(({ id }) => id === edit.stage);
        return stage ? stage.fields[edit.field].lock : "unknown-stage";
      });
    case "list":
      return [lists ? lists[change.list].lock : "no-table"];
    case "reasons":
      return reasons ? changedLines(change, reasons).map(({ lock }) => lock) : ["no-table"];
  }
}

/** Lines that the change writes or removes. */
function changedLines(
  { lines }: Extract<SettingsChange, { kind: "reasons" }>,
  reasons: NonNullable<SettingsContent["reasons"]>,
): typeof reasons {
  return reasons.filter(({ row, reason, keywords }) => {
    const line = lines.find((draft) => draft.row === row);
    return line?.reason.trim() !== reason || line.keywords.join() !== keywords.join();
  });
}

/** The first cell that is not what the user saw. */
function changedCell(
  change: SettingsChange,
  { parameters, stages, lists, reasons }: SettingsContent,
  { tables }: WorkbookSnapshot,
): ChangedCell | null {
  switch (change.kind) {
    case "parameters": {
      const edit = change.edits.find(({ key, expected }) => parameters?.[key].found !== expected);
      return edit && parameters ? parameters[edit.key] : null;
    }
    case "stages": {
      const fields = change.edits.map(({ stage, field, expected }) => ({
        field: stages?.find(({ id }) => id === stage)?.fields[field],
        expected,
      }));
      return fields.find(({ field, expected }) => field?.found !== expected)?.field ?? null;
    }
    case "list":
      return isSame(lists?.[change.list].found, change.expected) ? null : placeOf(tables, "FunnelLists");
    case "reasons": {
      const found = (lines: typeof change.expected): CellValue[] =>
        lines.flatMap(({ row, found: cells }) => [row, cells.reason, cells.keywords]);
      return isSame(found(reasons ?? []), found(change.expected)) ? null : placeOf(tables, "FunnelReasons");
    }
  }
}

function isSame(found: readonly CellValue[] | undefined, expected: readonly CellValue[]): boolean {
  return found?.length === expected.length && expected.every((cell, index) => cell === found[index]);
}

function placeOf(tables: WorkbookSnapshot["tables"], name: string): ChangedCell | null {
  const table = tables.get(name);
  return table ? { sheetName: table.place.sheetName, address: "" } : null;
}
