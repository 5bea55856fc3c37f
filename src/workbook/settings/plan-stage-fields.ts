import { nameKey } from "../../domain/name-key";
import type { TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import type { WorkbookPlan } from "../plan";
import { writeColumn } from "../stages/column-writes";
import { inTableUnit } from "../stages/table-unit";
import { stagesTable } from "../tables/stages-table";
import { stageRows } from "./read-settings-content";
import type { StageEdit } from "./settings-change";
import type { StageSettings } from "./settings-content";

/** @param amountUnit The workbook's. */
export function planStageFields(
  cells: TableCells<typeof stagesTable>,
  stages: readonly StageSettings[],
  edits: readonly StageEdit[],
  amountUnit: string,
): WorkbookPlan {
  const rows = stageRows(cells);
  return edits.flatMap((edit) => {
    const stage = stages.find(({ id }) => id === edit.stage);
    const row = stage && rows.get(nameKey(stage.name));
    if (row === undefined) return [];
    const { kind } = stagesTable.columns[edit.field];
    return writeColumn(cells, edit.field, new Map([[row, cellOf(edit, cells, amountUnit)]]), numberFormatOf(kind));
  });
}

function cellOf(
  { field, value }: StageEdit,
  cells: TableCells<typeof stagesTable>,
  amountUnit: string,
): string | number | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  return field === "averagePrice" ? inTableUnit(value, cells, amountUnit) : value;
}
