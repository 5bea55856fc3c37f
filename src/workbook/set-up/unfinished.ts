import { existingSheetOf, type BlockRange, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { reasonsTable } from "../tables/reasons-table";
import { rulesTable } from "../tables/rules-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import { transitionsTable } from "../tables/transitions-table";

/** Tables that set-up makes. */
export const setUpTables: readonly string[] = [
  customersTable.table,
  transitionsTable.table,
  stagesTable.table,
  settingsTable.table,
  listsTable.table,
  reasonsTable.table,
  rulesTable.table,
];

/**
 * A name of the workbook that comes with a new table and goes when everything about it is done: a run that broke off
 * leaves it, so that the next one knows which tables to finish and which are the user's by now.
 */
function unfinishedName(table: string): string {
  return `${table}Unfinished`;
}

export const unfinishedNames: readonly string[] = setUpTables.map(unfinishedName);

export function isUnfinishedName(name: string): boolean {
  return unfinishedNames.includes(name);
}

export function isUnfinished(table: string, { names }: WorkbookSnapshot): boolean {
  return names?.has(unfinishedName(table)) ?? false;
}

export function markUnfinished(table: string, headerCell: BlockRange): WorkbookOp {
  return { kind: "name", name: unfinishedName(table), range: headerCell };
}

/** Takes the marks away; to be applied once the plan of `planSetUp` has been, on a snapshot read after it. */
export function planSetUpEnd(snapshot: WorkbookSnapshot): WorkbookPlan {
  return setUpTables.flatMap((name): WorkbookOp[] => {
    const table = snapshot.tables.get(name);
    if (!table || !isUnfinished(name, snapshot)) return [];
    return [{ kind: "remove-name", sheet: existingSheetOf(table.place), name: unfinishedName(name) }];
  });
}
