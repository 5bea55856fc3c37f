import { staleAfter } from "../../domain/settings";
import type { FunnelRecords } from "../../domain/month-report";
import { columnLetters } from "../cell-address";
import type { FoundColumns } from "../find-columns";
import { customersTable } from "../tables/customers-table";
import { guardNames } from "./guard-names";

export type CustomerKey = keyof typeof customersTable.columns;

export type DateKey = {
  [K in CustomerKey]: (typeof customersTable.columns)[K]["kind"] extends "date" ? K : never;
}[CustomerKey];

/** Where the first row's cells are: the rules move down with the row. */
export type RuleScope = {
  readonly columns: FoundColumns<typeof customersTable>;
  /** From 0, of the first data row. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly records: FunnelRecords;
  /** Names of the workbook that the rules may use. */
  readonly names: ReadonlySet<string>;
};

/** Smaller numbers in a date's cell are no dates of ours: years typed alone, and counts. */
const latestYear = 2100;

/** $F5; null where the sheet does not have the column. */
export function cellOf({ columns, firstColumn, firstRow }: RuleScope, key: CustomerKey): string | null {
  const index = columns.get(key);
  return index === undefined ? null : `$${columnLetters(firstColumn + index)}${firstRow + 1}`;
}

/** Empty in a row that has anything else; what a formula of ours shows is nothing. */
export function isMissing(scope: RuleScope, key: CustomerKey): string | null {
  const cell = cellOf(scope, key);
  if (cell === null) return null;
  const others = [...scope.columns.keys()]
    .filter((other) => customersTable.columns[other].kind !== "formula")
    .map((other) => cellOf(scope, other));
  // An error in another cell is something, too.
  return `LEN(TRIM(${cell}))=0,IFERROR(LEN(${others.join("&")}),1)>0`;
}

export function isUnknownStage(scope: RuleScope, key: "stage" | "previousStage"): string | null {
  const cell = cellOf(scope, key);
  if (cell === null || !scope.names.has(guardNames.stages)) return null;
  return `LEN(TRIM(${cell}))>0,SUMPRODUCT(--${isSame(guardNames.stages, `TRIM(${cell})`)})=0`;
}

/** 7 and "7" are one id, 007 and 7 are two. */
export function isDuplicate(scope: RuleScope): string | null {
  const cell = cellOf(scope, "id");
  if (cell === null) return null;
  const column = cell.replace(/\d+$/, "");
  const ids = scope.names.has(guardNames.customers)
    ? guardNames.customers
    : `${column}$${scope.firstRow + 1}:${column}$${scope.firstRow + scope.rowCount}`;
  return `LEN(TRIM(${cell}))>0,SUMPRODUCT(--${isSame(ids, cell)})>1`;
}

export function isNoDate(scope: RuleScope, key: DateKey): string | null {
  const cell = cellOf(scope, key);
  return cell && `LEN(TRIM(${cell}))>0,N(${cell})<=${latestYear}`;
}

export function isNoAmount(scope: RuleScope): string | null {
  const cell = cellOf(scope, "amount");
  return cell && `LEN(TRIM(${cell}))>0,OR(NOT(ISNUMBER(${cell})),N(${cell})<0)`;
}

export function isFuture(scope: RuleScope, key: DateKey): string | null {
  const cell = cellOf(scope, key);
  return cell && `INT(N(${cell}))>TODAY()`;
}

/** Both are dates, and `early` is the later one. */
export function isAfter(scope: RuleScope, early: DateKey, late: DateKey): string | null {
  const [a, b] = [cellOf(scope, early), cellOf(scope, late)];
  return a && b && `N(${b})>${latestYear},INT(N(${a}))>INT(N(${b}))`;
}

/**
 * Longer in the stage than FunnelOverdueAfter allows, by the row alone: the checks, which know the log, leave paused days
 * out as well.
 */
export function isOverdue(scope: RuleScope): string | null {
  const [stage, entered] = [cellOf(scope, "stage"), cellOf(scope, "entered")];
  const { stages, overdueAfter } = guardNames;
  if (stage === null || entered === null || !scope.names.has(stages) || !scope.names.has(overdueAfter)) return null;
  const row = `MATCH(TRUE,INDEX(${isSame(stages, `TRIM(${stage})`)},0),0)`;
  return `${isWorked(scope)}N(${entered})>${latestYear},TODAY()-INT(N(${entered}))>INDEX(${overdueAfter},${row})`;
}

/** No change for longer than the setting allows, as far as the row tells. */
export function isStale(scope: RuleScope): string | null {
  const [stage, entered] = [cellOf(scope, "stage"), cellOf(scope, "entered")];
  if (stage === null || entered === null) return null;
  const updated = cellOf(scope, "lastUpdate");
  const last = updated === null ? `N(${entered})` : `MAX(N(${entered}),N(${updated}))`;
  const { stages, settings } = scope.records;
  const won = stages.find(({ kind }) => kind === "won")?.name ?? "";
  const isOpen = `TRIM(${stage})<>"${won.replaceAll('"', '""')}"`;
  return `${isWorked(scope)}${isOpen},N(${entered})>${latestYear},TODAY()-INT(${last})>${staleAfter(settings)}`;
}

/** Neither paused nor lost; a row without a status is lost by its date. */
function isWorked(scope: RuleScope): string {
  const [status, lostOn] = [cellOf(scope, "status"), cellOf(scope, "lostOn")];
  const { paused, lost } = customersTable.columns.status.choices;
  const words = [paused, lost].flatMap((choice) => [choice["zh-CN"], choice["en-US"]]);
  const isIdle = status && `ISERROR(SEARCH("|"&TRIM(${status})&"|","|${words.join("|")}|"))`;
  const isNotLost = lostOn && (status ? `OR(${status}<>"",${lostOn}="")` : `${lostOn}=""`);
  return [isIdle, isNotLost].map((test) => (test === null ? "" : `${test},`)).join("");
}

/** As whole texts in any case: COUNTIF and MATCH would take * and ? for anything, and 007 for 7. */
function isSame(range: string, text: string): string {
  return `EXACT(UPPER(${range}),UPPER(${text}))`;
}
