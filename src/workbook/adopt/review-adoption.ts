import type { SheetDate } from "../../domain/calendar";
import { stagesRefusal, type StagesRefusal } from "../../domain/stage-lookup";
import type { SheetGrid } from "../sheet-grid";
import type { AdoptionProposal, ProposedColumn } from "./adoption-proposal";
import { profileColumn } from "./column-profile";
import { valueAgreement } from "./value-candidates";
import { valueKinds } from "./value-fit";

/** What is wrong with what a column was taken for. */
export type ColumnIssue =
  /** Another column is the same of ours: only one can be. */
  | { readonly code: "same-field"; readonly column: number; readonly others: readonly string[] }
  /** What stands in it does not look like it; the user may know better. */
  | { readonly code: "unlike-values"; readonly column: number };

export type AdoptionReview = {
  readonly issues: readonly ColumnIssue[];
  /** Why the stages cannot be a funnel. */
  readonly refusal: StagesRefusal | null;
  /** Whether anything forbids adopting as it is. */
  readonly isAcceptable: boolean;
};

/** Looks over a proposal that the user has corrected. */
export function reviewAdoption(proposal: AdoptionProposal, grid: SheetGrid, today: SheetDate): AdoptionReview {
  const { columns, problems, stages } = proposal;
  const issues = columns.flatMap((column): ColumnIssue[] => {
    const others = columns.filter((other) => other !== column && isSame(other, column)).map(({ header }) => header);
    if (others.length > 0) return [{ code: "same-field", column: column.index, others }];
    return isUnlike(column, proposal, grid, today) ? [{ code: "unlike-values", column: column.index }] : [];
  });
  const refusal = stagesRefusal(stages.stages);
  return {
    issues,
    refusal,
    isAcceptable: problems.length === 0 && refusal === null && issues.every(({ code }) => code !== "same-field"),
  };
}

function isSame(a: ProposedColumn, b: ProposedColumn): boolean {
  return a.chosen !== null && a.chosen.key === b.chosen?.key;
}

/** Only what the user chose is looked at: what was proposed has been weighed already. */
function isUnlike({ chosen, index }: ProposedColumn, { list }: AdoptionProposal, grid: SheetGrid, today: SheetDate) {
  if (chosen?.reason !== "chosen") return false;
  const rows = { first: list.row + 1, end: list.row + list.rows };
  return valueAgreement(chosen.key, valueKinds(profileColumn(grid, list.column + index, rows, today))) < -0.5;
}
