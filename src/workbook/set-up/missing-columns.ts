import { createStageFinder } from "../../domain/stage-lookup";
import { columnLetters } from "../cell-address";
import { encodeRows } from "../encode/encode-rows";
import { handOverFormula } from "../encode/encode-records";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells } from "../decode/table-cells";
import { findColumns } from "../find-columns";
import { extraHeaderFormat, headerFormat, widthFor } from "../month/sheet-look";
import type { PlanCell, WorkbookOp } from "../plan";
import { parseSettingName, settingWords } from "../settings-words";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { headerText } from "../table-schema";
import { columnsTable } from "../tables/columns-table";
import { customersTable } from "../tables/customers-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import type { SetUpContent } from "./set-up-content";
import type { SetUpTable } from "./set-up-tables";
import { columnFormat, partOf, placeOfTable } from "./table-plan";
import { planColumnRules } from "./table-rules";

/**
 * The columns of ours that a table of ours lacks. A customer list that was adopted is the user's: it only has to have
 * what makes a customer.
 */
export function missingColumns({ schema }: SetUpTable, table: TableSnapshot, snapshot: WorkbookSnapshot): string[] {
  const found = findColumns(schema, table.headers, table.mapped);
  const isAdopted = schema.table === customersTable.table && snapshot.tables.has(columnsTable.table);
  return Object.entries(schema.columns)
    .filter(([key, column]) => !found.has(key) && (!isAdopted || column.required))
    .map(([key]) => key);
}

/** Puts them to the table's right edge, filled where what belongs into them can be told. */
export function planMissingColumns(
  setUpTable: SetUpTable,
  table: TableSnapshot,
  keys: readonly string[],
  content: SetUpContent,
): WorkbookOp[] {
  if (keys.length === 0) return [];
  const { schema, look } = setUpTable;
  const place = placeOfTable(table);
  const ownKeys = Object.keys(schema.columns);
  const columns = keys.flatMap((key) => schema.columns[key] ?? []);
  const headers = columns.map((column) => headerText(column, content.language, content.amountUnit));
  const first = table.headers.length;
  const rowCount = Math.max(1, table.rowCount);
  const values = keys.map((key) => valuesOf(setUpTable, table, key, keys, content));
  return [
    { kind: "add-columns", sheet: place.sheet, table: schema.table, headers },
    ...columns.flatMap((column, index): WorkbookOp[] => {
      const key = keys[index] ?? "";
      const ownIndex = ownKeys.indexOf(key);
      const ownLook = look.columns[ownIndex] ?? { width: 8 };
      const header = partOf(place, 0, first + index, 1, 1);
      const cells = values[index];
      const { rowHeight: _rowHeight, ...headerLook } = headerFormat;
      return [
        {
          kind: "format",
          range: partOf(place, 1, first + index, rowCount, 1),
          format: columnFormat(column, ownLook),
        },
        { kind: "format", range: header, format: headerLook },
        ...(ownIndex >= look.firstExtra
          ? [{ kind: "format", range: header, format: extraHeaderFormat } satisfies WorkbookOp]
          : []),
        ...(cells
          ? [
              {
                kind: "write",
                range: partOf(place, 1, first + index, cells.length, 1),
                cells: cells.map((cell) => [cell]),
              } satisfies WorkbookOp,
            ]
          : []),
        {
          kind: "column-widths",
          sheet: place.sheet,
          column: place.column + first + index,
          widths: [widthFor(ownLook.width)],
        },
      ];
    }),
    ...planColumnRules(
      {
        table: setUpTable,
        place,
        rowCount,
        columnOf: (key) => (keys.includes(key) ? first + keys.indexOf(key) : undefined),
      },
      content,
      keys,
    ),
  ];
}

/** The table as it will be, the new columns without their values. */
export function withColumns(
  { schema }: SetUpTable,
  table: TableSnapshot,
  keys: readonly string[],
  { language, amountUnit }: SetUpContent,
): TableSnapshot {
  const columns = keys.flatMap((key) => schema.columns[key] ?? []);
  return { ...table, headers: [...table.headers, ...columns.map((c) => headerText(c, language, amountUnit))] };
}

/** Null for a column that stays empty. */
function valuesOf(
  { schema }: SetUpTable,
  table: TableSnapshot,
  key: string,
  added: readonly string[],
  content: SetUpContent,
): readonly PlanCell[] | null {
  if (table.rowCount === 0) return null;
  const rows = Array.from({ length: table.rowCount }, (_row, index) => index);
  if (schema.table === customersTable.table && key === "handOverDays") return handOverCells(table, added);
  if (schema.table === settingsTable.table && key === "note") {
    const cells = tableCells(settingsTable, table);
    return rows.map((row) => {
      const setting = parseSettingName(cellText(cellAt(cells, row, "parameter")));
      return setting === null ? null : settingWords[setting].note[content.language];
    });
  }
  if (schema.table !== stagesTable.table) return null;
  const cells = tableCells(stagesTable, table);
  const find = createStageFinder(content.stages);
  const index = Object.keys(stagesTable.columns).indexOf(key);
  return rows.map((row) => {
    const stage = find(cellText(cellAt(cells, row, "name")));
    return stage ? (encodeRows(stagesTable, [stage], content)[0]?.[index] ?? null) : null;
  });
}

function handOverCells(table: TableSnapshot, added: readonly string[]): PlanCell[] | null {
  const { columns } = tableCells(customersTable, table);
  const indexOf = (key: "entered" | "previousExit"): number =>
    columns.get(key) ?? table.headers.length + added.indexOf(key);
  const [entered, exit] = [indexOf("entered"), indexOf("previousExit")];
  const numberAt = (index: number, row: number): CellValue => table.columns.get(index)?.[row] ?? "";
  return Array.from({ length: table.rowCount }, (_row, index): PlanCell => {
    const cell = (column: number): string =>
      `$${columnLetters(table.place.column + column)}${table.place.row + index + 2}`;
    const [from, to] = [numberAt(exit, index), numberAt(entered, index)];
    const expected = typeof from === "number" && typeof to === "number" ? to - from : null;
    return { formula: handOverFormula(cell(entered), cell(exit)), expected };
  });
}
