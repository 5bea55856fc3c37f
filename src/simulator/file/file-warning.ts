/** What the user has to know of a file that was opened or saved all the same. */
export type FileWarning = {
  readonly code:
    | "dates-from-1904"
    | "array-formula-not-recalculated"
    | "external-link-not-recalculated"
    | "formula-saved-as-value"
    | "signature-invalid"
    | "part-removed"
    | "reference-to-renamed-sheet"
    | "objects-not-moved";
  /** Sheets and cells or parts concerned, as the user may look for them. */
  readonly place: string;
  /** English, one sentence. */
  readonly message: string;
};

const messages: Record<FileWarning["code"], string> = {
  "dates-from-1904": "The workbook counts days from 1904; its dates are read four years and a day too early.",
  "array-formula-not-recalculated":
    "Array formulas and what-if tables keep the results they had until Excel opens the file.",
  "external-link-not-recalculated": "Formulas that look into other workbooks keep the results they had.",
  "formula-saved-as-value": "A formula with LET or LAMBDA was saved as its result.",
  "signature-invalid": "The workbook's digital signature no longer holds.",
  "part-removed": "This was in the file and is no longer.",
  "reference-to-renamed-sheet": "Charts or pivot tables may still refer to the sheet's old name.",
  "objects-not-moved": "Rows were inserted above objects that could not be moved along.",
};

export function warning(code: FileWarning["code"], place: string): FileWarning {
  return { code, place, message: messages[code] };
}
