/** Digits of any width. What has none is never taken for a number or a date. */
const digit = /\p{Nd}/u;

/** What Excel may take for a number, an amount, a date or a time: digits among signs, units and names of months. */
const numberLike =
  /^(?:[\p{Nd}\s.,:/+\-%()¥$€£年月日号时分秒上下午eEdD]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|uary|ch|il|ust|ember|ober|am|pm)+$/iu;

const truth = /^(?:true|false)$/i;
const wildcards = /[~*?]/g;

/**
 * The arguments of COUNTIFS and its like that select the cells of `range` which hold exactly `name`. A criterion is a
 * little language: < > = in front are operators, * and ? stand for anything, and "007" is the number 7.
 * @param cell The cell that shows the name, for a formula that follows it where the name is plain.
 */
export function exactly(range: string, name: string, cell: string): string {
  // A reference to an empty cell would be a criterion of 0.
  if (name === "") return `${range},"="`;
  if (mayBeNumber(name)) {
    // Patterns are compared as text: what begins with the name and is no longer than it.
    return `${range},${quoted(`=${patternOf(name)}*`)},${range},${quoted(`=${"?".repeat(name.length)}`)}`;
  }
  return `${range},${isPlain(name) ? cell : quoted(`=${patternOf(name)}`)}`;
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function mayBeNumber(name: string): boolean {
  return (digit.test(name) && numberLike.test(name)) || truth.test(name) || name.startsWith("#");
}

function isPlain(name: string): boolean {
  return !/^[<>=]/.test(name) && name.search(wildcards) < 0;
}

/** A text as a part of a pattern: what stands for anything in one stands for itself. */
export function patternOf(text: string): string {
  return text.replaceAll(wildcards, "~$&");
}
