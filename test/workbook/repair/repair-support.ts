import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { headerText, type ColumnKey, type TableSchema } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { listsTable } from "../../../src/workbook/tables/lists-table";
import { repairsTable } from "../../../src/workbook/tables/repairs-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../../src/workbook/tables/transitions-table";

export type Cells<S extends TableSchema> = Partial<Record<ColumnKey<S>, CellValue>>;
export type CustomerCells = Cells<typeof customersTable>;

export type SnapshotParts = {
  readonly customers?: readonly CustomerCells[];
  readonly transitions?: readonly Cells<typeof transitionsTable>[];
  readonly stages?: readonly Cells<typeof stagesTable>[];
  readonly lists?: readonly Cells<typeof listsTable>[];
  readonly repairs?: readonly Cells<typeof repairsTable>[];
  readonly amountUnit?: string;
  /** Other headers than our own, by table and key: FunnelCustomers/amount. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Everything that was read, each table on a sheet of its name; the customers begin at B3. */
export function aWholeSnapshot(parts: SnapshotParts, language: SheetLanguage = "zh-CN"): WorkbookSnapshot {
  const { amountUnit = "万元", headers: renamed = {} } = parts;
  const tables: TableSnapshot[] = [];
  const add = <S extends TableSchema>(schema: S, rows: readonly Cells<S>[] | undefined, row = 0, column = 0) => {
    if (!rows) return;
    const keys = Object.keys(schema.columns) as ColumnKey<S>[];
    tables.push({
      name: schema.table,
      place: { sheetId: `{${schema.table}}`, sheetName: schema.table, row, column },
      headers: keys.map(
        (key) => renamed[`${schema.table}/${key}`] ?? headerText(schema.columns[key]!, language, amountUnit),
      ),
      rowCount: rows.length,
      columns: new Map(keys.map((key, index) => [index, rows.map((cells) => cells[key] ?? "")])),
    });
  };
  add(customersTable, parts.customers, 2, 1);
  add(transitionsTable, parts.transitions);
  add(stagesTable, parts.stages);
  add(listsTable, parts.lists);
  add(repairsTable, parts.repairs);
  return {
    purpose: "everything",
    sheetNames: tables.map(({ place }) => place.sheetName),
    tables: new Map(tables.map((table) => [table.name, table])),
    generated: new Map(),
    isStructureProtected: false,
  };
}

/** A complete customer without defects. */
export function aRow(changes: CustomerCells = {}, language: SheetLanguage = "zh-CN"): CustomerCells {
  const isChinese = language === "zh-CN";
  return {
    id: "KH001",
    name: "甲",
    stage: isChinese ? "需求确认" : "Needs confirmed",
    entered: 45_361,
    owner: "李",
    ...changes,
  };
}

/** The snapshot after a plan's writes into its tables. */
export function written(snapshot: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const tables = new Map(snapshot.tables);
  for (const op of plan) {
    if (op.kind !== "write") continue;
    for (const [name, table] of tables) {
      if (table.place.sheetId !== op.range.sheet) continue;
      const columns = new Map([...table.columns].map(([index, values]) => [index, [...values]]));
      op.cells.forEach((row, i) =>
        row.forEach((cell, j) => {
          const values = columns.get(op.range.column - table.place.column + j)!;
          values[op.range.row - table.place.row - 1 + i] = valueOf(cell);
        }),
      );
      tables.set(name, { ...table, columns });
    }
  }
  return { ...snapshot, tables };
}

function valueOf(cell: PlanCell): CellValue {
  if (typeof cell === "object") throw new Error("a repair writes values");
  return cell;
}
