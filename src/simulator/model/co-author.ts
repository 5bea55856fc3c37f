import type { SheetShift } from "../workbook-content";
import { Person } from "./person";
import type { SimWorkbook } from "./sim-workbook";
import { remoteUser } from "./workbook-events";

/** Somebody else in the same workbook. */
export class CoAuthor extends Person {
  constructor(workbook: SimWorkbook) {
    super(workbook, remoteUser);
  }

  /** As if typed, all at once: an address and one value for all cells, or a grid of its shape. */
  write(sheetName: string, address: string, values: unknown): void {
    this.enter(this.area(sheetName, address), values);
  }

  move(sheetName: string, shift: SheetShift): void {
    this.shift(sheetName, shift);
  }

  protectSheet(sheetName: string): void {
    this.workbook.sheet(sheetName).protection = { hasPassword: false, password: null };
  }

  protectStructure(): void {
    this.workbook.isStructureProtected = true;
  }
}
