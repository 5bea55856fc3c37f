import type { ContentValue } from "../workbook-content";
import { readTypedText } from "../typed-text";
import { isErrorText } from "./cell-data";

export type CriterionTest = (cell: ContentValue | undefined) => boolean;

/** What COUNTIF, SUMIFS and their like accept: a value, or a text such as ">=5", "<>" or "a*~?". */
export function readCriterion(criterion: ContentValue | undefined): CriterionTest {
  // An empty cell as criterion stands for 0.
  if (criterion === undefined) return equals(0);
  if (typeof criterion !== "string") return equals(criterion);
  if (criterion === "") return (cell) => cell === undefined || cell === "";
  const [, operator = "", operand = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operator === "" || operator === "=")
    return operand === "" ? (cell) => cell === undefined : equals(toValue(operand));
  if (operator === "<>") {
    if (operand === "") return (cell) => cell !== undefined;
    const isEqual = equals(toValue(operand));
    return (cell) => !isEqual(cell);
  }
  return compares(operator, toValue(operand));
}

function toValue(operand: string): ContentValue {
  if (isErrorText(operand.toUpperCase())) return { error: operand.toUpperCase() };
  return readTypedText(operand)?.value ?? operand;
}

function equals(wanted: ContentValue): CriterionTest {
  if (typeof wanted === "boolean") return (cell) => cell === wanted;
  if (typeof wanted === "number") {
    return (cell) => cell === wanted || (typeof cell === "string" && readTypedText(cell)?.value === wanted);
  }
  if (typeof wanted === "object") return (cell) => typeof cell === "object" && cell.error === wanted.error;
  if (!/[*?~]/.test(wanted)) {
    const lower = wanted.toLowerCase();
    return (cell) => typeof cell === "string" && cell.toLowerCase() === lower;
  }
  const pattern = toPattern(wanted);
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

/** * stands for any characters, ? for one; ~ before *, ? or ~ takes it as it is. */
function toPattern(wildcards: string): RegExp {
  const source = wildcards.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g,
    (_, escaped?: string, wild?: string, special?: string) => {
      if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
      return wild === undefined ? `\\${special ?? ""}` : wild === "*" ? "[^]*" : "[^]";
    },
  );
  return new RegExp(`^${source}$`, "iu");
}

/** Only cells of the operand's own type can be larger or smaller. */
function compares(operator: string, operand: ContentValue): CriterionTest {
  const holds = (order: number): boolean =>
    operator === ">" ? order > 0 : operator === "<" ? order < 0 : operator === ">=" ? order >= 0 : order <= 0;
  if (typeof operand === "string") {
    const collator = new Intl.Collator("en", { sensitivity: "accent" });
    return (cell) => typeof cell === "string" && holds(collator.compare(cell, operand));
  }
  if (typeof operand === "object") return () => false;
  const wanted = Number(operand);
  return (cell) => typeof cell === typeof operand && holds(Number(cell) - wanted);
}
