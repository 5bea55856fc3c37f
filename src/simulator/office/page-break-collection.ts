import { invalidArgument } from "../host/host-error";
import { OfficeCollection, OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { RangeObject } from "./range-object";

/** Of a sheet's horizontal breaks; those between columns are not simulated. */
export class PageBreakCollection extends OfficeCollection {
  readonly officeName = "PageBreakCollection";
  readonly listItems = (): OfficeObject[] => this.sheet.page.breaksBefore.map((row) => new PageBreakObject(row));

  readonly byKey = (key: unknown): OfficeObject => {
    const row = typeof key === "number" ? this.sheet.page.breaksBefore[key] : undefined;
    if (row === undefined) throw invalidArgument();
    return new PageBreakObject(row);
  };

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
  ) {
    super();
  }

  getCount(): number {
    return this.sheet.page.breaksBefore.length;
  }

  add(before: unknown): OfficeObject {
    const { sheet, range } = before instanceof RangeObject ? before.area : this.simulated.findArea(before, this.sheet);
    // No page ends above the first row.
    if (sheet !== this.sheet || range.top === 0) throw invalidArgument();
    const rows = new Set([...this.sheet.page.breaksBefore, range.top]);
    setBreaks(
      this.sheet,
      [...rows].sort((a, b) => a - b),
    );
    return new PageBreakObject(range.top);
  }

  removePageBreaks(): void {
    setBreaks(this.sheet, []);
  }
}

class PageBreakObject extends OfficeObject {
  readonly officeName = "PageBreak";

  constructor(private readonly row: number) {
    super();
  }

  get rowIndex(): number {
    return this.row;
  }
}

function setBreaks(sheet: SimSheet, breaksBefore: readonly number[]): void {
  sheet.page = { ...sheet.page, breaksBefore };
}
