/** What this Excel can do beyond the least it must. */
export type Capabilities = {
  /** The requirement set the add-in is worthless without (ExcelApi 1.14: Excel 2021, Microsoft 365, the web). */
  readonly meetsFloor: boolean;
};

let asked: Capabilities | undefined;

/** Asked once, after the host is ready: the answer holds for the whole session. */
export function capabilities(): Capabilities {
  asked ??= { meetsFloor: Office.context.requirements.isSetSupported("ExcelApi", "1.14") };
  return asked;
}
