import { nameKey } from "../../domain/name-key";
import { stageIdOf, type Stage, type StageId, type Stages } from "../../domain/stage";
import { detectLanguage } from "../find-columns";
import type { RowError } from "../row-error";
import { stagesTable, type StageRow } from "../tables/stages-table";
import { decodeTable, type DecodedRow } from "./decode-table";
import type { CellContext } from "./parse-cell";
import { rowErrorAt, type TableCells } from "./table-cells";

type Cells = TableCells<typeof stagesTable>;
type Entry = { readonly index: number; readonly row: StageRow };

export type DecodedStages = {
  /** In funnel order, exactly the last one won; empty where the table names fewer than two. */
  readonly stages: Stages;
  readonly errors: readonly RowError[];
};

/**
 * The funnel, in the table's order. The won stage is the last row that says so, else the last row, and comes last;
 * another that says so is taken for an open one. Of two rows with one name the first counts.
 */
export function decodeStages(cells: Cells, context: CellContext): DecodedStages {
  const { rows, errors } = decodeTable(cells, context, "unknown-kind");
  const found = [...errors];
  const entries = uniqueEntries(cells, rows, found);
  if (entries.length < 2) return { stages: [], errors: found };
  const won = entries.findLast(({ row }) => row.kind === "won") ?? entries.at(-1);
  const open = entries.filter((entry) => entry !== won);
  const openWord = stagesTable.columns.kind.choices.open[detectLanguage(stagesTable, cells.table.headers)];
  for (const { index, row } of open) {
    if (row.kind !== "won") continue;
    found.push(rowErrorAt(cells, index, "kind", { code: "unknown-kind", reading: openWord }, "read"));
  }
  const ids = stageIds(entries);
  const stages = [...open, ...(won ? [won] : [])].map((entry): Stage => ({
    ...entry.row,
    id: ids.get(entry) ?? stageIdOf(entry.row.name),
    kind: entry === won ? "won" : "open",
  }));
  return { stages, errors: found };
}

function uniqueEntries(cells: Cells, rows: readonly DecodedRow<typeof stagesTable>[], errors: RowError[]): Entry[] {
  const names = new Set<string>();
  return rows.flatMap(({ index, row }): Entry[] => {
    if (!row) return [];
    const key = nameKey(row.name);
    if (names.has(key)) {
      errors.push(rowErrorAt(cells, index, "name", { code: "duplicate-id", reading: null }, "row-left-out"));
      return [];
    }
    names.add(key);
    return [{ index, row }];
  });
}

/** The table's own ids; where a row has none, or one that another has already, its name. */
function stageIds(entries: readonly Entry[]): ReadonlyMap<Entry, StageId> {
  const ids = new Map<Entry, StageId>();
  const taken = new Set<string>();
  const take = (entry: Entry, id: string): void => {
    taken.add(nameKey(id));
    ids.set(entry, stageIdOf(id));
  };
  for (const entry of entries) {
    const { id } = entry.row;
    if (id !== "" && !taken.has(nameKey(id))) take(entry, id);
  }
  for (const entry of entries) {
    if (ids.has(entry)) continue;
    let id = entry.row.name;
    while (taken.has(nameKey(id))) id += "'";
    take(entry, id);
  }
  return ids;
}
