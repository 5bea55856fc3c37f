import { notInList, unknownStage, type AlertWords } from "../guards/guard-words";
import { guardNames } from "../guards/guard-names";
import type { WorkbookOp } from "../plan";
import { isChoiceSetting, settingChoices, type SettingKey } from "../settings-words";
import type { SheetLanguage } from "../sheet-language";
import { headerText, type Column, type TableSchema } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import type { CellValidation, ValidationRule } from "../validation";
import type { SetUpContent } from "./set-up-content";
import type { SetUpTable } from "./set-up-tables";
import { partOf, type TablePlace } from "./table-plan";

const unknownWord: AlertWords = {
  title: { "zh-CN": "请从列表中选择", "en-US": "Choose from the list" },
  message: {
    "zh-CN": "加载项不认识这个词,请从下拉列表中选择。",
    "en-US": "The add-in does not know this word. Please choose one from the list.",
  },
};

const notPositive: AlertWords = {
  title: { "zh-CN": "请输入数字", "en-US": "Enter a number" },
  message: { "zh-CN": "请输入不小于 0 的数字。", "en-US": "Please enter a number of 0 or more." },
};

/** Table of ours in place: `columnOf` tells where a column stands in it. */
export type PlacedTable = {
  readonly table: SetUpTable;
  readonly place: TablePlace;
  readonly rowCount: number;
  readonly columnOf: (key: string) => number | undefined;
};

/**
 * What the headers explain, and the dropdowns and limits that belong to a column whoever uses it. What the customer
 * list's cells take is said in guards/.
 * @param keys The columns meant, all of them where nothing is said.
 */
export function planColumnRules(
  { table, place, rowCount, columnOf }: PlacedTable,
  { language, amountUnit }: SetUpContent,
  keys: readonly string[] = Object.keys(table.schema.columns),
): WorkbookOp[] {
  const { schema } = table;
  if (schema.table === customersTable.table) return [];
  return keys.flatMap((key): WorkbookOp[] => {
    const column = schema.columns[key];
    const index = columnOf(key);
    if (!column || index === undefined) return [];
    const hint = table.hints[key];
    const rule = ruleOf(schema, key, language);
    return [
      ...(hint
        ? [validation(place, 0, index, 1, hintOf(headerText(column, language, amountUnit), hint[language]))]
        : []),
      ...(rule ? [validation(place, 1, index, rowCount, rule)] : []),
    ];
  });
}

/** @param settings Which setting each row is about, from data row `firstRow` on; null for none of ours. */
export function planSettingRules(
  { place, columnOf }: Pick<PlacedTable, "place" | "columnOf">,
  settings: readonly (SettingKey | null)[],
  language: SheetLanguage,
  firstRow = 0,
): WorkbookOp[] {
  const column = columnOf("value");
  if (column === undefined) return [];
  return settings.flatMap((key, index): WorkbookOp[] => {
    if (key === null) return [];
    const row = 1 + firstRow + index;
    const rule = settingRule(key, language);
    return [
      { kind: "format", range: partOf(place, row, column, 1, 1), format: { numberFormat: settingFormat(key) } },
      ...(rule ? [validation(place, row, column, 1, rule)] : []),
    ];
  });
}

/** The number format of a setting's cell. */
export function settingFormat(key: SettingKey): string {
  if (key === "lowConversion") return "0%";
  return isChoiceSetting(key) || key === "amountUnit" ? "@" : "General";
}

function settingRule(key: SettingKey, language: SheetLanguage): CellValidation | null {
  if (isChoiceSetting(key)) {
    const words = settingChoices[key].map((choice) => choice.words[language]);
    return choiceOf(words, language);
  }
  return key === "amountUnit" || key === "staleDays" ? null : positive(language);
}

/** Of the log and the settings. */
function ruleOf({ table, columns }: TableSchema, key: string, language: SheetLanguage): CellValidation | null {
  const { kind, choices }: Pick<Column, "kind" | "choices"> = columns[key] ?? { kind: "raw" };
  if (choices) {
    const words = Object.values(choices).map((choice) => choice[language]);
    return choiceOf(words, language);
  }
  if (kind === "stage") return fromName(guardNames.stages, "stop", unknownStage, language);
  if (key === "owner" && table === transitionsTable.table) {
    return fromName(guardNames.owner, "warning", notInList, language);
  }
  return kind === "amount" || kind === "rate" || kind === "number" ? positive(language) : null;
}

function fromName(
  name: string,
  style: "stop" | "warning",
  { title, message }: AlertWords,
  language: SheetLanguage,
): CellValidation {
  const alert = { style, title: title[language], message: message[language] };
  return { rule: { kind: "list", source: `=${name}` }, alert };
}

function choiceOf(words: readonly string[], language: SheetLanguage): CellValidation {
  return { rule: { kind: "list", source: words.join(",") }, alert: alertOf(unknownWord, language) };
}

function positive(language: SheetLanguage): CellValidation {
  const rule: ValidationRule = { kind: "decimal", from: 0 };
  return { rule, alert: alertOf(notPositive, language) };
}

function alertOf({ title, message }: AlertWords, language: SheetLanguage): NonNullable<CellValidation["alert"]> {
  return { style: "stop", title: title[language], message: message[language] };
}

function hintOf(title: string, message: string): CellValidation {
  return { rule: null, hint: { title, message } };
}

function validation(place: TablePlace, row: number, column: number, rows: number, rule: CellValidation): WorkbookOp {
  return { kind: "validation", range: partOf(place, row, column, rows, 1), validation: rule };
}
