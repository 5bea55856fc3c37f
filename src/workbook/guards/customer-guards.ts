import type { SheetDate } from "../../domain/calendar";
import type { FunnelRecords } from "../../domain/month-report";
import { tableCells } from "../decode/table-cells";
import { existingSheetOf, type BlockRange, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnKeys } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { columnReference } from "./column-reference";
import type { RuleScope } from "./guard-conditions";
import { guardRules } from "./guard-rules";
import { cellValidation, headerValidation } from "./guard-validations";
import { guardNames } from "./guard-names";
import { listNames } from "./list-names";

export type GuardOptions = {
  /** Names that the workbook has or the plan makes ahead: rules over others are left out. */
  readonly names: ReadonlySet<string>;
};

/** Names, dropdowns and rules for the workbook as it stands: made once, and made the same when it is asked for again. */
export function planGuards(
  snapshot: WorkbookSnapshot,
  records: FunnelRecords,
  language: SheetLanguage,
  today: SheetDate,
): WorkbookPlan {
  const names = listNames(snapshot, records, today);
  const customers = snapshot.tables.get(customersTable.table);
  if (!customers) return names;
  const known = new Set(names.map(({ name }) => name));
  return [...names, ...customerGuards(customers, records, language, { names: known })];
}

/**
 * What the cells of the customer list take and when they turn red, column by column over all rows: Excel carries both on
 * to rows that are added to the table. Columns that the list does not have are left out, and the user's own untouched.
 */
export function customerGuards(
  table: TableSnapshot,
  records: FunnelRecords,
  language: SheetLanguage,
  { names }: GuardOptions,
): WorkbookPlan {
  const { columns } = tableCells(customersTable, table);
  const ids = table.isRange === true ? undefined : table.headers[columns.get("id") ?? -1];
  const known = new Set(names);
  if (ids === undefined) known.delete(guardNames.customers);
  else known.add(guardNames.customers);
  const scope: RuleScope = {
    columns,
    firstRow: table.place.row + 1,
    firstColumn: table.place.column,
    // A table without rows shows a blank one.
    rowCount: Math.max(1, table.rowCount),
    records,
    names: known,
  };
  const sheet = existingSheetOf(table.place);
  const ops: WorkbookOp[] = [];
  if (ids !== undefined) {
    const formula = `=${columnReference(table.name, ids)}`;
    ops.push({ kind: "name-formula", sheet, name: guardNames.customers, formula });
  }
  for (const key of columnKeys(customersTable)) {
    const index = columns.get(key);
    if (index === undefined) continue;
    const header = table.headers[index] ?? "";
    const head: BlockRange = { sheet, row: table.place.row, column: scope.firstColumn + index, rows: 1, columns: 1 };
    const body: BlockRange = { ...head, row: scope.firstRow, rows: scope.rowCount };
    const validation = cellValidation(key, header, language, names);
    const rules = guardRules(scope, key);
    ops.push({ kind: "validation", range: head, validation: headerValidation(key, header, language) });
    if (validation) ops.push({ kind: "validation", range: body, validation });
    if (rules.length > 0) ops.push({ kind: "guard-formats", range: body, rules });
  }
  return ops;
}
