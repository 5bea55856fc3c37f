import type { ColumnKey, ColumnKind, TableSchema } from "../../workbook/table-schema";
import { headerText } from "../../workbook/table-schema";

/** A formula in English notation, without the equals sign, and the result to show until it is calculated. */
export type SampleFormula = { readonly formula: string; readonly result: number | string };

export type SampleCell = string | number | null | SampleFormula;

/** A table of the sample's workbook before it has a place on a sheet. */
export type SampleTable = {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly SampleCell[])[];
};

export type SampleRow<S extends TableSchema> = Readonly<Record<ColumnKey<S>, SampleCell>>;

/** The schema's columns in its own order, with Chinese headers. `own` are columns of the user's, to their right. */
export function layOutTable<S extends TableSchema>(
  schema: S,
  rows: readonly SampleRow<S>[],
  own: readonly { readonly header: string; readonly cells: readonly SampleCell[] }[] = [],
): SampleTable {
  const columns = Object.entries(schema.columns).map(([key, column]) => ({
    key,
    header: headerText(column, "zh-CN", "万元"),
    kind: column.kind,
  }));
  return {
    name: schema.table,
    columns: [
      ...columns.map(({ header, kind }) => ({ header, kind })),
      ...own.map(({ header }) => ({ header, kind: "text" as const })),
    ],
    rows: rows.map((row: Readonly<Record<string, SampleCell>>, index) => [
      ...columns.map(({ key }) => row[key] ?? null),
      ...own.map(({ cells }) => cells[index] ?? null),
    ]),
  };
}
