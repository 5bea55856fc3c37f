import type { Stages } from "../../domain/stage";
import type { PlanCell } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Column, ColumnKind, ColumnKey, RowOf, TableSchema } from "../table-schema";

/** What any of a row's fields may hold. */
type CellContent = string | number | boolean | readonly string[] | null;

export type EncodeContext = { readonly language: SheetLanguage; readonly stages: Stages };

/** Rows of a table, all of its columns in the schema's order; what a row does not have is an empty cell. */
export function encodeRows<S extends TableSchema>(
  schema: S,
  rows: readonly Partial<RowOf<S>>[],
  { language, stages }: EncodeContext,
): readonly (readonly PlanCell[])[] {
  const stageNames = new Map(stages.map(({ id, name }): [string, string] => [id, name]));
  const columns = Object.entries(schema.columns) as [ColumnKey<S>, Column][];
  return rows.map((row) =>
    columns.map(([key, column]) => encodeCell(column, row[key] as CellContent | undefined, language, stageNames)),
  );
}

/** Excel's invariant code. Texts are "@", so that a text stays one whatever it begins with or looks like. */
export function numberFormatOf(kind: ColumnKind): string {
  switch (kind) {
    case "text":
    case "list":
    case "stage":
    case "choice":
      return "@";
    case "date":
      return "yyyy-mm-dd";
    case "amount":
      return "#,##0.00";
    case "rate":
      return "0.0%";
    case "number":
    case "flag":
    case "formula":
      return "0";
    case "raw":
      return "General";
  }
}

/** Of dates with a time of day beside them. */
export const momentFormat = "yyyy-mm-dd hh:mm";

export function isMoment(cell: PlanCell): boolean {
  return typeof cell === "number" && !Number.isInteger(cell);
}

function encodeCell(
  { kind, choices }: Column,
  value: CellContent | undefined,
  language: SheetLanguage,
  stageNames: ReadonlyMap<string, string>,
): PlanCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "object") return value.length === 0 ? null : value.join(language === "zh-CN" ? "、" : "; ");
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  if (kind === "choice") return choices?.[value]?.[language] ?? null;
  return kind === "stage" ? (stageNames.get(value) ?? value) : value;
}
