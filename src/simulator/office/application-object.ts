import { invalidArgument, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimWorkbook } from "../model/sim-workbook";

export class ApplicationObject extends OfficeObject {
  readonly officeName = "Application";

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  get calculationMode(): string {
    return "Automatic";
  }

  set calculationMode(mode: unknown) {
    if (mode !== "Automatic") throw notImplemented("Application.calculationMode other than Automatic");
  }

  /** Results are waited for whenever they are read; what has not changed would come out as it is. */
  calculate(type: unknown): void {
    if (type === "Full" || type === "FullRebuild") this.simulated.engine.calculation.recalculate();
    else if (type !== "Recalculate") throw invalidArgument();
  }

  suspendApiCalculationUntilNextSync(): void {
    // The engine calculates after a request anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing is shown before the request is done.
  }
}
