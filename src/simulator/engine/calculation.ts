import type { CellRange } from "../file/cell-reference";
import { unitId, type UniverHost } from "./univer-host";
import { toUniverRange } from "./workbook-snapshot";

/** A function that throws stops the engine without a word: waiting then ends in an error. */
const longestCalculation = 120_000;

/**
 * Waits for the engine's results. The engine starts to calculate by itself a moment after a change, and waits half a
 * second for a start where there is none: so it is asked only after something has changed.
 */
export class Calculation {
  private isStale = true;

  constructor(private readonly host: UniverHost) {}

  /** For cells that were changed behind the back of the engine's formulas. */
  changed(sheetId: string, range: CellRange): void {
    const dirtyRanges = [{ unitId, sheetId, range: toUniverRange(range) }];
    this.host.run("formula.mutation.set-trigger-formula-calculation-start", null, { dirtyRanges });
    this.isStale = true;
  }

  markStale(): void {
    this.isStale = true;
  }

  async settle(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      await this.host.api.getFormula().onCalculationResultApplied(longestCalculation);
    }
  }

  /** Everything, whether it has changed or not. */
  recalculate(): void {
    this.host.api.getFormula().executeCalculation();
    this.isStale = true;
  }
}
