import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimWorkbook } from "../model/sim-workbook";

export const startupService = "Microsoft.AppRuntime.AppRuntimePersistenceService";

/** What Office.addin asks for its startup behaviour, which Excel keeps in the workbook. */
export class StartupObject extends OfficeObject {
  readonly officeName = "AppRuntimePersistenceService";

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  getAppRuntimeStartState(): string {
    return this.simulated.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    if (state !== "Background" && state !== "Inactive") throw invalidArgument();
    this.simulated.startState = state;
  }
}
