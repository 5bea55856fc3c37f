import type { SheetDate } from "../domain/calendar";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { refreshGuards } from "../workbook/settings/refresh-guards";
import { planSettingsChange } from "../workbook/settings/plan-settings-change";
import { readSettingsContent } from "../workbook/settings/read-settings-content";
import type { SettingsChange, SettingsRefusal } from "../workbook/settings/settings-change";
import type { SettingsContent } from "../workbook/settings/settings-content";
import { settingsSheets } from "../workbook/settings/settings-tables";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { AppError } from "./app-error";
import { throwIfCancelled } from "./cancel";
import { inSlices } from "./in-slices";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type { SettingsChange, SettingsContent, SettingsRefusal };

export type SettingsChangeResult =
  | { readonly kind: "refused"; readonly refusal: SettingsRefusal }
  | {
      readonly kind: "changed";
      /** Takes the change back as long as nobody has changed its cells; null where nothing was written. */
      readonly undo: WorkbookPlan | null;
      /** What `undo` is applied against. */
      readonly snapshot: WorkbookSnapshot;
    };

/** What 漏斗设置 says, for the user to edit here as well as there. Of other sheets no cell is read. */
export async function readSettings(
  port: WorkbookPort & SheetReader,
  options: ReadOptions = {},
): Promise<SettingsContent> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "settings" });
  return readSettingsContent(snapshot, await readGrids(port, snapshot));
}

/**
 * Writes one section's edits, all or nothing, with what follows from them in the customer list's rules. Where a cell is not
 * what the user saw, it fails with `changed-meanwhile`.
 */
export async function changeSettings(
  port: WorkbookPort & SheetReader,
  change: SettingsChange,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<SettingsChangeResult> {
  const purpose = touchesRules(change) ? "everything" : "settings";
  const snapshot = await port.readSnapshot({ ...options, purpose });
  const planned = planSettingsChange(change, snapshot, await readGrids(port, snapshot));
  if (planned.kind === "refused") return planned;
  if (planned.kind === "changed-meanwhile") {
    const { sheetName, address } = planned.cell;
    throw new AppError("changed-meanwhile", [sheetName, address].filter(Boolean).join(" "), "other cells");
  }
  if (planned.plan.length === 0) return { kind: "changed", undo: null, snapshot };
  throwIfCancelled(options.signal);
  const rules = purpose === "everything" ? await newRules(change, snapshot, today, options) : [];
  const { undo } = await port.applyPlan([...planned.plan, ...rules], snapshot, {
    ...options,
    isUndoable: true,
    skipsResults: true,
  });
  return { kind: "changed", undo, snapshot };
}

async function newRules(
  change: SettingsChange,
  snapshot: WorkbookSnapshot,
  today: SheetDate,
  options: ReadOptions,
): Promise<WorkbookPlan> {
  return refreshGuards(change, snapshot, await inSlices(decodeWorkbookInSteps(snapshot, today), options), today);
}

/** The list's rules hold the days after which a customer is stale or overdue. */
function touchesRules(change: SettingsChange): boolean {
  if (change.kind === "stages") return change.edits.some(({ field }) => field === "benchmarkDays");
  const keys: readonly string[] = ["overdueFactor", "staleDays", "businessMode"];
  return change.kind === "parameters" && change.edits.some(({ key }) => keys.includes(key));
}

async function readGrids(port: SheetReader, snapshot: WorkbookSnapshot): Promise<readonly SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (const sheetId of settingsSheets(snapshot)) grids.push(await port.readGrid(sheetId));
  return grids;
}
