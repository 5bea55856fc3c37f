import { OfficeCollection, OfficeObject } from "../host/office-object";
import { itemNotFound } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import { cellCountOf, fullAddress } from "../model/addresses";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { rangeObject } from "./range-object";

/** Several ranges of a sheet. */
export class RangeAreasObject extends OfficeObject {
  readonly officeName = "RangeAreas";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
    private readonly ranges: readonly CellRange[],
  ) {
    super();
  }

  get address(): string {
    return this.ranges.map((range) => fullAddress(this.simulated.nameOf(this.sheet), range)).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((count, range) => count + cellCountOf(range), 0);
  }

  get areas(): OfficeObject {
    return new RangeCollection(this.simulated, this.sheet, this.ranges);
  }
}

class RangeCollection extends OfficeCollection {
  readonly officeName = "RangeCollection";
  readonly listItems = (): OfficeObject[] => this.ranges.map((range) => rangeObject(this.simulated, this.sheet, range));

  readonly byKey = (key: unknown): OfficeObject => {
    const range = this.ranges[Number(key)];
    if (!range) throw itemNotFound(`the range ${String(key)}`);
    return rangeObject(this.simulated, this.sheet, range);
  };

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
    private readonly ranges: readonly CellRange[],
  ) {
    super();
  }

  getItemAt(index: unknown): OfficeObject {
    return this.byKey(index);
  }

  getCount(): number {
    return this.ranges.length;
  }
}
