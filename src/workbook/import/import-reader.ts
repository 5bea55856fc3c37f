import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import type { Stages } from "../../domain/stage";
import { cellText, isBlank, isErrorCell } from "../cells/cell-text";
import { parseAmount } from "../cells/parse-amount";
import { parseDate } from "../cells/parse-date";
import { emptyCell, refused, taken, takenAs, type Parsed } from "../cells/parsed";
import { createCellParser } from "../decode/parse-cell";
import { createStageReader } from "../decode/read-stage";
import { headerUnit } from "../find-columns";
import { dateRepair } from "../repair/date-repair";
import type { DateOrder } from "../repair/repair";
import { tidyText } from "../repair/text-repair";
import type { SheetLanguage } from "../sheet-language";
import type { CellValue } from "../snapshot";
import type { Column } from "../table-schema";

/** What a cell goes into the sheet as. */
export type SheetCell = string | number;

export type ImportReader = (cell: CellValue) => Parsed<SheetCell>;

export type ImportContext = {
  readonly today: SheetDate;
  readonly stages: Stages;
  readonly language: SheetLanguage;
  /** The workbook's; a header of the sheet or of the file may name another. */
  readonly amountUnit: string;
};

export type ReaderColumn = {
  readonly column: Column;
  /** Of the sheet that is written to. */
  readonly sheetHeader: string;
  /** Where the cells come from, the file or the sheet itself. */
  readonly header: string;
  readonly order: DateOrder | null;
  readonly dayOffset?: number;
};

/**
 * Reads a column's cells the way the sheet has them: stages and choices by their words, dates as serials, amounts in the
 * unit of the sheet's own column. A date that is certain as text is as good as any: files know no others.
 */
export function createImportReader(
  { column, sheetHeader, header, order, dayOffset = 0 }: ReaderColumn,
  { today, stages, language, amountUnit }: ImportContext,
): ImportReader {
  const read = ((): ImportReader => {
    switch (column.kind) {
      case "date":
        return (cell) => readDate(typeof cell === "number" ? cell + dayOffset : cell, order, { today, language });
      case "amount": {
        const unit = headerUnit(sheetHeader) ?? amountUnit;
        const units = { workbook: unit, column: headerUnit(header) };
        return (cell) => accepted(parseAmount(cell, units), "amount-as-text");
      }
      case "stage":
        return createStageWord(stages);
      case "choice": {
        const parse = createCellParser(column, header, { readStage: () => emptyCell, amountUnit }, "unknown-status");
        return (cell) => {
          const { value, problem } = parse(cell);
          const word = typeof value === "string" ? column.choices?.[value]?.[language] : undefined;
          return word === undefined ? { value: null, problem } : taken(word);
        };
      }
      default:
        return (cell) => taken(typeof cell === "string" ? cell.trim() : cellText(cell));
    }
  })();
  return (cell) => {
    if (isBlank(cell)) return emptyCell;
    return isErrorCell(cell) ? refused("cell-error") : read(cell);
  };
}

function readDate(
  cell: CellValue,
  order: DateOrder | null,
  { today, language }: Pick<ImportContext, "today" | "language">,
): Parsed<SheetDate> {
  const parsed = accepted(parseDate(cell), "date-as-text");
  if (parsed.value !== null) return parsed;
  const repair = dateRepair(cell, { today, order, bounds: { from: null, to: today } });
  if (!repair) return parsed;
  const { proposed, isCertain } = repair;
  if (typeof proposed !== "number") return refused("ambiguous-date", repair.proposedText[language]);
  const reading = formatSheetDate(proposed as SheetDate);
  return isCertain ? taken(proposed as SheetDate) : refused("ambiguous-date", reading);
}

/** A stage by another word becomes ours, and is reported. */
function createStageWord(stages: Stages): ImportReader {
  const readStage = createStageReader(stages);
  return (cell) => {
    const { value, problem } = readStage(tidyText(cellText(cell)));
    const name = stages.find(({ id }) => id === value)?.name ?? problem?.reading ?? null;
    if (name === null) return refused("unknown-stage");
    return problem ? takenAs(name, "unknown-stage", name) : taken(name);
  };
}

/** A text is all that a file can have. */
function accepted<T>(parsed: Parsed<T>, code: "date-as-text" | "amount-as-text"): Parsed<T> {
  return parsed.value !== null && parsed.problem?.code === code ? taken(parsed.value) : parsed;
}
