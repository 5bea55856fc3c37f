import { copyCells, putCells, type CopiedCell } from "./cell-copy";
import { replaceTable } from "./make-table";
import { editCells } from "./raise-changes";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { raiseSorted } from "./sort-table";
import { updateHeaders } from "./table-headers";

type Step = {
  /** Of a range that moves with its cells. */
  readonly rangeId: string;
  readonly cells: readonly (readonly CopiedCell[])[];
  readonly kind: "edit" | "sort";
  readonly grown: { readonly tableId: string; readonly rows: number } | null;
};

/** What a user can take back, the last thing first. */
export class UndoList {
  private readonly steps: Step[] = [];

  constructor(private readonly workbook: SimWorkbook) {}

  /** Called before the cells change; gives what adds the step once they have. */
  remember(area: Area, kind: Step["kind"]): (grown?: Step["grown"]) => void {
    const cells = copyCells(this.workbook, area);
    return (grown = null) => {
      this.steps.push({ rangeId: this.workbook.eventRanges.keep(area), cells, kind, grown });
    };
  }

  undo(): void {
    const step = this.steps.pop();
    const area = step && this.workbook.eventRanges.find(step.rangeId);
    if (!step || !area) throw new Error("there is nothing to undo");
    if (step.kind === "sort") {
      putCells(this.workbook, area, step.cells);
      raiseSorted(this.workbook, area);
      return;
    }
    editCells(this.workbook, area, () => {
      putCells(this.workbook, area, step.cells);
      updateHeaders(this.workbook, area);
      return true;
    });
    if (step.grown) this.shrink(step.grown);
  }

  private shrink({ tableId, rows }: NonNullable<Step["grown"]>): void {
    const found = this.workbook.findTable(tableId);
    if (!found) return;
    const { range } = found.table;
    replaceTable(this.workbook, found.sheet, tableId, { range: { ...range, bottom: range.bottom - rows } });
  }
}
