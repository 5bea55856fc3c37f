import { invalidArgument } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { BorderObject, borderIndexes } from "./border-object";

export class BorderCollection extends OfficeCollection {
  readonly officeName = "RangeBorderCollection";
  readonly listItems = (): OfficeObject[] => borderIndexes.map((index) => this.byKey(index));

  readonly byKey = (key: unknown): OfficeObject => {
    const index = borderIndexes.find((known) => known === key);
    if (!index) throw invalidArgument();
    return new BorderObject(this.simulated, this.area, index);
  };

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly area: Area,
  ) {
    super();
  }
}
