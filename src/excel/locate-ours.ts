import type { ReadOptions } from "../app/ports";
import { parseColumnMapping } from "../workbook/column-mapping";
import type { CellValue, GeneratedBlock } from "../workbook/snapshot";
import type { SnapshotPurpose } from "../workbook/columns-to-read";
import { columnsTable } from "../workbook/tables/columns-table";
import { ownNames } from "../workbook/own-names";
import { customersTable } from "../workbook/tables/customers-table";
import { loadTop, pickCustomerList, topArea, type SheetTop } from "./customer-list";
import type { FoundBlock, Ours } from "./find-ours";
import { locateTable, textsOf, type LocatedTable } from "./locate-tables";
import { readAreas } from "./read-areas";

export type LocatedBlock = Omit<GeneratedBlock, "lastUsedRow">;

export type Located = {
  readonly tables: readonly LocatedTable[];
  readonly blocks: readonly LocatedBlock[];
  /** Headers of the customer list that FunnelColumns maps to columns of ours, by key. */
  readonly mapped: ReadonlyMap<string, string>;
  /** Names of ours that lead somewhere; asked for with everything only. */
  readonly names: ReadonlySet<string>;
};

/**
 * The second request of a reading: where our tables and blocks lie. In a workbook without our customer table, the tops
 * of the sheets as well, to find the customer list by its headers.
 */
export async function locateOurs(
  context: Excel.RequestContext,
  { worksheets, tables, blocks }: Ours,
  purpose: SnapshotPurpose,
  { signal }: ReadOptions,
): Promise<Located> {
  const searched = tables.has(customersTable.table)
    ? []
    : worksheets.filter(({ visibility }) => visibility === "Visible");
  let locatedTables: (() => LocatedTable)[] = [];
  let locatedBlocks: (() => LocatedBlock)[] = [];
  let tops: SheetTop[] = [];
  let mapping: () => Located["mapped"] = () => new Map();
  let names: () => Located["names"] = () => new Set();
  const values = await readAreas(context, searched.map(topArea), signal ? { signal } : {}, () => {
    locatedTables = [...tables].map(([name, table]) => locateTable(name, table));
    mapping = loadMapping(tables.get(columnsTable.table));
    if (purpose === "everything") names = loadNames(context.workbook);
    locatedBlocks = blocks.map((block) => locateBlock(block, worksheets));
    tops = searched.map((sheet) => loadTop(sheet));
  });
  const found = {
    tables: locatedTables.map((table) => table()),
    blocks: locatedBlocks.map((block) => block()),
    mapped: mapping(),
    names: names(),
  };
  const generated = new Set(found.blocks.map(({ sheetId }) => sheetId));
  const customers = pickCustomerList(
    tops.map((top, index) => ({ ...top, values: values[index] ?? [] })).filter(({ id }) => !generated.has(id)),
  );
  return customers ? { ...found, tables: [...found.tables, customers] } : found;
}

function loadMapping(table: Excel.Table | undefined): () => Located["mapped"] {
  const header = table?.getHeaderRowRange().load("values").untrack();
  const body = table?.getDataBodyRange().load("values").untrack();
  return () => parseColumnMapping(textsOf(header?.values[0]), (body?.values ?? []) as CellValue[][]);
}

function loadNames({ names }: Excel.Workbook): () => Located["names"] {
  const items = ownNames.map((name) => [name, names.getItemOrNullObject(name).load("formula")] as const);
  return () => new Set(items.filter(([, item]) => isWhole(item)).map(([name]) => name));
}

/** What a deleted table or sheet leaves behind is a name for #REF!. */
function isWhole(item: Excel.NamedItem): boolean {
  return !item.isNullObject && !String(item.formula).includes("#REF!");
}

function locateBlock({ sheet, table, getRange }: FoundBlock, worksheets: Ours["worksheets"]): () => LocatedBlock {
  const range = getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  const owner = range.worksheet.load("id,name");
  const header = table?.getHeaderRowRange().load("values").untrack();
  return () => {
    const worksheet = worksheets.find((candidate) => candidate.id === owner.id);
    return {
      sheet,
      sheetId: owner.id,
      sheetName: owner.name,
      isProtected: worksheet?.protection.protected ?? false,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      headers: textsOf(header?.values[0]),
    };
  };
}
