import type { SheetDate } from "../../domain/calendar";
import type { Amendment, CapturedChanges } from "../../domain/capture-changes";
import { foldText } from "../../domain/name-key";
import type { Stages } from "../../domain/stage";
import { stagePlaces } from "../../domain/stage-lookup";
import type { Transition } from "../../domain/transition";
import { cellRange, expectCells } from "../cell-range";
import { cellText } from "../cells/cell-text";
import type { DecodedWorkbook } from "../decode-workbook";
import { cellAt, isBlankRow, type TableCells } from "../decode/table-cells";
import { encodeTransitions, momentsOf } from "../encode/encode-records";
import { isMoment, momentFormat } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type WorkbookOp } from "../plan";
import type { Words } from "../table-schema";
import { transitionsTable } from "../tables/transitions-table";

type Cells = TableCells<typeof transitionsTable>;

/** What the log gets: amended cells, then the rows at its end, in the language of its own headers. */
export function planLog(
  cells: Cells,
  { records: { stages } }: DecodedWorkbook,
  { transitions, amendments }: CapturedChanges,
  today: SheetDate,
): WorkbookOp[] {
  const { table } = cells;
  const language = detectLanguage(transitionsTable, table.headers);
  const noted = transitions.map((transition) => ({ ...transition, reason: noteOf(transition, stages)[language] }));
  const rows = rowsForTable(cells, encodeTransitions(noted, { language, stages }, today));
  const sheet = existingSheetOf(table.place);
  const append: WorkbookOp[] =
    transitions.length === 0
      ? []
      : [
          ...expectLastRows(cells, transitions),
          { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
          {
            kind: "append-rows",
            sheet,
            table: table.name,
            ...rows,
            fillsBlankRow: table.rowCount === 1 && isBlankRow(cells, 0),
          },
        ];
  return [...amendments.flatMap((amendment) => planAmendment(cells, amendment)), ...append];
}

/** That the log still ends, for these customers, where what is appended goes on from. */
function expectLastRows(cells: Cells, transitions: readonly Transition[]): WorkbookOp[] {
  const wanted = new Set(transitions.map(({ customer }) => foldText(customer)));
  const ops: WorkbookOp[] = [];
  for (let row = cells.table.rowCount - 1; row >= 0 && wanted.size > 0; row -= 1) {
    const id = cellText(cellAt(cells, row, "customer"));
    if (wanted.delete(foldText(id))) ops.push(...expectCells(cells, row, "customer", "kind", "to"));
  }
  return ops;
}

const skipped: Words = { "zh-CN": "跳过:", "en-US": "Skipped: " };
const separator: Words = { "zh-CN": "、", "en-US": ", " };

/** A reason the user gave, or the stages that an advance left out. */
function noteOf({ kind, from, to, reason }: Transition, stages: Stages): Words {
  const places = stagePlaces(stages);
  const [first, last] = [from && places.get(from), to && places.get(to)];
  if (reason !== "" || kind !== "advanced" || typeof first !== "number" || typeof last !== "number") {
    return { "zh-CN": reason, "en-US": reason };
  }
  const names = stages.slice(first + 1, last).map(({ name }) => name);
  const note = (language: keyof Words): string =>
    names.length === 0 ? "" : skipped[language] + names.join(separator[language]);
  return { "zh-CN": note("zh-CN"), "en-US": note("en-US") };
}

/** Dates and reason of the row that holds the transition; nothing where the row cannot be told for certain. */
function planAmendment(cells: Cells, { before, after }: Amendment): WorkbookOp[] {
  const row = findRow(cells, before);
  if (row === null) return [];
  const [was, is] = [before, after].map((event) => ({ ...momentsOf(event), reason: event.reason }));
  if (!was || !is) return [];
  const changed = (["exited", "entered", "reason"] as const).filter((key) => was[key] !== is[key]);
  return [
    ...expectCells(cells, row, "customer", "sequence"),
    ...changed.flatMap((key): WorkbookOp[] => {
      const range = cellRange(cells, row, key);
      if (!range) return [];
      const format: WorkbookOp[] = isMoment(is[key])
        ? [{ kind: "format", range, format: { numberFormat: momentFormat } }]
        : [];
      return [...expectCells(cells, row, key), ...format, { kind: "write", range, cells: [[is[key]]] }];
    }),
  ];
}

function findRow(cells: Cells, { customer, sequence }: Transition): number | null {
  const rows: number[] = [];
  for (let row = 0; row < cells.table.rowCount; row += 1) {
    if (cellAt(cells, row, "sequence") !== sequence) continue;
    if (foldText(cellText(cellAt(cells, row, "customer"))) === foldText(customer)) rows.push(row);
  }
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
