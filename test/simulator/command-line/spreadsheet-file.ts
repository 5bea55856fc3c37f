import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import { strFromU8, unzipSync } from "fflate";

/** Another spreadsheet library than the simulator's own reader: what it sees in a file is a witness's account. */
const excelize = init(createRequire(__filename).resolve("excelize-wasm/excelize.wasm.gz"));

/** `=…` becomes a formula. Null leaves the cell empty. */
export type FileCell = string | number | boolean | null;

export type FileSheet = {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
};

export async function writeSpreadsheet(path: string, sheets: readonly FileSheet[]): Promise<void> {
  const { NewFile } = await excelize;
  const file = NewFile();
  sheets.forEach(({ name, rows, tables = [] }, index) => {
    if (index === 0) check(file.SetSheetName("Sheet1", name));
    else check(file.NewSheet(name));
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const address = cellName(row, column);
        if (typeof cell === "string" && cell.startsWith("=")) check(file.SetCellFormula(name, address, cell.slice(1)));
        else if (cell !== null) check(file.SetCellValue(name, address, cell));
      }),
    );
    for (const table of tables) check(file.AddTable(name, { Name: table.name, Range: table.range }));
  });
  const { buffer, error } = file.WriteToBuffer();
  check({ error });
  writeFileSync(path, buffer as Uint8Array);
}

export type Spreadsheet = {
  readonly sheetNames: readonly string[];
  /** Raw, as the file has it: no number format applied. */
  value(sheet: string, cell: string): string;
  /** "" for none. */
  formula(sheet: string, cell: string): string;
  /** Raw values of the used cells. */
  rows(sheet: string): string[][];
  /** Of the whole workbook, in alphabetical order. */
  readonly tables: readonly string[];
};

export async function readSpreadsheet(path: string): Promise<Spreadsheet> {
  const { OpenReader } = await excelize;
  const bytes = new Uint8Array(readFileSync(path));
  const file = OpenReader(bytes);
  if ("error" in file) check(file as { error: string | null });
  const raw = { RawCellValue: true };
  const rows = new Map<string, string[][]>(); // Reading a whole sheet takes seconds.
  return {
    sheetNames: file.GetSheetList().list,
    value: (sheet, cell) => checked(file.GetCellValue(sheet, cell, raw)).value,
    formula: (sheet, cell) => checked(file.GetCellFormula(sheet, cell)).formula,
    rows(sheet) {
      const known = rows.get(sheet) ?? checked(file.GetRows(sheet, raw)).result;
      rows.set(sheet, known);
      return known;
    },
    tables: tableNames(bytes),
  };
}

/** From the parts themselves: excelize does not follow the absolute paths that the format allows. */
function tableNames(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith("xl/tables/") });
  return Object.values(parts)
    .map((part) => /displayName="([^"]+)"/.exec(strFromU8(part))?.[1] ?? "")
    .sort();
}

export function cellName(row: number, column: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

function check({ error }: { error: string | null }): void {
  if (error) throw new Error(error);
}

function checked<T extends { error: string | null }>(answer: T): T {
  check(answer);
  return answer;
}
