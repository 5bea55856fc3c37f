/** What a typed text means to Excel, and the number format that it gives a cell of the format General. */
export type TypedText = { readonly value: number | boolean; readonly format: string | null };

/** By the rules of the United States, as Office.js has them in every language; null for what stays a text. */
export function readTypedText(text: string): TypedText | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", format: null };
  return readNumber(trimmed) ?? readDateAndTime(trimmed);
}

const plain = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:E([+-]?\d+))?\s*(%?)$/i;

function readNumber(text: string): TypedText | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  if (inBrackets?.[1]) {
    const inside = /^[+-]/.test(inBrackets[1]) ? null : readNumber(inBrackets[1]);
    return inside && typeof inside.value === "number" ? { ...inside, value: -inside.value } : null;
  }
  const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const amount = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -amount : amount, format: "# ?/?" };
  }
  const match = plain.exec(text);
  const [, sign, dollar, digits = "", exponent, percent] = match ?? [];
  if (!match || !/\d/.test(digits)) return null;
  const amount = Number(`${digits.replaceAll(",", "")}${exponent === undefined ? "" : `e${exponent}`}`);
  const value = (sign === "-" ? -1 : 1) * (percent ? amount / 100 : amount);
  if (!Number.isFinite(value)) return null;
  const decimals = digits.includes(".") && !/\.0*$/.test(digits);
  if (percent) return { value, format: decimals ? "0.00%" : "0%" };
  if (exponent !== undefined) return { value, format: "0.00E+00" };
  if (dollar) return { value, format: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (digits.includes(",")) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  return { value: value === 0 ? 0 : value, format: null };
}

const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M?)?$/i;

function readDateAndTime(text: string): TypedText | null {
  const onlyTime = readTime(text);
  if (onlyTime) return onlyTime;
  const date = readDate(text);
  if (date) return date;
  const parts = /^(.+?)[ T]+(\d{1,2}:.+)$/i.exec(text);
  const day = readDate(parts?.[1] ?? "");
  const clock = readTime(parts?.[2] ?? "");
  return day && clock ? { value: Number(day.value) + Number(clock.value), format: "m/d/yyyy h:mm" } : null;
}

function readTime(text: string): TypedText | null {
  const [match, hours = "", minutes = "", seconds, half] = time.exec(text) ?? [];
  if (match === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (Number(hours) > (half ? 12 : 23)) return null;
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === "P" ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: `h:mm${seconds === undefined ? "" : ":ss"}${half ? " AM/PM" : ""}` };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readDate(text: string): TypedText | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[3]), Number(iso[4]), "m/d/yyyy");
  const american = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (american) {
    const [, month, , day, year] = american;
    if (year !== undefined) return serial(fullYear(year), Number(month), Number(day), "m/d/yyyy");
    return serial(thisYear(), Number(month), Number(day), "d-mmm");
  }
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{2}|\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);
  const monthAndYear = /^([a-z]{3,9})[- ](\d{4})$/i.exec(text);
  if (monthAndYear) return serial(Number(monthAndYear[2]), monthNumber(monthAndYear[1]), 1, "mmm-yy");
  const [, day, month, year] = dayFirst ?? (monthFirst ? ["", monthFirst[2], monthFirst[1], monthFirst[3]] : []);
  if (day === undefined) return null;
  const format = year === undefined ? "d-mmm" : "d-mmm-yy";
  return serial(year === undefined ? thisYear() : fullYear(year), monthNumber(month), Number(day), format);
}

/** 0 for what is no month. */
function monthNumber(name = ""): number {
  const lower = name.toLowerCase();
  const found = months.findIndex((short) => lower.startsWith(short));
  const longNames = "january february march april may june july august september october november december sept";
  return found >= 0 && (lower.length === 3 || longNames.split(" ").includes(lower)) ? found + 1 : 0;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}

/** A date without a year is one of the year it is typed in. */
function thisYear(): number {
  return new Date().getFullYear();
}

function serial(year: number, month: number, day: number, format: string): TypedText | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return null;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  // The 29th of February 1900, which Excel believes in, shifts what comes before it.
  return { value: days < 61 ? days - 1 : days, format };
}
