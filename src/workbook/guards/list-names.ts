import type { SheetDate } from "../../domain/calendar";
import type { FunnelRecords } from "../../domain/month-report";
import { stageBaselines } from "../../domain/stage-baselines";
import { createStageFinder } from "../../domain/stage-lookup";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells } from "../decode/table-cells";
import { existingSheetOf, type WorkbookOp } from "../plan";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { listsTable } from "../tables/lists-table";
import { stagesTable } from "../tables/stages-table";
import { columnReference } from "./column-reference";
import { guardNames } from "./guard-names";

/** More than anybody's days: for the won stage, and where no baseline is known. */
const never = 1_000_000;

/**
 * What the dropdowns and rules look up, for the tables that the workbook has. The names follow their tables: rows added
 * to a list are in the dropdown, and empty rows at its end are not. FunnelOverdueAfter holds numbers, since a
 * baseline comes from the log: it is as new as the last plan, which is made again when stages, settings or log change.
 */
export function listNames(
  { tables }: Pick<WorkbookSnapshot, "tables">,
  records: FunnelRecords,
  today: SheetDate,
): readonly NameOp[] {
  const stages = tables.get(stagesTable.table);
  const lists = tables.get(listsTable.table);
  return [...(stages ? stageNameOps(stages, records, today) : []), ...(lists ? listNameOps(lists) : [])];
}

export type NameOp = Extract<WorkbookOp, { kind: "name-formula" }>;

function stageNameOps(table: TableSnapshot, records: FunnelRecords, today: SheetDate): readonly NameOp[] {
  const cells = tableCells(stagesTable, table);
  const header = table.headers[cells.columns.get("name") ?? -1];
  if (header === undefined || table.rowCount === 0) return [];
  const baselines = stageBaselines(records, today);
  const find = createStageFinder(records.stages);
  const limits = Array.from({ length: table.rowCount }, (_, row) => {
    const stage = find(cellText(cellAt(cells, row, "name")));
    const baseline = stage?.kind === "open" ? (baselines.get(stage.id) ?? null) : null;
    // Days are whole, so that more than 7.5 is more than 7.
    return baseline === null ? never : Math.floor(records.settings.overdueFactor * baseline);
  });
  return [
    nameOp(table, guardNames.stages, `=${columnReference(table.name, header)}`),
    nameOp(table, guardNames.overdueAfter, `={${limits.join(";")}}`),
  ];
}

function listNameOps(table: TableSnapshot): readonly NameOp[] {
  const { columns } = tableCells(listsTable, table);
  return (["source", "industry", "owner", "lossReason"] as const).flatMap((key): NameOp[] => {
    const header = table.headers[columns.get(key) ?? -1];
    return header === undefined
      ? []
      : [nameOp(table, guardNames[key], filledPart(columnReference(table.name, header)))];
  });
}

/** From the first row to the last that is not empty, or the first alone. */
function filledPart(column: string): string {
  const lastRow = `SUMPRODUCT(MAX((${column}<>"")*(ROW(${column})-MIN(ROW(${column}))+1)))`;
  return `=INDEX(${column},1):INDEX(${column},MAX(1,${lastRow}))`;
}

function nameOp({ place }: TableSnapshot, name: string, formula: string): NameOp {
  return { kind: "name-formula", sheet: existingSheetOf(place), name, formula };
}
