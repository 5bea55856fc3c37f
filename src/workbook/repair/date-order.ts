import { cellText, plainText } from "../cells/cell-text";
import { tableCells } from "../decode/table-cells";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { Column } from "../table-schema";
import type { SheetDate } from "../../domain/calendar";
import { datePartsOf } from "./date-parts";
import { dateRepair } from "./date-repair";
import type { DateColumn, DateOrder } from "./repair";
import { repairedTables } from "./repaired-tables";

/** Asked once for a column in which days and months cannot be told apart. */
export type DateOrderQuestion = DateOrderEvidence & {
  readonly column: DateColumn;
  readonly sheetName: string;
  readonly header: string;
};

/** What a column's values say about the order of day and month. */
export type DateOrderEvidence = {
  /** Values that can be read in both orders. */
  readonly open: number;
  /** Values of the column that can only be read in one order, which speaks for the others. */
  readonly decided: Readonly<Record<DateOrder, number>>;
  /** A few of the open values. */
  readonly samples: readonly DateSample[];
  /** What the decided values speak for; null where there are none, or of both kinds. */
  readonly suggested: DateOrder | null;
};

/** A text as it stands, and the day it is in either order. */
export type DateSample = { readonly text: string } & Readonly<Record<DateOrder, SheetDate | null>>;

const sampleCount = 5;

/** Every column with a value that only the user can settle, in the order of tables and columns. */
export function dateOrderQuestions(snapshot: WorkbookSnapshot, today: SheetDate): readonly DateOrderQuestion[] {
  return repairedTables.flatMap((schema) => {
    const table = snapshot.tables.get(schema.table);
    if (!table) return [];
    const { columns } = tableCells(schema, table);
    return [...columns].flatMap(([key, index]): DateOrderQuestion[] => {
      const column: Column | undefined = schema.columns[key];
      if (column?.kind !== "date") return [];
      const evidence = dateOrderEvidence(table.columns.get(index) ?? [], today);
      if (evidence.open === 0) return [];
      const { sheetName } = table.place;
      return [{ column: `${schema.table}/${key}`, sheetName, header: table.headers[index] ?? "", ...evidence }];
    });
  });
}

export function dateOrderEvidence(values: readonly CellValue[], today: SheetDate): DateOrderEvidence {
  const bounds = { from: null, to: today };
  const read = (text: string, order: DateOrder): SheetDate | null =>
    (dateRepair(text, { today, order, bounds })?.proposed ?? null) as SheetDate | null;
  const decided = { dmy: 0, mdy: 0 };
  const samples = new Map<string, DateSample>();
  let open = 0;
  for (const value of values) {
    if (typeof value !== "string") continue;
    const order = onlyOrder(value);
    if (order !== null) decided[order]++;
    else if (dateRepair(value, { today, order: null, bounds })?.code === "date-order") {
      open++;
      const text = cellText(value);
      if (samples.size < sampleCount) samples.set(text, { text, dmy: read(value, "dmy"), mdy: read(value, "mdy") });
    }
  }
  const suggested: DateOrder | null = decided.dmy > 0 === decided.mdy > 0 ? null : decided.dmy > 0 ? "dmy" : "mdy";
  return { open, decided, samples: [...samples.values()], suggested };
}

/** Null for a value that says nothing about the order. */
function onlyOrder(text: string): DateOrder | null {
  const parts = datePartsOf(plainText(text));
  if (parts?.kind !== "day-month-open") return null;
  const { first, second } = parts;
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return null;
  return first > 12 ? "dmy" : second > 12 ? "mdy" : null;
}
