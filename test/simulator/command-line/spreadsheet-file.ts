import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "excelize-wasm";

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
  tables(sheet: string): string[];
};

export async function readSpreadsheet(path: string): Promise<Spreadsheet> {
  const { OpenReader } = await excelize;
  const file = OpenReader(new Uint8Array(readFileSync(path)), { RawCellValue: true });
  if ("error" in file) check(file as { error: string | null });
  return {
    sheetNames: file.GetSheetList().list,
    value: (sheet, cell) => checked(file.GetCellValue(sheet, cell)).value,
    formula: (sheet, cell) => checked(file.GetCellFormula(sheet, cell)).formula,
    rows: (sheet) => checked(file.GetRows(sheet)).result,
    tables: (sheet) => checked(file.GetTables(sheet)).tables.map(({ Name }: { Name?: string }) => Name ?? ""),
  };
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
