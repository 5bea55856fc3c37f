import type { SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import type { FunnelRecords } from "../domain/month-report";
import { keepsTimes } from "../domain/event-times";
import { defaultSettings, type FunnelSettings, type ReasonRule } from "../domain/settings";
import { readImprovements } from "./actions/read-improvements";
import { finish, type Steps } from "../domain/steps";
import { cellText } from "./cells/cell-text";
import { choosePreset } from "./decode/choose-preset";
import { decodeCustomers } from "./decode/decode-customers";
import { decodeSettings, type DecodedSettings } from "./decode/decode-settings";
import { decodeStages, type DecodedStages } from "./decode/decode-stages";
import { decodeTable } from "./decode/decode-table";
import { decodeTransitions } from "./decode/decode-transitions";
import { createIdSpelling } from "./decode/id-spelling";
import { createStageReader } from "./decode/read-stage";
import { cellAt, tableCells, type TableCells } from "./decode/table-cells";
import { detectLanguage, headerUnit } from "./find-columns";
import type { RowError } from "./row-error";
import type { SheetLanguage } from "./sheet-language";
import type { WorkbookSnapshot } from "./snapshot";
import type { ColumnKey, TableSchema } from "./table-schema";
import { allTables } from "./tables/all-tables";
import { customersTable } from "./tables/customers-table";
import { reasonsTable } from "./tables/reasons-table";
import { settingsTable } from "./tables/settings-table";
import { stagesTable } from "./tables/stages-table";
import { transitionsTable } from "./tables/transitions-table";

export type DecodedWorkbook = {
  readonly records: FunnelRecords;
  /** The customer list's data row of each customer, counted from 0 below the header. */
  readonly rowOf: ReadonlyMap<CustomerId, number>;
  /** Customers first, then the log, then what the two are read by, then actions and closed months. */
  readonly rowErrors: readonly RowError[];
  /** The language the workbook's own headers are in. */
  readonly language: SheetLanguage;
  /** Rows of the customer list with anything in them that are in no figure (未完成). */
  readonly customerRowsLeftOut: number;
};

/**
 * What the snapshot's cells mean. Never throws on what a user may have typed: a cell that cannot be taken as it stands
 * is a row error that says what became of it. Tables that are missing or say nothing are made up for: stages by the
 * preset that fits the customers best, settings and reasons by the defaults, the log by an empty one.
 * @param today Dates after it are reported.
 */
export function decodeWorkbook(snapshot: WorkbookSnapshot, today: SheetDate): DecodedWorkbook {
  return finish(decodeWorkbookInSteps(snapshot, today));
}

/** As `decodeWorkbook`, some rows at a time. */
export function* decodeWorkbookInSteps(snapshot: WorkbookSnapshot, today: SheetDate): Steps<DecodedWorkbook> {
  const cellsOf = <S extends TableSchema>(schema: S): TableCells<S> | null => {
    const table = snapshot.tables.get(schema.table);
    return table ? tableCells(schema, table) : null;
  };
  const language = languageOf(snapshot);
  const customerCells = cellsOf(customersTable);
  const logCells = cellsOf(transitionsTable);
  const reasonCells = cellsOf(reasonsTable);
  const { settings, errors: settingErrors } = readSettings(cellsOf(settingsTable), customerCells);
  const stages = readStages(cellsOf(stagesTable), customerCells, settings, language);
  const context = {
    readStage: createStageReader(stages.stages),
    amountUnit: settings.amountUnit,
    today,
    spellId: createIdSpelling(),
    hasDetails: snapshot.purpose === "everything",
    keepsTimes: keepsTimes(settings),
    keepsDoubtfulDates: snapshot.purpose === "capture",
  };
  const customers = customerCells && (yield* decodeCustomers(customerCells, context));
  const log = logCells && (yield* decodeTransitions(logCells, context));
  const reasons = reasonCells && decodeTable(reasonCells, context, "unknown-kind");
  return {
    records: {
      stages: stages.stages,
      customers: customers?.customers ?? [],
      transitions: log?.transitions.filter(({ customer }) => !customers?.unfinished.has(customer)) ?? [],
      settings,
      reasons: reasons?.rows.flatMap(({ row }): ReasonRule[] => (row ? [row] : [])) ?? [],
    },
    rowOf: customers?.rowOf ?? new Map(),
    rowErrors: [
      ...(customers?.errors ?? []),
      ...(log?.errors ?? []),
      ...stages.errors,
      ...settingErrors,
      ...(reasons?.errors ?? []),
      ...readImprovements(snapshot, { stages: stages.stages, settings }, language).errors,
    ],
    language,
    customerRowsLeftOut: customers?.rowsLeftOut ?? 0,
  };
}

/** The customer list decides; a workbook without one speaks by what else it has of ours. */
export function languageOf({ tables }: WorkbookSnapshot): SheetLanguage {
  for (const schema of allTables.values()) {
    const table = tables.get(schema.table);
    if (table) return detectLanguage(schema, table.headers);
  }
  return "zh-CN";
}

/** Without settings, amounts are in the unit that the customer list's own header names. */
function readSettings(
  cells: TableCells<typeof settingsTable> | null,
  customers: TableCells<typeof customersTable> | null,
): DecodedSettings {
  if (cells) return decodeSettings(cells);
  const header = customers?.table.headers[customers.columns.get("amount") ?? -1];
  const amountUnit = headerUnit(header ?? "") ?? defaultSettings.amountUnit;
  return { settings: { ...defaultSettings, amountUnit }, errors: [] };
}

function readStages(
  cells: TableCells<typeof stagesTable> | null,
  customers: TableCells<typeof customersTable> | null,
  { amountUnit }: FunnelSettings,
  language: SheetLanguage,
): DecodedStages {
  const decoded = cells && decodeStages(cells, { readStage: createStageReader([]), amountUnit });
  if (decoded && decoded.stages.length > 0) return decoded;
  const names = customers ? columnTexts(customers, "stage") : [];
  return { stages: choosePreset(names, language), errors: decoded?.errors ?? [] };
}

function columnTexts<S extends TableSchema>(cells: TableCells<S>, key: ColumnKey<S>): string[] {
  return Array.from({ length: cells.table.rowCount }, (_, row) => cellText(cellAt(cells, row, key)));
}
