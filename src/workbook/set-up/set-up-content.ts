import type { SheetDate } from "../../domain/calendar";
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
import { exampleEntries, exampleIds, exampleOwners } from "./example-customers";
import { isBlankTable } from "./missing-rows";
import type { FunnelLists, SetUpChoice } from "./set-up-choices";
import { isUnfinished } from "./unfinished";

/** What goes into new tables: the choice, and ahead of it what the workbook says already. */
export type SetUpContent = {
  readonly language: SheetLanguage;
  readonly stages: Stages;
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
  const isForExamples = choice.withExamples && takesExamples(snapshot);
  const examples = isForExamples ? exampleEntries(stages, language, amountUnit) : [];
  const owners = isForExamples ? exampleOwners(language) : [];
  const offered = { ...defaultLists[language], ...choice.lists };
  const lists = { ...offered, owner: withoutRepeats([...owners, ...offered.owner]) };
  return { language, stages, settings, amountUnit, lists, examples, today };
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

function withoutRepeats(names: readonly string[]): readonly string[] {
  return [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();
}
