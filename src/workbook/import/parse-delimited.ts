import Papa from "papaparse";
import { decodeText, type TextEncoding } from "./decode-text";
import { isBlankLine, tableOfLines, type ImportedRow, type ImportedTable } from "./imported-table";

export type DelimitedTable = ImportedTable & {
  readonly encoding: TextEncoding;
  /** What stands between two fields. */
  readonly separator: string;
};

const separators = [",", ";", "\t", "|", "、", "\uff0c", "\uff1b"];

/** Excel's own way to say which separator follows. */
const separatorLine = /^sep=(.)\r?\n/;

/**
 * The table in a text file of any of the usual encodings and separators; fields in quotes may hold separators and line
 * breaks. Blank lines are left out. All cells are texts.
 */
export function parseDelimited(bytes: Uint8Array): DelimitedTable {
  const { text, encoding } = decodeText(bytes);
  const [said = "", saidSeparator = ""] = separatorLine.exec(text) ?? [];
  const rows: ImportedRow[] = [];
  const body = text.slice(said.length);
  let separator = saidSeparator;
  let position = 0;
  let line = said === "" ? 1 : 2;
  Papa.parse<string[]>(body, {
    delimiter: saidSeparator,
    delimitersToGuess: separators,
    step: ({ data, meta }) => {
      separator = meta.delimiter;
      if (!isBlankLine(data)) rows.push({ line, cells: data });
      line += lineBreaks(body.slice(position, meta.cursor));
      position = meta.cursor;
    },
  });
  return { ...tableOfLines(rows), encoding, separator };
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
