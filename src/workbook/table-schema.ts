import type { SheetDate } from "../domain/calendar";
import type { StageId } from "../domain/stage";
import type { SheetLanguage } from "./sheet-language";
import type { CellValue } from "./snapshot";

/** The same words in both languages of the sheets. */
export type Words = Readonly<Record<SheetLanguage, string>>;

/** The word a sheet shows for a code, and other words that are read as it. */
export type Choice = Words & { readonly synonyms?: readonly string[] };

type CellKind = {
  text: string;
  /** Several words in one cell, separated by 、 */
  list: readonly string[];
  stage: StageId;
  date: SheetDate;
  amount: number;
  number: number;
  /** 0 to 1. */
  rate: number;
  /** 1 or 0. */
  flag: boolean;
  choice: string;
  /** Whatever stands there. */
  raw: CellValue;
  /** Reckoned by the sheet; never read. */
  formula: never;
};

export type ColumnKind = keyof CellKind;

export type Column = {
  /** `{unit}` stands for the workbook's amount unit; a sheet may have any unit there, or none. */
  readonly header: Words;
  readonly kind: ColumnKind;
  /** A row without it is left out. */
  readonly required?: true;
  /** Other headers the column is recognised by. */
  readonly synonyms?: readonly string[];
  /** For kind `choice`: the codes and their words. */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** Read for the month report. */
  readonly isRead?: true;
  /** Read for comparing the customers with the log. */
  readonly isCaptured?: true;
};

/** A table of ours: its columns in the order in which a new sheet has them. */
export type TableSchema = { readonly table: string; readonly columns: Readonly<Record<string, Column>> };

export function defineTable<const S extends TableSchema>(schema: S): S {
  return schema;
}

export type ColumnKey<S extends TableSchema> = keyof S["columns"] & string;

type ValueOf<C extends Column> = C extends { choices: infer W } ? keyof W & string : CellKind[C["kind"]];

/** What a row holds. An empty text is "", an empty list [], any other empty cell null. */
export type RowOf<S extends TableSchema> = {
  readonly [K in ColumnKey<S>]: S["columns"][K]["kind"] extends "text" | "list"
    ? ValueOf<S["columns"][K]>
    : S["columns"][K] extends { required: true }
      ? ValueOf<S["columns"][K]>
      : ValueOf<S["columns"][K]> | null;
};

export function columnKeys<S extends TableSchema>(schema: S): readonly ColumnKey<S>[] {
  return Object.keys(schema.columns);
}

/** The header a new sheet shows. */
export function headerText(column: Column, language: SheetLanguage, amountUnit: string): string {
  return column.header[language].replace("{unit}", amountUnit);
}

/** Every header of the table, in the schema's order. */
export function headerTexts(schema: TableSchema, language: SheetLanguage, amountUnit: string): readonly string[] {
  return Object.values(schema.columns).map((column) => headerText(column, language, amountUnit));
}
