import type { TFunction } from "i18next";
import type { RowError } from "../../state/row-error-groups";

/** F12, or what there is to point at where a whole column is missing. */
export function cellOf({ column, rowNumber }: RowError, t: TFunction): string {
  return column === "" ? t("rowErrors.cell.header", { row: rowNumber }) : `${column}${String(rowNumber)}`;
}

export function foundText({ found }: RowError, t: TFunction): string {
  return found === "" ? t("rowErrors.cell.blank") : t("rowErrors.cell.found", { found });
}

/** What became of the cell. */
export function effectText({ code, effect, reading }: RowError, t: TFunction): string {
  switch (effect) {
    case "read":
      return reading === null ? t("rowErrors.cell.readAsIs") : t("rowErrors.cell.read", { reading });
    case "value-left-out":
      if (code === "invalid-setting" && reading !== null) return t("rowErrors.cell.default", { reading });
      return t("rowErrors.cell.value-left-out");
    case "row-left-out":
      return reading === null ? t("rowErrors.cell.row-left-out") : t("rowErrors.cell.suggestion", { reading });
  }
}

/** The whole list as a spreadsheet pastes it: columns by tabs, rows by line ends. */
export function rowErrorsAsTable(rowErrors: readonly RowError[], t: TFunction): string {
  const headers = (["sheet", "cell", "header", "problem", "found", "effect"] as const).map((column) =>
    t(`rowErrors.column.${column}`),
  );
  const rows = rowErrors.map((error) => [
    error.sheetName,
    cellOf(error, t),
    error.header,
    t(`rowError.${error.code}.title`),
    error.found,
    effectText(error, t),
  ]);
  return asTable([headers, ...rows]);
}

/** Tabs and line ends inside a cell would be taken for the next one, a leading = for a formula. */
export function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(plainCell).join("\t")).join("\n");
}

function plainCell(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
