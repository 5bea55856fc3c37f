/** What a cell takes; formulas are in Excel's English notation, relative to the range's first cell. */
export type ValidationRule =
  /** A dropdown over a name of the workbook or a range ("=FunnelStageNames"), or over words with commas between. */
  | { readonly kind: "list"; readonly source: string }
  /** Excel dates from `from` on, a serial or a formula. */
  | { readonly kind: "date"; readonly from: number | string }
  | { readonly kind: "decimal"; readonly from: number }
  | { readonly kind: "custom"; readonly formula: string };

/** The texts' lengths are Excel's: titles up to 32 characters, messages up to 255. */
export type CellValidation = {
  /** Null takes anything: cells that only have a hint. */
  readonly rule: ValidationRule | null;
  /** `stop` refuses what is typed, `warning` asks. */
  readonly alert?: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string };
  /** Shown while the cell is selected. */
  readonly hint?: { readonly title: string; readonly message: string };
};

/** Stands in every conditional format's formula of ours on a sheet of the user's, so that it is known for ours. */
export const guardMark = 'N("Funnel")';
