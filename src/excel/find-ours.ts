import { generatedMarks, type GeneratedMark } from "../workbook/generated-sheets";
import type { GeneratedSheet } from "../workbook/plan";
import { isTableNeeded, type SnapshotPurpose } from "../workbook/columns-to-read";
import { ownNames } from "../workbook/own-names";
import { allTables } from "../workbook/tables/all-tables";

/** What of ours the workbook has, by the names that stay when the user renames sheets. */
export type Ours = {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly blocks: readonly FoundBlock[];
  /** Names that lead somewhere; asked for with everything only. */
  readonly names: ReadonlySet<string>;
};

/** A block that an earlier run generated: a table, or a range with a name. */
export type FoundBlock = {
  readonly sheet: GeneratedSheet;
  readonly table: Excel.Table | null;
  readonly getRange: () => Excel.Range;
};

/** The first request of a reading. */
export async function findOurs(context: Excel.RequestContext, purpose: SnapshotPurpose): Promise<Ours> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const wanted = [...allTables.keys()].filter((name) => isTableNeeded(name, purpose));
  const tables = new Map(wanted.map((name) => [name, workbook.tables.getItemOrNullObject(name)]));
  const entries = Object.entries(generatedMarks) as [GeneratedSheet, GeneratedMark][];
  const marks = entries.map(([sheet, { kind, name }]): SearchedMark => {
    return kind === "table"
      ? { sheet, table: workbook.tables.getItemOrNullObject(name) }
      : { sheet, item: workbook.names.getItemOrNullObject(name).load("type") };
  });
  const names = purpose === "everything" ? ownNames : [];
  const items = names.map((name) => workbook.names.getItemOrNullObject(name).load("formula"));
  await context.sync();
  return {
    worksheets: worksheets.items,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    tables: new Map([...tables].filter(([, table]) => !table.isNullObject)),
    blocks: marks.flatMap((mark) => toBlock(mark) ?? []),
    names: new Set(names.filter((_name, index) => isWhole(items[index]))),
  };
}

/** What a deleted table or sheet leaves behind is a name for #REF!. */
function isWhole(item: Excel.NamedItem | undefined): boolean {
  return item !== undefined && !item.isNullObject && !String(item.formula).includes("#REF!");
}

type SearchedMark = { readonly sheet: GeneratedSheet } & (
  { readonly table: Excel.Table } | { readonly item: Excel.NamedItem }
);

function toBlock(mark: SearchedMark): FoundBlock | null {
  const { sheet } = mark;
  if ("table" in mark) {
    const { table } = mark;
    return table.isNullObject ? null : { sheet, table, getRange: () => table.getRange() };
  }
  const { item } = mark;
  // The name of a deleted sheet is still there, as #REF!.
  const isUsable = !item.isNullObject && item.type === "Range";
  return isUsable ? { sheet, table: null, getRange: () => item.getRange() } : null;
}
