import type { SheetLanguage } from "../sheet-language";
import { customersTable } from "../tables/customers-table";
import type { CellValidation, ValidationRule } from "../validation";
import type { CustomerKey } from "./guard-conditions";
import {
  cellHints,
  headerHints,
  notADate,
  notAnAmount,
  notInList,
  unknownStage,
  unknownStatus,
  type AlertWords,
} from "./guard-words";
import { guardNames } from "./guard-names";

/** 2000-01-01: whoever types an earlier date has mistyped it. */
const firstDate = 36_526;
const longestTitle = 32;

type Rule = { readonly rule: ValidationRule; readonly style: "stop" | "warning"; readonly words: AlertWords };

/** What explains a column, on its header. */
export function headerValidation(key: CustomerKey, header: string, language: SheetLanguage): CellValidation {
  return { rule: null, hint: { title: titleOf(header), message: headerHints[key][language] } };
}

/**
 * What the cells of a column take; null for whatever one likes, without a hint.
 * @param names Those that the workbook has: a dropdown over another one could not be made.
 */
export function cellValidation(
  key: CustomerKey,
  header: string,
  language: SheetLanguage,
  names: ReadonlySet<string>,
): CellValidation | null {
  const rule = ruleOf(key, language, names);
  const hint = cellHints[key];
  if (!rule && !hint) return null;
  return {
    rule: rule?.rule ?? null,
    ...(rule && {
      alert: { style: rule.style, title: rule.words.title[language], message: rule.words.message[language] },
    }),
    ...(hint && { hint: { title: titleOf(header), message: hint[language] } }),
  };
}

function ruleOf(key: CustomerKey, language: SheetLanguage, names: ReadonlySet<string>): Rule | null {
  switch (key) {
    case "stage":
    case "previousStage":
      return fromName(guardNames.stages, names, "stop", unknownStage);
    case "source":
    case "industry":
    case "owner":
    case "lossReason":
      return fromName(guardNames[key], names, "warning", notInList);
    default:
      return ruleOfKind(key, language);
  }
}

function fromName(name: string, names: ReadonlySet<string>, style: Rule["style"], words: AlertWords): Rule | null {
  return names.has(name) ? { rule: { kind: "list", source: `=${name}` }, style, words } : null;
}

function ruleOfKind(key: CustomerKey, language: SheetLanguage): Rule | null {
  switch (customersTable.columns[key].kind) {
    case "choice": {
      const words = Object.values(customersTable.columns.status.choices).map((choice) => choice[language]);
      return { rule: { kind: "list", source: words.join(",") }, style: "stop", words: unknownStatus };
    }
    case "date":
      return { rule: { kind: "date", from: firstDate }, style: "stop", words: notADate };
    case "amount":
      return { rule: { kind: "decimal", from: 0 }, style: "stop", words: notAnAmount };
    default:
      return null;
  }
}

function titleOf(header: string): string {
  return [...header.trim()].slice(0, longestTitle).join("");
}
