import type { SheetDate } from "../../domain/calendar";
import { customerIdOf } from "../../domain/customer";
import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { planFixes } from "../checks/plan-fixes";
import { decodeWorkbook } from "../decode-workbook";
import { cellAt, isBlankRow, tableCells, type TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type PlanCell, type WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnKeys, type Column } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { createComparison } from "./import-conflicts";
import { importColumns, type ImportColumns } from "./import-columns";
import type { ImportContext } from "./import-reader";
import type { CustomerColumn, ImportChoices, ImportPlan, ImportProblem } from "./import-result";
import type { ImportedTable } from "./imported-table";
import { planHistory } from "./plan-history";
import { problemAt, readImport, type ImportedCustomer } from "./read-import";

/**
 * Merges a file's customers into the list by 客户编号: new ones go to its end, and where the list has another value than
 * the file it stays, unless the user decided for theirs. Columns that are not ours are left alone. What that makes of the
 * customers' history goes into the log, as 导入.
 * @param snapshot Of purpose "everything".
 * @param list The customer list, a table of the snapshot.
 */
export function planImport(
  file: ImportedTable,
  snapshot: WorkbookSnapshot,
  list: TableSnapshot,
  today: SheetDate,
  choices: ImportChoices = {},
): ImportPlan {
  const cells = tableCells(customersTable, list);
  const { stages, settings } = decodeWorkbook(snapshot, today).records;
  const language = detectLanguage(customersTable, list.headers);
  const context: ImportContext = { today, stages, language, amountUnit: settings.amountUnit };
  const columns = importColumns(file, list, context, choices);
  const { customers, problems } = readImport(file, columns.columns);
  const rowOf = rowsById(cells);
  const compare = createComparison(cells, context, choices);
  const added: ImportedCustomer[] = [];
  const known = customers.flatMap((customer) => {
    const row = rowOf.get(foldText(customer.id));
    if (row !== undefined) return [compare(row, customer)];
    added.push(customer);
    return [];
  });
  const differences = known.flat();
  const reported = new Set(problems.map(({ line, header }) => `${line} ${header}`));
  const taken = differences.flatMap(({ conflict, fix }) => (fix ? [{ customer: conflict.customer, fix }] : []));
  const fixes = taken.map(({ fix }) => fix);
  const appended = planAdded(added, cells);
  const changed = [...taken.map(({ customer }) => customer), ...added.map(({ id }) => customerIdOf(id))];
  const history = planHistory(snapshot, list, { fixes, appended, customers: changed }, today);
  return {
    plan: [...planFixes(fixes), ...appended, ...history],
    conflicts: differences.map(({ conflict }) => conflict),
    added: added.map(({ id }) => customerIdOf(id)),
    unchanged: known.filter((fields) => fields.length === 0).length,
    problems: [
      ...missingColumns(columns, added.length > 0, language),
      ...problems,
      ...added.flatMap((customer) => lacking(customer, columns, reported)),
    ],
    questions: columns.questions,
    columns: new Map(columns.columns.map(({ key, header }) => [key, header])),
    ignoredHeaders: columns.ignoredHeaders,
  };
}

type Cells = TableCells<typeof customersTable>;

const requiredColumns = columnKeys(customersTable).filter((key) => (customersTable.columns[key] as Column).required);

/** Of several rows with one id the first. */
function rowsById(cells: Cells): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < cells.table.rowCount; row++) {
    const key = foldText(cellText(cellAt(cells, row, "id")));
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** Texts stay texts by their format, whatever they begin with. */
function planAdded(added: readonly ImportedCustomer[], cells: Cells): WorkbookPlan {
  if (added.length === 0) return [];
  const { table, columns } = cells;
  const sheet = existingSheetOf(table.place);
  const keyAt = new Map([...columns].map(([key, index]): [number, CustomerColumn] => [index, key]));
  const cellOf = ({ id, fields }: ImportedCustomer, key: CustomerColumn | undefined): PlanCell =>
    key === undefined ? null : key === "id" ? id : (fields.get(key) ?? null);
  const formatOf = (key: CustomerColumn | undefined): string | null => {
    const kind = key === undefined ? undefined : (customersTable.columns[key] as Column).kind;
    return kind === undefined || kind === "formula" ? null : numberFormatOf(kind);
  };
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(cells, 0);
  return [
    { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
    {
      kind: "append-rows",
      sheet,
      table: table.name,
      cells: added.map((customer) => table.headers.map((_header, index) => cellOf(customer, keyAt.get(index)))),
      formats: table.headers.map((_header, index) => formatOf(keyAt.get(index))),
      fillsBlankRow,
    },
  ];
}

/** Columns that new rows cannot do without and the file does not have: without ids nothing can be merged. */
function missingColumns({ columns }: ImportColumns, hasNew: boolean, language: SheetLanguage): ImportProblem[] {
  return requiredColumns.flatMap((key): ImportProblem[] => {
    if (columns.some((column) => column.key === key) || (key !== "id" && !hasNew)) return [];
    const header = customersTable.columns[key].header[language];
    const effect = key === "id" ? "row-left-out" : "value-left-out";
    return [{ code: "missing-column", line: 1, header, found: "", reading: null, effect }];
  });
}

/** A new customer without one of the required fields is added, and is in no figure until it has it. */
function lacking(
  { line, fields }: ImportedCustomer,
  { columns }: ImportColumns,
  reported: ReadonlySet<string>,
): ImportProblem[] {
  return columns.flatMap(({ key, header }) => {
    if (!requiredColumns.includes(key) || key === "id" || fields.has(key)) return [];
    return !reported.has(`${line} ${header}`)
      ? [problemAt({ line }, header, "", { code: "missing-required", reading: null, effect: "value-left-out" })]
      : [];
  });
}
