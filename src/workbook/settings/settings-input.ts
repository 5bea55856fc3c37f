import { longestReplyMinutes } from "../../domain/settings";
import { nameKey } from "../../domain/name-key";
import { plainText } from "../cells/cell-text";
import { listSeparator } from "../decode/parse-cell";

/** What is wrong with what the user typed into a field. */
export type InputProblem =
  "blank" | "not-a-number" | "not-positive" | "above-hundred" | "above-day" | "unit-too-long" | "duplicate";

export type ReadInput<T> =
  { readonly kind: "valid"; readonly value: T } | { readonly kind: "invalid"; readonly problem: InputProblem };

/** The most characters of an amount unit. */
const longestUnit = 12;

const numberText = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

/** A number above 0; digits of full width are as good as any. */
export function readPositive(text: string): ReadInput<number> {
  const number = numberOf(text);
  if (typeof number === "string") return invalid(number);
  return number > 0 ? valid(number) : invalid("not-positive");
}

/** An empty field is null. */
export function readOptionalPositive(text: string): ReadInput<number | null> {
  return plainText(text) === "" ? valid(null) : readPositive(text);
}

/** Of a first reply. */
export function readReplyMinutes(text: string): ReadInput<number> {
  const read = readPositive(text);
  return read.kind === "valid" && read.value > longestReplyMinutes ? invalid("above-day") : read;
}

/** 40 and 40% are 0.4. */
export function readPercent(text: string): ReadInput<number> {
  const number = numberOf(plainText(text).replace(/\s*%$/u, ""));
  if (typeof number === "string") return invalid(number);
  if (number < 0) return invalid("not-positive");
  // Divided as text: 0.07 is what 7% is, and 7 / 100 may not be.
  return number > 100 ? invalid("above-hundred") : valid(Number(`${number}e-2`));
}

export function readOptionalPercent(text: string): ReadInput<number | null> {
  return plainText(text) === "" ? valid(null) : readPercent(text);
}

export function readUnit(text: string): ReadInput<string> {
  const unit = plainText(text);
  if (unit === "") return invalid("blank");
  return unit.length > longestUnit ? invalid("unit-too-long") : valid(unit);
}

/** Keywords as they are typed into one field; each once. */
export function readKeywords(text: string): readonly string[] {
  const words = text
    .split(listSeparator)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return [...new Set(words)];
}

/** What is wrong with each of these names, null where nothing is: of two that are the same, the second. */
export function namesProblems(names: readonly string[]): readonly (InputProblem | null)[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const key = nameKey(name);
    if (key === "") return "blank";
    if (seen.has(key)) return "duplicate";
    seen.add(key);
    return null;
  });
}

function numberOf(text: string): number | "blank" | "not-a-number" {
  const plain = plainText(text);
  if (plain === "") return "blank";
  const isNumber = numberText.test(plain) && /\d/u.test(plain);
  return isNumber ? Number(plain.replaceAll(",", "")) : "not-a-number";
}

function valid<T>(value: T): ReadInput<T> {
  return { kind: "valid", value };
}

function invalid(problem: InputProblem): ReadInput<never> {
  return { kind: "invalid", problem };
}
