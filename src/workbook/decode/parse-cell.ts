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
      return createChoiceParser(column, unknownChoice);
    case "raw":
      return taken;
    case "formula":
      return () => emptyCell;
  }
}

/** What stands between the items of a list, as Chinese or English lists are written, or by line breaks. */
export const listSeparator = /[、，,；;\n]/u;

function splitList(text: string): readonly string[] {
  return text
    .split(listSeparator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Words are looked up by their keys, and the key of each spelling is made once: a log repeats a few words in every row. */
function createChoiceParser({ choices }: Column, unknown: RowErrorCode): CellParser {
  const codes = new Map<string, string>();
  for (const [code, { synonyms = [], ...words }] of Object.entries(choices ?? {})) {
    for (const word of [...Object.values(words), ...synonyms]) {
      const key = headerKey(word);
      if (!codes.has(key)) codes.set(key, code);
    }
  }
  const parsed = new Map<string, Parsed<string>>();
  return (cell) => {
    const text = cellText(cell);
    let result = parsed.get(text);
    if (!result) {
      const code = codes.get(headerKey(text));
      result = code === undefined ? refused(unknown) : taken(code);
      parsed.set(text, result);
    }
    return result;
  };
}
