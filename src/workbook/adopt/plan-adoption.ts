import type { SheetDate } from "../../domain/calendar";
import { cellText } from "../cells/cell-text";
import { cellRange } from "../cell-range";
import { cellAt, tableCells } from "../decode/table-cells";
import { decodeWorkbook } from "../decode-workbook";
import { customerGuards } from "../guards/customer-guards";
import type { WorkbookOp, WorkbookPlan } from "../plan";
import type { FunnelLists, SetUpChoice } from "../set-up/set-up-choices";
import { planSetUp } from "../set-up/plan-set-up";
import { snapshotAfter } from "../set-up/snapshot-after";
import type { SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { createStageFinder } from "../../domain/stage-lookup";
import type { Stages } from "../../domain/stage";
import { columnsTable } from "../tables/columns-table";
import { customersTable } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { reasonsTable } from "../tables/reasons-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import { stagesWithWords, type AcceptedAdoption } from "./accept-proposal";
import { adoptedList } from "./adopted-list";
import type { AdoptionProposal } from "./adoption-proposal";
import { planList } from "./plan-list";
import { mappingPlace, planMapping } from "./plan-mapping";

export type AdoptionInput = {
  /** As the sheet was when the proposal was made. */
  readonly grid: SheetGrid;
  /** Of purpose `everything`. */
  readonly snapshot: WorkbookSnapshot;
  /** What stands on the sheet of the settings, where the workbook has one. */
  readonly settingsGrid?: SheetGrid | null;
  readonly today: SheetDate;
};

/**
 * Makes the list the workbook's customer table where it stands, remembers what its headers and stage words mean, and makes
 * the other sheets of the funnel. Throws a RangeError on a proposal with problems.
 */
export function planAdoption(
  proposal: AdoptionProposal,
  accepted: AcceptedAdoption,
  { grid, snapshot, settingsGrid = null, today }: AdoptionInput,
): WorkbookPlan {
  const [problem] = proposal.problems;
  if (problem) throw new RangeError(`cannot be adopted: ${problem.code} ${problem.place}`);
  const { language } = proposal;
  const customers = adoptedList(proposal, accepted, grid);
  const mapping = snapshot.tables.get(columnsTable.table);
  const stages = stagesWithWords(accepted);
  const adopted = withTables(snapshot, customers, mapping ?? { ...customers, name: columnsTable.table });
  const choice: SetUpChoice = {
    stages,
    settings: accepted.settings,
    lists: listsOf(customers),
    withExamples: false,
  };
  const setUp = planSetUp(choice, adopted, language, today, settingsGrid);
  const after = snapshotAfter(adopted, setUp);
  const sheet = settingsSheetOf(after);
  const place = mapping ?? mappingPlace(withTables(after, customers), sheet ?? "settings", settingsGrid);
  return [
    ...planList(proposal, accepted, grid),
    ...setUp,
    ...planMapping(customers.mapped ?? new Map<string, string>(), language, place),
    ...planAliases(snapshot, after, stages, language),
    ...planRules(after, customers, setUp, language, today),
  ];
}

/** The sheet of the settings, by any of its tables; null where the workbook has none. */
export function settingsSheetOf({ tables }: WorkbookSnapshot): string | null {
  for (const { table } of [stagesTable, settingsTable, listsTable, reasonsTable]) {
    const found = tables.get(table);
    if (found) return found.place.sheetId;
  }
  return null;
}

function withTables(snapshot: WorkbookSnapshot, ...tables: readonly TableSnapshot[]): WorkbookSnapshot {
  return { ...snapshot, tables: new Map([...snapshot.tables, ...tables.map((table) => [table.name, table] as const)]) };
}

/** What the list has in its columns is what its dropdowns offer. */
function listsOf(customers: TableSnapshot): Partial<FunnelLists> {
  const cells = tableCells(customersTable, customers);
  const lists = (["source", "industry", "owner", "lossReason"] as const).map(
    (key): [keyof FunnelLists, readonly string[]] => {
      const texts = Array.from({ length: customers.rowCount }, (_, row) => cellText(cellAt(cells, row, key)));
      return [key, [...new Set(texts.filter((text) => text !== ""))]];
    },
  );
  return Object.fromEntries(lists.filter(([, words]) => words.length > 0));
}

/** A workbook with stages of its own keeps them, and learns the words. */
function planAliases(
  before: WorkbookSnapshot,
  { tables }: WorkbookSnapshot,
  stages: Stages,
  language: SheetLanguage,
): WorkbookOp[] {
  const table = tables.get(stagesTable.table);
  if (!table || !before.tables.has(stagesTable.table)) return [];
  const cells = tableCells(stagesTable, table);
  const find = createStageFinder(stages);
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row): WorkbookOp[] => {
    const stage = find(cellText(cellAt(cells, row, "name")));
    const range = cellRange(cells, row, "aliases");
    const text = stage?.aliases.join(language === "zh-CN" ? "、" : "; ") ?? "";
    const isKnown = !stage || text === "" || text === cellText(cellAt(cells, row, "aliases"));
    return isKnown || !range ? [] : [{ kind: "write", range, cells: [[text]] }];
  });
}

function planRules(
  after: WorkbookSnapshot,
  customers: TableSnapshot,
  setUp: WorkbookPlan,
  language: SheetLanguage,
  today: SheetDate,
): WorkbookPlan {
  const made = setUp.flatMap((op) => (op.kind === "name-formula" ? [op.name] : []));
  const names = new Set([...(after.names ?? []), ...made]);
  const guards = customerGuards(customers, decodeWorkbook(after, today).records, language, { names });
  return guards.filter((op) => op.kind !== "name-formula" || !made.includes(op.name));
}
