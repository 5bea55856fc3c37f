import { generatedMarks, type GeneratedMark } from "../workbook/generated-sheets";
import type { GeneratedSheet } from "../workbook/plan";
import { isTableNeeded, type SnapshotPurpose } from "../workbook/columns-to-read";
import { allTables } from "../workbook/tables/all-tables";

/** What of ours the workbook has, by the names that stay when the user renames sheets. */
export type Ours = {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly blocks: readonly FoundBlock[];
};

/** A block that an earlier run generated: a table, or a range with a name. */
export type FoundBlock = {
  readonly sheet: GeneratedSheet;
  readonly table: Excel.Table | null;
  readonly getRange: () => Excel.Range;
};

/**
 * The first request of a reading: what cannot be asked for before it is known to be there. Tables come by their list, which
 * costs less than asking for each of ours; of names a workbook may have thousands.
 */
export async function findOurs(context: Excel.RequestContext, purpose: SnapshotPurpose): Promise<Ours> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const tables = workbook.tables.load("items/name");
  const marks = (Object.entries(generatedMarks) as [GeneratedSheet, GeneratedMark][]).map(([sheet, { kind, name }]) => {
    const item = kind === "name" ? workbook.names.getItemOrNullObject(name).load("type") : null;
    return { sheet, name, item };
  });
  await context.sync();
  // Excel takes no notice of case in names.
  const byName = new Map(tables.items.map((table) => [table.name.toLowerCase(), table]));
  const tableOf = (name: string): Excel.Table | null => byName.get(name.toLowerCase()) ?? null;
  const wanted = [...allTables.keys()].filter((name) => isTableNeeded(name, purpose));
  return {
    worksheets: worksheets.items,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    tables: new Map(
      wanted.flatMap((name): [string, Excel.Table][] => {
        const table = tableOf(name);
        return table ? [[name, table]] : [];
      }),
    ),
    blocks: marks.flatMap(({ sheet, name, item }): FoundBlock[] => {
      if (item) return isRange(item) ? [{ sheet, table: null, getRange: () => item.getRange() }] : [];
      const table = tableOf(name);
      return table ? [{ sheet, table, getRange: () => table.getRange() }] : [];
    }),
  };
}

/** The name of a deleted sheet is still there, as #REF!. */
function isRange(item: Excel.NamedItem): boolean {
  return !item.isNullObject && item.type === "Range";
}
