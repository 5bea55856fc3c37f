import type { SheetDate } from "../../domain/calendar";
import type { Stages } from "../../domain/stage";
import { isBlank } from "../cells/cell-text";
import { detectLanguage, findColumns, headerUnit } from "../find-columns";
import type { GridRange, SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import { columnKeys, headerText, type Column } from "../table-schema";
import { allTables } from "../tables/all-tables";
import { customersTable } from "../tables/customers-table";
import { adoptionProblems } from "./adoption-problems";
import type { AdoptionProposal, ColumnFill, CustomerKey, MissingColumn, ProposedColumn } from "./adoption-proposal";
import { profileColumn } from "./column-profile";
import { findList } from "./find-list";
import { overlaps, textAt, valueAt } from "./grid-cells";
import { isKnownHeader } from "./header-fit";
import { proposeHeaders } from "./header-changes";
import { headerNames } from "./header-names";
import { mapColumns, type ListColumn } from "./map-columns";
import { proposeStages } from "./propose-stages";
import { valueKinds } from "./value-fit";

/** From here on a mapping needs no second look. */
const sureFrom = 0.7;

const sampleCount = 3;

/** Numbers that no customer is worth in 万元. */
const amountInYuan = 1_000;

/**
 * The customer list on a sheet of any layout, column by column; null where the sheet has none.
 * @param own The stages that the workbook has already, null without.
 */
export function proposeAdoption(grid: SheetGrid, today: SheetDate, own: Stages | null = null): AdoptionProposal | null {
  const list = findList(grid);
  if (!list) return null;
  const { range, table } = list;
  const texts = Array.from({ length: range.columns }, (_, index) => headerNames(grid, range.row, range.column + index));
  const known = texts.map((names) => names[0] ?? "");
  const language = languageOf(grid, range, known);
  const { headers, changes } = proposeHeaders(grid, range, known, language);
  const rows = { first: range.row + 1, end: range.row + range.rows };
  const listColumns = headers.map((header, index): ListColumn => {
    const names = texts[index] ?? [];
    return { header, names, kinds: valueKinds(profileColumn(grid, range.column + index, rows, today)) };
  });
  const columns = mapColumns(listColumns).map(({ chosen, alternatives }, index): ProposedColumn => ({
    index,
    header: headers[index] ?? "",
    chosen,
    isDoubtful: chosen !== null && chosen.confidence < sureFrom,
    alternatives,
    samples: [...(listColumns[index]?.kinds.profile.values.keys() ?? [])].slice(0, sampleCount),
  }));
  if (!isCustomerList(columns) || isAnotherTable(headers, columns)) return null;
  return {
    sheetId: grid.sheetId,
    sheetName: grid.sheetName,
    list: range,
    tableName: table?.name ?? null,
    language,
    amountUnit: amountUnitOf(grid, range, columns),
    columns,
    headerChanges: changes,
    missing: missingColumns(columns, language),
    stages: proposeStages(stageWordsOf(columns, listColumns), language, own),
    problems: adoptionProblems(grid, list, columns),
    hasFilter: table === null && grid.filter !== null && overlaps(grid.filter, range),
  };
}

/** Headers that are mere codes leave it to the first customer's words. */
function languageOf(grid: SheetGrid, range: GridRange, headers: readonly string[]): SheetLanguage {
  if (headers.some(isKnownHeader)) return detectLanguage(customersTable, headers);
  const first = Array.from({ length: range.columns }, (_, index) => textAt(grid, range.row + 1, range.column + index));
  return detectLanguage(customersTable, [...headers, ...first]);
}

/** Somebody must be in it, and something of selling must be known of them. */
function isCustomerList(columns: readonly ProposedColumn[]): boolean {
  const sure = new Set(columns.flatMap(({ chosen }) => (chosen && chosen.confidence >= 0.4 ? [chosen.key] : [])));
  const has = (...keys: CustomerKey[]): boolean => keys.some((key) => sure.has(key));
  return has("id", "name") && has("stage", "owner", "status") && sure.size >= 3;
}

function isAnotherTable(headers: readonly string[], columns: readonly ProposedColumn[]): boolean {
  const own = columns.filter(({ chosen }) => chosen !== null).length;
  return [...allTables.values()].some(
    (schema) => schema.table !== customersTable.table && findColumns(schema, headers).size > own,
  );
}

/** The required columns that none of the list's is. */
export function missingColumns(columns: readonly ProposedColumn[], language: SheetLanguage): readonly MissingColumn[] {
  const found = new Set(columns.map(({ chosen }) => chosen?.key));
  return columnKeys(customersTable).flatMap((key): MissingColumn[] => {
    const column: Column = customersTable.columns[key];
    if (column.required !== true || found.has(key)) return [];
    const suggested: ColumnFill = key === "id" ? { kind: "codes", prefix: "KH" } : { kind: "empty" };
    return [{ key, header: headerText(column, language, ""), suggested }];
  });
}

function stageWordsOf(
  columns: readonly ProposedColumn[],
  listColumns: readonly ListColumn[],
): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { chosen, index } of columns) {
    if (chosen?.key !== "stage" && chosen?.key !== "previousStage") continue;
    for (const [word, count] of listColumns[index]?.kinds.profile.values ?? []) {
      words.set(word, (words.get(word) ?? 0) + count);
    }
  }
  return words;
}

/** The header's own, else what the size of the amounts says. */
export function amountUnitOf(grid: SheetGrid, range: GridRange, columns: readonly ProposedColumn[]): string {
  const column = columns.find(({ chosen }) => chosen?.key === "amount");
  if (!column) return "万元";
  const unit = headerUnit(column.header);
  if (unit !== null) return /[百千万亿]$/.test(unit) ? `${unit}元` : unit;
  const amounts = Array.from({ length: range.rows - 1 }, (_, row) =>
    valueAt(grid, range.row + 1 + row, range.column + column.index),
  ).filter((cell): cell is number => !isBlank(cell) && typeof cell === "number");
  const middle = amounts.sort((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? 0;
  return middle >= amountInYuan ? "元" : "万元";
}
