import type { SheetDate } from "../../domain/calendar";
import type { Customer } from "../../domain/customer";
import type { FunnelSettings, ReasonRule } from "../../domain/settings";
import type { Stage } from "../../domain/stage";
import { dateKey, type Transition } from "../../domain/transition";
import { columnLetters } from "../cell-address";
import type { PlanCell } from "../plan";
import { settingCell, settingKeys, settingWords } from "../settings-words";
import type { SheetLanguage } from "../sheet-language";
import { columnKeys, type RowOf } from "../table-schema";
import { customersTable, type CustomerRow } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { reasonsTable, type ReasonRow } from "../tables/reasons-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable, type StageRow } from "../tables/stages-table";
import { transitionsTable, type TransitionRow } from "../tables/transitions-table";
import { encodeRows, type EncodeContext } from "./encode-rows";

export type EncodedRows = readonly (readonly PlanCell[])[];

/** A customer and what the sheet has besides: 客户关键信息, 预计成交时间, 联系人 and the like. */
export type CustomerEntry = {
  readonly customer: Customer;
  readonly besides?: Partial<Omit<CustomerRow, keyof Customer>>;
};

/**
 * Rows of 客户跟踪 in the order given. 阶段转化耗时 is a formula, so the place of the first row must be known.
 * @param firstCell The first data row's first cell, counted from 0.
 */
export function encodeCustomers(
  entries: readonly CustomerEntry[],
  context: EncodeContext,
  firstCell: { readonly row: number; readonly column: number },
): EncodedRows {
  const keys = columnKeys(customersTable);
  const letters = (key: (typeof keys)[number]): string => columnLetters(firstCell.column + keys.indexOf(key));
  const rows = entries.map(({ customer, besides }): Partial<CustomerRow> => ({ ...besides, ...customer }));
  return encodeRows(customersTable, rows, context).map((cells, index) => {
    const rowNumber = firstCell.row + index + 1;
    const [entered, exit] = [`$${letters("entered")}${rowNumber}`, `$${letters("previousExit")}${rowNumber}`];
    const { customer } = entries[index] as CustomerEntry;
    const gap = customer.previousExit === null ? null : customer.entered - customer.previousExit;
    return cells.with(keys.indexOf("handOverDays"), { formula: handOverFormula(entered, exit), expected: gap });
  });
}

/** 阶段转化耗时 from the addresses of 进入当前阶段时间 and 上一阶段退出时间. */
export function handOverFormula(entered: string, exit: string): string {
  return `=IF(OR(${entered}="",${exit}=""),"",${entered}-${exit})`;
}

/** @param recordedOn 记录时间 of these rows. */
export function encodeTransitions(
  transitions: readonly Transition[],
  context: EncodeContext,
  recordedOn: SheetDate | null,
): EncodedRows {
  const rows = transitions.map((transition): TransitionRow => ({
    ...transition,
    ...momentsOf(transition),
    recordedOn,
  }));
  return encodeRows(transitionsTable, rows, context);
}

/** The dates of an event as they stand in the log: with the time of day beside the one that it counts on. */
export function momentsOf({ kind, exited, entered, time = 0 }: Transition): Pick<Transition, "exited" | "entered"> {
  const withTime = (date: SheetDate | null): SheetDate | null => (date === null ? null : ((date + time) as SheetDate));
  return dateKey(kind) === "exited" ? { exited: withTime(exited), entered } : { exited, entered: withTime(entered) };
}

export function encodeStages(stages: readonly Stage[], context: EncodeContext): EncodedRows {
  return encodeRows(stagesTable, stages satisfies readonly StageRow[], context);
}

export function encodeSettings(settings: FunnelSettings, language: SheetLanguage): EncodedRows {
  const rows = settingKeys.map((key): RowOf<typeof settingsTable> => ({
    parameter: settingWords[key].name[language],
    value: settingCell(key, settings[key], language),
    note: settingWords[key].note[language],
  }));
  return encodeRows(settingsTable, rows, { language, stages: [] });
}

/** Lists of different lengths, side by side. */
export function encodeLists(
  lists: Readonly<Record<keyof typeof listsTable.columns, readonly string[]>>,
  language: SheetLanguage,
): EncodedRows {
  const length = Math.max(...Object.values(lists).map((list) => list.length));
  const rows = Array.from({ length }, (_, index) => ({
    source: lists.source[index] ?? "",
    industry: lists.industry[index] ?? "",
    owner: lists.owner[index] ?? "",
    lossReason: lists.lossReason[index] ?? "",
  }));
  return encodeRows(listsTable, rows, { language, stages: [] });
}

export function encodeReasons(reasons: readonly ReasonRule[], language: SheetLanguage): EncodedRows {
  return encodeRows(reasonsTable, reasons satisfies readonly ReasonRow[], { language, stages: [] });
}
