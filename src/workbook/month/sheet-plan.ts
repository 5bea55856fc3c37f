import type { WorkbookOp } from "../plan";

/** What happens to one generated sheet, in the three steps of a plan. */
export type SheetPlan = {
  readonly structure: readonly WorkbookOp[];
  readonly contents: readonly WorkbookOp[];
  readonly view: readonly WorkbookOp[];
};
