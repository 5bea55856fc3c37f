import { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import { toOfficeValue } from "../model/office-values";
import { readGrid, writeGrid } from "../model/range-cells";
import type { Area } from "../model/sim-sheet";
import { dataBody } from "../model/sim-workbook";
import { deleteRow } from "../model/table-rows";
import { invalidArgument } from "../host/host-error";
import { RangeObject } from "./range-object";
import { presentTable, type TableObject } from "./table-object";

/** A row by its place: after a sort it is another one's. */
export class TableRowObject extends OfficeObject {
  readonly officeName = "TableRow";
  override readonly itemId: number;

  constructor(
    private readonly owner: TableObject,
    private readonly place: number,
  ) {
    super();
    this.itemId = place;
  }

  get index(): number {
    return this.place;
  }

  get values(): unknown {
    const { cells } = this.owner.simulated.engine;
    const area = areaOf(this.owner, this.place);
    return readGrid(this.owner.simulated, area, (row, column) =>
      toOfficeValue(cells.value(area.sheet.id, row, column)),
    );
  }

  set values(values: unknown) {
    writeGrid(this.owner.simulated, areaOf(this.owner, this.place), values);
  }

  getRange(): OfficeObject {
    return new RangeObject(this.owner.simulated, areaOf(this.owner, this.place));
  }

  delete(): void {
    const { sheet, table } = presentTable(this.owner);
    areaOf(this.owner, this.place);
    deleteRow(this.owner.simulated, sheet, table, this.place);
  }
}

function areaOf(owner: TableObject, place: number): Area {
  const { sheet, table } = presentTable(owner);
  const body = dataBody(table);
  const range: CellRange = { ...body, top: body.top + place, bottom: body.top + place };
  if (range.bottom > body.bottom) throw invalidArgument();
  return { sheet, range };
}
