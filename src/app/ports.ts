import type { WorkbookPlan } from "../workbook/plan";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";

/** Share of the work done, 0 to 1. */
export type Progress = (done: number) => void;

export type ReadOptions = { readonly onProgress?: Progress; readonly signal?: AbortSignal };

/** What applying a plan left behind. */
export type Applied = {
  /** Values read back after calculation, one grid for each `write` of the plan that holds formulas, in plan order. */
  readonly results: readonly (readonly (readonly CellValue[])[])[];
};

/** The workbook as the use cases see it. Every failure is an AppError. */
export type WorkbookPort = {
  /** Reads the tables the funnel is made of. At most 3 requests, plus one for each further block of cells. */
  readSnapshot(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** At most 6 requests, plus one for each further block of cells; reading back included. */
  applyPlan(plan: WorkbookPlan, snapshot: WorkbookSnapshot, options?: ReadOptions): Promise<Applied>;
};
