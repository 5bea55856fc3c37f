import { HostError } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { CellRange } from "../file/cell-reference";
import {
  cellCountOf,
  checkedRange,
  columnCountOf,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  rowCountOf,
  wholeSheet,
} from "../model/addresses";
import { intersect } from "../model/ranges";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";

/** Where a range lies, and the ranges that are found from it. */
export abstract class RangePlaces extends OfficeObject {
  readonly officeName = "Range";

  /** Another range of the sheet. */
  protected abstract readonly at: (range: CellRange) => OfficeObject;

  constructor(
    readonly simulated: SimWorkbook,
    readonly area: Area,
  ) {
    super();
    simulated.areas.add(area);
  }

  get address(): string {
    return fullAddress(this.simulated.nameOf(this.area.sheet), hereOf(this));
  }

  get rowIndex(): number {
    return hereOf(this).top;
  }

  get columnIndex(): number {
    return hereOf(this).left;
  }

  get rowCount(): number {
    return rowCountOf(hereOf(this));
  }

  get columnCount(): number {
    return columnCountOf(hereOf(this));
  }

  get cellCount(): number {
    return cellCountOf(hereOf(this));
  }

  get isEntireRow(): boolean {
    return isWholeRows(hereOf(this));
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(hereOf(this));
  }

  getCell(row: number, column: number): OfficeObject {
    const { top, left } = hereOf(this);
    return this.at(checkedRange(top + row, left + column, 1, 1));
  }

  getResizedRange(rows: number, columns: number): OfficeObject {
    const range = hereOf(this);
    return this.at(checkedRange(range.top, range.left, rowCountOf(range) + rows, columnCountOf(range) + columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): OfficeObject {
    return this.at(checkedRange(hereOf(this).top, hereOf(this).left, rows, columns));
  }

  getOffsetRange(rows: number, columns: number): OfficeObject {
    const range = hereOf(this);
    return this.at(checkedRange(range.top + rows, range.left + columns, rowCountOf(range), columnCountOf(range)));
  }

  getRow(row: number): OfficeObject {
    const { top, left } = hereOf(this);
    return this.at(checkedRange(top + row, left, 1, columnCountOf(hereOf(this))));
  }

  getColumn(column: number): OfficeObject {
    const { top, left } = hereOf(this);
    return this.at(checkedRange(top, left + column, rowCountOf(hereOf(this)), 1));
  }

  getLastRow(): OfficeObject {
    return this.getRow(rowCountOf(hereOf(this)) - 1);
  }

  getLastColumn(): OfficeObject {
    return this.getColumn(columnCountOf(hereOf(this)) - 1);
  }

  getLastCell(): OfficeObject {
    return this.getCell(rowCountOf(hereOf(this)) - 1, columnCountOf(hereOf(this)) - 1);
  }

  getRowsBelow(count = 1): OfficeObject {
    const { bottom, left } = hereOf(this);
    return this.at(checkedRange(bottom + 1, left, count, columnCountOf(hereOf(this))));
  }

  getEntireRow(): OfficeObject {
    return this.at({ ...hereOf(this), left: wholeSheet.left, right: wholeSheet.right });
  }

  getEntireColumn(): OfficeObject {
    return this.at({ ...hereOf(this), top: wholeSheet.top, bottom: wholeSheet.bottom });
  }

  getIntersection(other: unknown): OfficeObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound", "The ranges don't intersect.");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): OfficeObject | null {
    const area = other instanceof RangePlaces ? other.area : this.simulated.findArea(other, this.area.sheet);
    const common = area.sheet === this.area.sheet ? intersect(hereOf(this), area.range) : null;
    return common && this.at(common);
  }

  getBoundingRect(other: unknown): OfficeObject {
    const { range } = other instanceof RangePlaces ? other.area : this.simulated.findArea(other, this.area.sheet);
    const { top, left, bottom, right } = hereOf(this);
    return this.at({
      top: Math.min(top, range.top),
      left: Math.min(left, range.left),
      bottom: Math.max(bottom, range.bottom),
      right: Math.max(right, range.right),
    });
  }

  /** Of an empty range its first cell. */
  getUsedRange(valuesOnly = false): OfficeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): OfficeObject | null {
    const { cells } = this.simulated.engine;
    const used = cells.usedRange(this.area.sheet.id, valuesOnly, hereOf(this));
    return used && this.at(used);
  }
}

export function hereOf(object: RangePlaces): CellRange {
  return presentArea(object).range;
}

/** The place of the object, unless its cells or its sheet are gone. */
export function presentArea({ simulated, area }: RangePlaces): Area {
  if (!simulated.areas.has(area) || !simulated.sheets.includes(area.sheet)) {
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
  return area;
}
