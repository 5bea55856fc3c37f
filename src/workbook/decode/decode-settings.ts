import { defaultSettings, longestReplyMinutes, type FunnelSettings } from "../../domain/settings";
import { cellText, isBlank, isErrorCell } from "../cells/cell-text";
import { parseNumber, parseRate } from "../cells/parse-amount";
import { refused, taken, type Parsed } from "../cells/parsed";
import { detectLanguage } from "../find-columns";
import type { RowError } from "../row-error";
import {
  isAutomatic,
  isChoiceSetting,
  parseSettingChoice,
  parseSettingName,
  settingText,
  type SettingKey,
} from "../settings-words";
import type { CellValue } from "../snapshot";
import { settingsTable } from "../tables/settings-table";
import { cellAt, rowErrorAt, type TableCells } from "./table-cells";

type Cells = TableCells<typeof settingsTable>;

export type DecodedSettings = { readonly settings: FunnelSettings; readonly errors: readonly RowError[] };

const longestUnit = 12;

const unitOfNumber = /\s*(?:[倍x×天]|days?|分钟?|min(?:ute)?s?)$/iu;

/**
 * The settings; what the table does not give, or not in a way that makes sense, is as in `defaultSettings`. The first of
 * two rows counts, and rows of other names are nobody's business.
 */
export function decodeSettings(cells: Cells): DecodedSettings {
  const language = detectLanguage(settingsTable, cells.table.headers);
  const given = new Map<SettingKey, unknown>();
  const errors: RowError[] = [];
  for (let row = 0; row < cells.table.rowCount; row++) {
    const key = parseSettingName(cellText(cellAt(cells, row, "parameter")));
    const cell = cellAt(cells, row, "value");
    if (key === null || given.has(key) || isBlank(cell)) continue;
    const { value, problem } = isErrorCell(cell) ? refused("cell-error") : parseSetting(key, cell);
    given.set(key, value);
    if (!problem) continue;
    const reading = value === null ? settingText(key, defaultSettings[key], language) : problem.reading;
    errors.push(rowErrorAt(cells, row, "value", { ...problem, reading }, value === null ? "value-left-out" : "read"));
  }
  const valid = [...given].filter(([, value]) => value !== null && value !== undefined);
  return { settings: { ...defaultSettings, ...Object.fromEntries(valid) }, errors };
}

function parseSetting(key: SettingKey, cell: CellValue): Parsed<unknown> {
  if (isChoiceSetting(key)) return orInvalid(taken(parseSettingChoice(key, cellText(cell))));
  switch (key) {
    case "lowConversion":
      return orInvalid(parseRate(cell));
    case "coachingFactor":
    case "overdueFactor":
      return parsePositive(cell);
    case "staleDays":
      // Absent means automatic.
      return isAutomatic(cellText(cell)) ? taken(undefined) : parsePositive(cell);
    case "replyMinutes":
      return parsePositive(cell, longestReplyMinutes);
    case "amountUnit": {
      const unit = cellText(cell).normalize("NFKC");
      return typeof cell === "string" && unit.length <= longestUnit ? taken(unit) : refused("invalid-setting");
    }
  }
}

/** Also as 1.5倍, 1.5x, 7天 or 10分钟. */
function parsePositive(cell: CellValue, most = Infinity): Parsed<unknown> {
  const parsed = parseNumber(typeof cell === "string" ? cell.replace(unitOfNumber, "") : cell);
  return parsed.value !== null && parsed.value > 0 && parsed.value <= most ? parsed : refused("invalid-setting");
}

function orInvalid(parsed: Parsed<unknown>): Parsed<unknown> {
  return parsed.value === null ? refused("invalid-setting") : parsed;
}
