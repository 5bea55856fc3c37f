import { nameKey } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells, type TableCells } from "../decode/table-cells";
import type { WorkbookSnapshot } from "../snapshot";
import { listsTable } from "../tables/lists-table";
import type { CustomerCells, CustomerOfRow } from "./customer-cells";
import { findingAt, placeOf, type Finding } from "./finding";

const listKeys = ["source", "industry", "owner", "lossReason"] as const;

type ListKey = (typeof listKeys)[number];

/** Words of the customers that the dropdowns do not offer: one note a word. A list without words knows everything. */
export function listFindings(
  { tables }: WorkbookSnapshot,
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
): readonly Finding[] {
  const table = tables.get(listsTable.table);
  if (!table) return [];
  const lists = tableCells(listsTable, table);
  return listKeys.flatMap((key) => {
    const listed = wordsOf(lists, key);
    return listed.size === 0 ? [] : unlisted(cells, rows, key, listed);
  });
}

function wordsOf(cells: TableCells<typeof listsTable>, key: ListKey): ReadonlySet<string> {
  const words = new Set<string>();
  for (let row = 0; row < cells.table.rowCount; row++) words.add(nameKey(cellText(cellAt(cells, row, key))));
  words.delete("");
  return words;
}

function unlisted(
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
  key: ListKey,
  listed: ReadonlySet<string>,
): Finding[] {
  const used = new Map<string, { readonly first: CustomerOfRow; rows: number }>();
  for (const row of rows) {
    const text = row.customer[key];
    const same = used.get(text);
    if (same) same.rows += 1;
    else used.set(text, { first: row, rows: 1 });
  }
  const unknown = new Map<string, { readonly text: string; readonly first: CustomerOfRow; rows: number }>();
  for (const [text, { first, rows: count }] of used) {
    const word = nameKey(text);
    const same = unknown.get(word);
    if (same) same.rows += count;
    else if (word !== "" && !listed.has(word)) unknown.set(word, { text, first, rows: count });
  }
  return [...unknown.values()].map(({ text, first, rows: count }) => {
    const place = placeOf(cells, first.row, key);
    const customer = first.customer.id;
    return findingAt(place, { code: "not-in-list", severity: "note", customer, found: text, params: { rows: count } });
  });
}
