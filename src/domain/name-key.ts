/** Plain decimal numbers, with or without sign and exponent: the text that Excel's criteria read as a number. */
const numberText = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/;

/** Excel keeps 15 digits of a number. */
const excelDigits = 15;

/** Two texts that differ in width, case, or the amount of white space only fold to one. */
export function foldText(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/gu, " ").toUpperCase();
}

/**
 * Two names are the same when their keys are. Follows COUNTIFS, which would count them together: case and, for text
 * that reads as a number, its writing ("007", "7.0") make no difference.
 */
export function nameKey(text: string): string {
  const folded = foldText(text);
  return numberText.test(folded) ? String(Number(Number(folded).toPrecision(excelDigits))) : folded;
}

/** For sorting: by UTF-16 code unit, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
