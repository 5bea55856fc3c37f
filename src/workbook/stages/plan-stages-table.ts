import { nameKey } from "../../domain/name-key";
import type { StageId, Stages } from "../../domain/stage";
import { isBlank } from "../cells/cell-text";
import { decodeTable } from "../decode/decode-table";
import { createStageReader } from "../decode/read-stage";
import { cellAt, tableCells, type TableCells } from "../decode/table-cells";
import { encodeRows, numberFormatOf } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type PlanCell, type WorkbookOp } from "../plan";
import type { CellValue, TableSnapshot } from "../snapshot";
import { columnKeys, headerText, type ColumnKey } from "../table-schema";
import { stagesTable, type StageRow } from "../tables/stages-table";
import { planCell, writeColumn } from "./column-writes";
import { inTableUnit } from "./table-unit";

type Cells = TableCells<typeof stagesTable>;
type Key = ColumnKey<typeof stagesTable>;
type Cell = Exclude<PlanCell, { readonly formula: string }>;
type Line = Readonly<Record<Key, Cell>>;

const keys = columnKeys(stagesTable);

/** What names and history of a stage hang on: a table without these columns gets them. */
const identityKeys: readonly Key[] = ["id", "aliases"];

export type PlannedTable = {
  readonly ops: readonly WorkbookOp[];
  /** The table as the plan leaves it. */
  readonly table: TableSnapshot;
};

/**
 * The stages' table after a change: each stage's row with its cells as they are, but for what the change says of it.
 * Rows that name no stage stay where they are.
 */
export function planStagesTable(
  snapshotTable: TableSnapshot,
  before: Stages,
  after: Stages,
  amountUnit: string,
): PlannedTable {
  const language = detectLanguage(stagesTable, snapshotTable.headers);
  const old = tableCells(stagesTable, snapshotTable);
  const added = identityKeys.filter((key) => !old.columns.has(key));
  const headers = added.map((key) => headerText(stagesTable.columns[key], language, amountUnit));
  const table = { ...snapshotTable, headers: [...snapshotTable.headers, ...headers] };
  const cells = tableCells(stagesTable, table);
  const sheet = existingSheetOf(table.place);
  const { rowOf, kindAt } = locateStages(cells, before, amountUnit);
  const oldRows = [...rowOf.values()].sort((a, b) => a - b);
  const gone = before.filter(({ id }) => !after.some((stage) => stage.id === id)).map(({ id }) => rowOf.get(id) ?? 0);
  const slots = oldRows.filter((row) => !gone.includes(row));
  const context = { language, stages: [] };
  const lines = after.map((stage): Line => {
    const [encoded = []] = encodeRows(
      stagesTable,
      [{ ...stage, averagePrice: inTableUnit(stage.averagePrice, cells, amountUnit) }],
      context,
    );
    const fresh = lineOf((_key, index) => encoded[index] ?? null);
    const row = rowOf.get(stage.id);
    const known = before.find(({ id }) => id === stage.id);
    if (row === undefined || !known) return fresh;
    const kept = lineOf((key) => planCell(cellAt(cells, row, key)));
    const isRenamed = known.name !== stage.name;
    const hasId = !isBlank(cellAt(cells, row, "id"));
    const kind = kindAt.get(row) ?? null;
    return {
      ...kept,
      name: isRenamed ? fresh.name : kept.name,
      aliases: known.aliases.join() === stage.aliases.join() ? kept.aliases : fresh.aliases,
      id: hasId || nameKey(stage.id) === nameKey(stage.name) ? kept.id : fresh.id,
      kind: kind === null || kind === stage.kind ? kept.kind : fresh.kind,
    };
  });
  const rewritten = keys.flatMap((key) => {
    const changed = new Map<number, PlanCell>();
    slots.forEach((row, index) => {
      const cell = lines[index]?.[key] ?? null;
      if (cell !== planCell(cellAt(cells, row, key))) changed.set(row, cell);
    });
    return writeColumn(
      cells,
      key,
      changed,
      key === "averagePrice" ? undefined : numberFormatOf(stagesTable.columns[key].kind),
    );
  });
  const extra = lines.slice(slots.length);
  const ops: WorkbookOp[] = [
    { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
    ...(headers.length > 0 ? [{ kind: "add-columns", sheet, table: table.name, headers } as const] : []),
    ...rewritten,
    ...(extra.length > 0
      ? [
          {
            kind: "append-rows",
            sheet,
            table: table.name,
            ...rowsForTable(
              cells,
              extra.map((line) => keys.map((key) => line[key])),
            ),
            fillsBlankRow: false,
          } as const,
        ]
      : []),
    ...(gone.length > 0 ? [{ kind: "delete-rows", sheet, table: table.name, rows: gone } as const] : []),
  ];
  return { ops, table: tableAfter(cells, slots, lines, gone) };
}

/** Whether rows change places while there are columns of the user's, which would stay behind. */
export function leavesOwnColumnsBehind(table: TableSnapshot, before: Stages, after: Stages): boolean {
  const { columns } = tableCells(stagesTable, table);
  const known = new Set(columns.values());
  const hasOwn = table.headers.some((_header, index) => !known.has(index));
  const staying = before.filter(({ id }) => after.some((stage) => stage.id === id));
  const isMoved = staying.some(({ id }, place) => after[place]?.id !== id);
  return hasOwn && isMoved;
}

function lineOf(cellOf: (key: Key, index: number) => PlanCell): Line {
  return Object.fromEntries(keys.map((key, index) => [key, cellOf(key, index)])) as Line;
}

function locateStages(cells: Cells, stages: Stages, amountUnit: string) {
  const { rows } = decodeTable(cells, { readStage: createStageReader([]), amountUnit }, "unknown-kind");
  const rowOf = new Map<StageId, number>();
  for (const { id, name } of stages) {
    const found = rows.find(({ row }) => row !== null && nameKey(row.name) === nameKey(name));
    if (found) rowOf.set(id, found.index);
  }
  const kindAt = new Map(rows.map(({ index, row }): [number, StageRow["kind"]] => [index, row?.kind ?? null]));
  return { rowOf, kindAt };
}

function tableAfter(
  cells: Cells,
  slots: readonly number[],
  lines: readonly Line[],
  gone: readonly number[],
): TableSnapshot {
  const { table } = cells;
  const rows = Array.from({ length: table.rowCount + lines.length - slots.length }, (_row, row) => row);
  const lineAt = (row: number): Line | undefined => {
    const index = row < table.rowCount ? slots.indexOf(row) : slots.length + row - table.rowCount;
    return lines[index];
  };
  const columns = keys.flatMap((key): [number, CellValue[]][] => {
    const column = cells.columns.get(key);
    if (column === undefined) return [];
    const values = rows
      .filter((row) => !gone.includes(row))
      .map(
        (row): CellValue =>
          lineAt(row)?.[key] ?? (row < table.rowCount && !slots.includes(row) ? cellAt(cells, row, key) : ""),
      );
    return [[column, values]];
  });
  return { ...table, rowCount: rows.length - gone.length, columns: new Map(columns) };
}
