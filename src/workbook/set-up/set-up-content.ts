import type { SheetDate } from "../../domain/calendar";
import type { Customer } from "../../domain/customer";
import { nameKey } from "../../domain/name-key";
import { defaultSettings, type FunnelSettings } from "../../domain/settings";
import type { Stages } from "../../domain/stage";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells } from "../decode/table-cells";
import { decodeWorkbook } from "../decode-workbook";
import type { CustomerEntry } from "../encode/encode-records";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import { transitionsTable } from "../tables/transitions-table";
import { defaultLists } from "./default-lists";
import { exampleEntries, exampleIds } from "./example-customers";
import { isBlankTable } from "./missing-rows";
import type { FunnelLists, SetUpChoice } from "./set-up-choices";
import { isUnfinished } from "./unfinished";

/** What goes into new tables: the choice, and ahead of it what the workbook says already. */
export type SetUpContent = {
  readonly language: SheetLanguage;
  /** The workbook's own, or else those chosen. */
  readonly stages: Stages;
  readonly chosenStages: Stages;
  readonly settings: FunnelSettings;
  readonly amountUnit: string;
  readonly lists: FunnelLists;
  /** None where the customer list is there already, or the log knows other customers. */
  readonly examples: readonly CustomerEntry[];
  /** 记录时间 of the examples' history. */
  readonly today: SheetDate;
};

export function setUpContent(
  choice: SetUpChoice,
  snapshot: WorkbookSnapshot,
  language: SheetLanguage,
  today: SheetDate,
): SetUpContent {
  const { records } = decodeWorkbook(snapshot, today);
  const has = (name: string): boolean => {
    const table = snapshot.tables.get(name);
    return table !== undefined && !isBlankTable(table);
  };
  const stages = has(stagesTable.table) ? records.stages : choice.stages;
  const settings = has(settingsTable.table) ? records.settings : { ...defaultSettings, ...choice.settings };
  const { amountUnit } = settings;
  const examples = choice.withExamples && takesExamples(snapshot) ? exampleEntries(stages, language, amountUnit) : [];
  const customers = [...records.customers, ...examples.map(({ customer }) => customer)];
  const lists = withWordsInUse({ ...defaultLists[language], ...choice.lists }, customers);
  return { language, stages, chosenStages: choice.stages, settings, amountUnit, lists, examples, today };
}

/** A dropdown that lacks what its column holds would make a question of each row. */
function withWordsInUse(lists: FunnelLists, customers: readonly Customer[]): FunnelLists {
  const withWords = (key: keyof FunnelLists): readonly string[] => {
    const byKey = new Map<string, string>();
    for (const word of [...lists[key], ...customers.map((customer) => customer[key])]) {
      const wordKey = nameKey(word);
      if (wordKey !== "" && !byKey.has(wordKey)) byKey.set(wordKey, word);
    }
    return [...byKey.values()];
  };
  return {
    source: withWords("source"),
    industry: withWords("industry"),
    owner: withWords("owner"),
    lossReason: withWords("lossReason"),
  };
}

/** Only with a customer list that is being made, and beside no other customers' history. */
function takesExamples(snapshot: WorkbookSnapshot): boolean {
  const { tables } = snapshot;
  if (tables.has(customersTable.table) && !isUnfinished(customersTable.table, snapshot)) return false;
  const log = tables.get(transitionsTable.table);
  if (!log) return true;
  const cells = tableCells(transitionsTable, log);
  return Array.from({ length: log.rowCount }, (_row, index) => cellText(cellAt(cells, index, "customer"))).every(
    (id) => id === "" || exampleIds.has(id),
  );
}
