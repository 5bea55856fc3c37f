import { error, warning } from "../month/sheet-look";
import type { ConditionalFormatRule } from "../sheet-format";
import { customersTable } from "../tables/customers-table";
import { guardMark } from "../validation";
import {
  isAfter,
  isDuplicate,
  isFuture,
  isMissing,
  isNoAmount,
  isNoDate,
  isOverdue,
  isStale,
  isUnknownStage,
  type CustomerKey,
  type DateKey,
  type RuleScope,
} from "./guard-conditions";

type Look = Pick<ConditionalFormatRule, "fill" | "fontColor">;

/** 长期未更新 has a colour of its own, and a cell of its own: the name, or the id of a list without names. */
const stale: Look = { fill: "#DCE6EF", fontColor: "#2F4F6B" };

/** The dates that one may not come before. */
const laterThan: Partial<Record<DateKey, readonly DateKey[]>> = {
  entered: ["previousExit", "firstContact"],
  previousExit: ["firstContact"],
  lostOn: ["entered", "firstContact"],
  expectedClose: ["firstContact"],
  pausedUntil: ["firstContact"],
  lastUpdate: ["firstContact"],
};

const plannedDates: ReadonlySet<DateKey> = new Set(["expectedClose", "pausedUntil"]);

/** The conditional formats of one column, the gravest first: only the first that holds shows. */
export function guardRules(scope: RuleScope, key: CustomerKey): readonly ConditionalFormatRule[] {
  const column = customersTable.columns[key];
  const errors = ["required" in column ? isMissing(scope, key) : null, ...columnErrors(scope, key)];
  const isStaleCell = key === (scope.columns.has("name") ? "name" : "id");
  return [
    ...rules(errors, error),
    ...rules(key === "entered" || key === "stage" ? [isOverdue(scope)] : [], warning),
    ...rules(isStaleCell ? [isStale(scope)] : [], stale),
  ];
}

function columnErrors(scope: RuleScope, key: CustomerKey): readonly (string | null)[] {
  switch (key) {
    case "id":
      return [isDuplicate(scope)];
    case "stage":
    case "previousStage":
      return [isUnknownStage(scope, key)];
    case "amount":
      return [isNoAmount(scope)];
    case "entered":
    case "previousExit":
    case "lostOn":
    case "firstContact":
    case "expectedClose":
    case "pausedUntil":
    case "lastUpdate":
      return dateErrors(scope, key);
    default:
      return [];
  }
}

function dateErrors(scope: RuleScope, key: DateKey): readonly (string | null)[] {
  return [
    isNoDate(scope, key),
    plannedDates.has(key) ? null : isFuture(scope, key),
    ...(laterThan[key] ?? []).map((early) => isAfter(scope, early, key)),
    // An exit after the entry may be wrong in either cell.
    key === "previousExit" ? isAfter(scope, key, "entered") : null,
  ];
}

function rules(conditions: readonly (string | null)[], look: Look): readonly ConditionalFormatRule[] {
  return conditions
    .filter((condition) => condition !== null)
    .map((condition) => ({ formula: `=AND(${guardMark}=0,${condition})`, ...look }));
}
