import { accessDenied, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";

export class WorksheetProtectionObject extends OfficeObject {
  readonly officeName = "WorksheetProtection";

  constructor(private readonly sheet: SimSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection) throw accessDenied("The sheet is protected already.");
    if (options !== undefined) throw notImplemented("WorksheetProtection.protect with options");
    const text = typeof password === "string" && password !== "" ? password : null;
    this.sheet.protection = { hasPassword: text !== null, password: text };
  }

  /** Excel of 2026 refuses to unprotect a sheet that is not protected (office-js#6784). */
  unprotect(password?: unknown): void {
    const { protection } = this.sheet;
    if (!protection) throw accessDenied("The sheet is not protected.");
    if (protection.hasPassword && (protection.password === null || protection.password !== password)) {
      throw accessDenied("The password is not correct.");
    }
    this.sheet.protection = null;
  }
}
