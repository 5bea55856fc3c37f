import type { TableCells } from "../decode/table-cells";
import { detectLanguage } from "../find-columns";
import type { WorkbookPlan } from "../plan";
import { settingFormat } from "../set-up/table-rules";
import { settingCell, settingWords } from "../settings-words";
import { writeColumn } from "../stages/column-writes";
import { settingsTable } from "../tables/settings-table";
import { appendLines } from "./append-lines";
import { settingRows } from "./read-settings-content";
import type { ParameterEdit } from "./settings-change";

/** A setting that the table does not have yet gets a row. */
export function planParameters(cells: TableCells<typeof settingsTable>, edits: readonly ParameterEdit[]): WorkbookPlan {
  const language = detectLanguage(settingsTable, cells.table.headers);
  const rows = settingRows(cells);
  const added = edits.filter(({ key }) => !rows.has(key));
  return [
    ...edits.flatMap((edit) => {
      const row = rows.get(edit.key);
      if (row === undefined) return [];
      return writeColumn(cells, "value", new Map([[row, cellOf(edit, language)]]), formatOf(edit));
    }),
    ...appendLines(
      cells,
      added.map((edit) => ({
        parameter: settingWords[edit.key].name[language],
        value: cellOf(edit, language),
        note: settingWords[edit.key].note[language],
      })),
    ),
  ];
}

function cellOf({ key, value }: ParameterEdit, language: ReturnType<typeof detectLanguage>): string | number {
  return settingCell(key, value, language);
}

/** A share that is no whole percentage shows its tenths. */
function formatOf({ key, value }: ParameterEdit): string {
  const isWhole = typeof value !== "number" || Number.isInteger(Number((value * 100).toPrecision(12)));
  return key === "lowConversion" && !isWhole ? "0.0%" : settingFormat(key);
}
