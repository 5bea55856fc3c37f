import type { StageId } from "../../domain/stage";
import { cellText, isBlank, isErrorCell } from "../cells/cell-text";
import { parseAmount, parseNumber, parseRate } from "../cells/parse-amount";
import { parseDate } from "../cells/parse-date";
import { emptyCell, refused, taken, type Parsed } from "../cells/parsed";
import { headerKey, headerUnit } from "../find-columns";
import type { RowErrorCode } from "../row-error";
import type { CellValue } from "../snapshot";
import type { Column } from "../table-schema";

/** What reading a table takes besides its cells. */
export type CellContext = {
  readonly readStage: (text: string) => Parsed<StageId>;
  readonly amountUnit: string;
};

export type CellParser = (cell: CellValue) => Parsed<unknown>;

/**
 * Reads the cells of one column; an empty cell is null, whatever the kind.
 * @param header The sheet's own, which may name the unit of its amounts.
 * @param unknownChoice The code for a word that is none of the column's choices.
 */
export function createCellParser(
  column: Column,
  header: string,
  context: CellContext,
  unknownChoice: RowErrorCode,
): CellParser {
  const parse = parserOf(column, header, context, unknownChoice);
  return (cell) => {
    if (isBlank(cell)) return emptyCell;
    return isErrorCell(cell) ? refused("cell-error") : parse(cell);
  };
}

function parserOf(column: Column, header: string, context: CellContext, unknownChoice: RowErrorCode): CellParser {
  switch (column.kind) {
    case "text":
      return (cell) => taken(cellText(cell));
    case "list":
      return (cell) => taken(splitList(cellText(cell)));
    case "stage":
      return (cell) => context.readStage(cellText(cell));
    case "date":
      return parseDate;
    case "amount": {
      const units = { workbook: context.amountUnit, column: headerUnit(header) };
      return (cell) => parseAmount(cell, units);
    }
    case "number":
      return parseNumber;
    case "rate":
      return parseRate;
    case "flag":
      return (cell) => taken(cell === 1 || cell === true);
    case "choice":
      return (cell) => parseChoice(column, cellText(cell), unknownChoice);
    case "raw":
      return taken;
    case "formula":
      return () => emptyCell;
  }
}

/** Separated as Chinese or English lists are, or by line breaks. */
function splitList(text: string): readonly string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function parseChoice({ choices }: Column, text: string, unknown: RowErrorCode): Parsed<string> {
  const key = headerKey(text);
  for (const [code, { synonyms = [], ...words }] of Object.entries(choices ?? {})) {
    if ([...Object.values(words), ...synonyms].some((word) => headerKey(word) === key)) return taken(code);
  }
  return refused(unknown);
}
