import { defaultSettings, type FunnelSettings } from "../../domain/settings";
import { cellText, isBlank, isErrorCell } from "../cells/cell-text";
import { parseNumber, parseRate } from "../cells/parse-amount";
import { refused, taken, type Parsed } from "../cells/parsed";
import type { RowError } from "../row-error";
import { parseOpeningBasis, parseSettingName, type SettingKey } from "../settings-words";
import type { CellValue } from "../snapshot";
import type { settingsTable } from "../tables/settings-table";
import { cellAt, rowErrorAt, type TableCells } from "./table-cells";

type Cells = TableCells<typeof settingsTable>;

export type DecodedSettings = { readonly settings: FunnelSettings; readonly errors: readonly RowError[] };

const longestUnit = 12;

/**
 * The settings; what the table does not give, or not in a way that makes sense, is as in `defaultSettings`. The first of
 * two rows counts, and rows of other names are nobody's business.
 */
export function decodeSettings(cells: Cells): DecodedSettings {
  const given = new Map<SettingKey, unknown>();
  const errors: RowError[] = [];
  for (let row = 0; row < cells.table.rowCount; row++) {
    const key = parseSettingName(cellText(cellAt(cells, row, "parameter")));
    const cell = cellAt(cells, row, "value");
    if (key === null || given.has(key) || isBlank(cell)) continue;
    const { value, problem } = isErrorCell(cell) ? refused("cell-error") : parseSetting(key, cell);
    given.set(key, value);
    if (!problem) continue;
    const reading = value === null ? String(defaultSettings[key]) : problem.reading;
    errors.push(rowErrorAt(cells, row, "value", { ...problem, reading }, value === null ? "value-left-out" : "read"));
  }
  const valid = [...given].filter(([, value]) => value !== null);
  return { settings: { ...defaultSettings, ...Object.fromEntries(valid) }, errors };
}

function parseSetting(key: SettingKey, cell: CellValue): Parsed<unknown> {
  switch (key) {
    case "openingBasis":
      return orInvalid(taken(parseOpeningBasis(cellText(cell))));
    case "lowConversion":
      return orInvalid(parseRate(cell));
    case "coachingFactor": {
      const parsed = parseNumber(typeof cell === "string" ? cell.replace(/\s*[倍x×]$/iu, "") : cell);
      return parsed.value !== null && parsed.value > 0 ? parsed : refused("invalid-setting");
    }
    case "amountUnit": {
      const unit = cellText(cell).normalize("NFKC");
      return typeof cell === "string" && unit.length <= longestUnit ? taken(unit) : refused("invalid-setting");
    }
  }
}

function orInvalid(parsed: Parsed<unknown>): Parsed<unknown> {
  return parsed.value === null ? refused("invalid-setting") : parsed;
}
