import type { SheetDate } from "../domain/calendar";
import type { Stages } from "../domain/stage";
import { stagesRefusal, type StagesRefusal } from "../domain/stage-lookup";
import type { AcceptedAdoption } from "../workbook/adopt/accept-proposal";
import { overlaps } from "../workbook/adopt/grid-cells";
import { otherList } from "../workbook/adopt/adoption-problems";
import type { AdoptionProblem, AdoptionProposal } from "../workbook/adopt/adoption-proposal";
import { planAdoption, settingsSheetOf } from "../workbook/adopt/plan-adoption";
import { proposeAdoption } from "../workbook/adopt/propose-adoption";
import { decodeWorkbook } from "../workbook/decode-workbook";
import { existingSheetOf, type WorkbookPlan } from "../workbook/plan";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import { stagesTable } from "../workbook/tables/stages-table";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";
import { applyAll } from "./set-up";

/** A list that was recognised, and the sheet as it was then. */
export type AdoptionOffer = { readonly proposal: AdoptionProposal; readonly grid: SheetGrid };

export type AdoptionResult =
  /** Nothing was read or written. */
  | { readonly kind: "refused"; readonly problems: readonly AdoptionProblem[]; readonly stages: StagesRefusal | null }
  | {
      readonly kind: "adopted";
      /** One plan that takes all of it back. */
      readonly undo: WorkbookPlan | null;
      /** Names of new sheets, in tab order. */
      readonly madeSheets: readonly string[];
    };

/**
 * Looks for a customer list, and writes nothing: on the sheet of that id, or on the one that is shown and then wherever
 * one is. Null where there is none.
 */
export async function proposeAdoptionOf(
  workbook: Pick<WorkbookPort, "readSnapshot"> & SheetReader,
  sheetId: string | undefined,
  today: SheetDate,
): Promise<AdoptionOffer | null> {
  const snapshot = await workbook.readSnapshot({ purpose: "everything" });
  const stages = ownStages(snapshot, today);
  const recognised = snapshot.tables.get(customersTable.table)?.place.sheetId;
  const shown = offerOn(await workbook.readGrid(sheetId), snapshot, stages, today);
  if (shown || sheetId !== undefined || recognised === undefined) return shown;
  return offerOn(await workbook.readGrid(recognised), snapshot, stages, today);
}

/**
 * Adopts the list as the user agreed to it. Refuses where the sheet is no longer what was shown (`changed-meanwhile`). A run
 * that breaks off leaves a list that can be adopted again.
 */
export async function adopt(
  workbook: WorkbookPort & SheetReader,
  { proposal, grid }: AdoptionOffer,
  accepted: AcceptedAdoption,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<AdoptionResult> {
  const stages = stagesRefusal(accepted.stages);
  if (proposal.problems.length > 0 || stages !== null) return { kind: "refused", problems: proposal.problems, stages };
  const snapshot = await workbook.readSnapshot({ ...options, purpose: "everything" });
  const settingsSheet = settingsSheetOf(snapshot);
  const settingsGrid = settingsSheet === null ? null : await workbook.readGrid(settingsSheet);
  const plan = planAdoption(proposal, accepted, { grid, snapshot, settingsGrid, today });
  const undo = await applyAll(workbook, plan, snapshot, options);
  return {
    kind: "adopted",
    undo: undo && [...undo, ...filterOf(grid, proposal)],
    madeSheets: plan.flatMap((op) => (op.kind === "add-sheet" ? [op.name] : [])),
  };
}

/** Excel gives a filter that a new table takes the place of to nobody: it has to be made again. */
function filterOf(grid: SheetGrid, { tableName, list }: AdoptionProposal): WorkbookPlan {
  const { filter } = grid;
  if (!filter || tableName !== null || !overlaps(filter, list)) return [];
  return [{ kind: "restore-filter", range: { sheet: existingSheetOf(grid), ...filter } }];
}

function offerOn(
  grid: SheetGrid,
  snapshot: WorkbookSnapshot,
  stages: Stages | null,
  today: SheetDate,
): AdoptionOffer | null {
  const proposal = proposeAdoption(grid, today, stages);
  if (!proposal) return null;
  return { proposal: { ...proposal, problems: [...proposal.problems, ...otherList(proposal, snapshot)] }, grid };
}

function ownStages(snapshot: WorkbookSnapshot, today: SheetDate): Stages | null {
  return snapshot.tables.has(stagesTable.table) ? decodeWorkbook(snapshot, today).records.stages : null;
}
