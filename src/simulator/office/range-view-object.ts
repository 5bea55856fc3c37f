import { OfficeObject } from "../host/office-object";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";

/** The rows of a range that are not hidden. */
export class RangeViewObject extends OfficeObject {
  readonly officeName = "RangeView";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly area: Area,
  ) {
    super();
  }

  get rowCount(): number {
    const { sheet, range } = this.area;
    const { layout } = this.simulated.engine;
    let rows = 0;
    for (let row = range.top; row <= range.bottom; row += 1) if (!layout.isRowHidden(sheet.id, row)) rows += 1;
    return rows;
  }
}
