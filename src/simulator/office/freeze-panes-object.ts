import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { rangeObject } from "./range-object";

export class FreezePanesObject extends OfficeObject {
  readonly officeName = "WorksheetFreezePanes";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
  ) {
    super();
  }

  freezeRows(count: unknown): void {
    this.simulated.engine.layout.freeze(this.sheet.id, checkCount(count), 0);
  }

  freezeColumns(count: unknown): void {
    this.simulated.engine.layout.freeze(this.sheet.id, 0, checkCount(count));
  }

  unfreeze(): void {
    this.simulated.engine.layout.freeze(this.sheet.id, 0, 0);
  }

  getLocationOrNullObject(): OfficeObject | null {
    const { frozenRows, frozenColumns } = this.simulated.engine.layout.content(this.sheet.id);
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const bottom = frozenRows === 0 ? 1_048_575 : frozenRows - 1;
    const right = frozenColumns === 0 ? 16_383 : frozenColumns - 1;
    return rangeObject(this.simulated, this.sheet, { top: 0, left: 0, bottom, right });
  }
}

function checkCount(count: unknown): number {
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}
