import { simplifyHan } from "./simplify-han";
import type { SheetLanguage } from "./sheet-language";
import type { Column, ColumnKey, TableSchema } from "./table-schema";
import { absentHeader } from "./tables/columns-table";

/** Which header each column was found at; a column that the sheet does not have is missing. */
export type FoundColumns<S extends TableSchema> = ReadonlyMap<ColumnKey<S>, number>;

const unitPlace = /\(\{unit\}\)$/;
const unitInHeader = /\(([^()]*)\)$/;

/** What counts of a header: no spaces or line breaks, no mark of a required field, any width, case and Han script. */
export function headerKey(header: string): string {
  return simplifyHan(
    header
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[\s*]+/gu, ""),
  );
}

/** The unit in the brackets of an amount's header; null where there are none. */
export function headerUnit(header: string): string | null {
  return unitInHeader.exec(header.normalize("NFKC").replaceAll(/\s+/gu, ""))?.[1] ?? null;
}

/**
 * Finds the columns by their headers, wherever they stand. The headers of a new sheet come first: a synonym is only
 * taken for a column that is not there by its own name.
 * @param mapped By key: the header that the user chose for the column; it comes before every word of ours;
 *   `absentHeader` for a column that the list does not have.
 */
export function findColumns<S extends TableSchema>(
  schema: S,
  headers: readonly string[],
  mapped: ReadonlyMap<string, string> = new Map(),
): FoundColumns<S> {
  const found = new Map<ColumnKey<S>, number>();
  const keys = headers.map(headerKey);
  const absent = new Set<string>();
  for (const [key, header] of mapped) {
    if (header === absentHeader) absent.add(key);
    const index = keys.indexOf(headerKey(header));
    if (index < 0 || !(key in schema.columns)) continue;
    found.set(key, index);
    keys[index] = "";
  }
  const columns = Object.entries(schema.columns) as [ColumnKey<S>, Column][];
  for (const namesOf of [ownNames, synonymNames]) {
    for (const [key, column] of columns) {
      if (found.has(key) || absent.has(key)) continue;
      const index = firstIndex(keys, namesOf(column), isAmount(column));
      if (index !== null) found.set(key, index);
    }
  }
  return found;
}

/** The language most of the headers are in; Chinese where that is undecided. */
export function detectLanguage(schema: TableSchema, headers: readonly string[]): SheetLanguage {
  const keys = new Set(headers.flatMap((header) => [headerKey(header), withoutUnit(headerKey(header))]));
  const count = (language: SheetLanguage): number =>
    Object.values(schema.columns).filter(({ header }) => keys.has(plainKey(header[language]))).length;
  const isHan = (key: string): boolean => /\p{Script=Han}/u.test(key);
  const [zh, en] = [count("zh-CN"), count("en-US")];
  if (zh !== en) return zh > en ? "zh-CN" : "en-US";
  const written = headers.filter((header) => header.trim() !== "");
  return written.length > 0 && !written.some(isHan) ? "en-US" : "zh-CN";
}

function ownNames({ header }: Column): readonly string[] {
  return Object.values(header);
}

function synonymNames({ synonyms }: Column): readonly string[] {
  return synonyms ?? [];
}

function firstIndex(keys: readonly string[], names: readonly string[], anyUnit: boolean): number | null {
  for (const name of names) {
    const wanted = plainKey(name);
    const index = keys.findIndex((key) => key === wanted || (anyUnit && withoutUnit(key) === wanted));
    if (index >= 0) return index;
  }
  return null;
}

function plainKey(name: string): string {
  return headerKey(name.replace(unitPlace, ""));
}

function withoutUnit(key: string): string {
  return key.replace(unitInHeader, "");
}

function isAmount({ kind }: Column): boolean {
  return kind === "amount";
}
