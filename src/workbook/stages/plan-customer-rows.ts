import type { Customer } from "../../domain/customer";
import { foldText } from "../../domain/name-key";
import type { Stages } from "../../domain/stage";
import { cellText } from "../cells/cell-text";
import { cellAt, type TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import type { PlanCell, WorkbookOp } from "../plan";
import type { ColumnKey } from "../table-schema";
import type { customersTable } from "../tables/customers-table";
import type { StageTexts } from "./stage-texts";
import { writeColumn } from "./column-writes";

type Cells = TableCells<typeof customersTable>;
type Key = ColumnKey<typeof customersTable>;

/** Customers who go on to another stage, as their rows are to stand. */
export type MovedRows = readonly Pick<Customer, "id" | "stage" | "entered" | "previousStage" | "previousExit">[];

export type PlannedRows = { readonly ops: readonly WorkbookOp[]; readonly rows: number };

/** The list after a change of the funnel: current and previous stages by their new names, and the rows of who moves on. */
export function planCustomerRows(cells: Cells, texts: StageTexts, moved: MovedRows, stages: Stages): PlannedRows {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const movedById = new Map(moved.map((row) => [foldText(row.id), row]));
  const changed: Record<"stage" | "previousStage" | "entered" | "previousExit", Map<number, PlanCell>> = {
    stage: new Map(),
    previousStage: new Map(),
    entered: new Map(),
    previousExit: new Map(),
  };
  for (let row = 0; row < cells.table.rowCount; row += 1) {
    for (const key of ["stage", "previousStage"] as const) {
      const name = texts.rewritten(cellAt(cells, row, key));
      if (name !== null) changed[key].set(row, name);
    }
    const move = movedById.get(foldText(cellText(cellAt(cells, row, "id"))));
    if (!move) continue;
    // Of rows with one number only the one that counts stands in the stage as a rule.
    if (texts.before(cellAt(cells, row, "stage")) !== move.previousStage) continue;
    movedById.delete(foldText(move.id));
    changed.stage.set(row, names.get(move.stage) ?? move.stage);
    changed.previousStage.set(row, move.previousStage === null ? null : (names.get(move.previousStage) ?? null));
    changed.entered.set(row, move.entered);
    changed.previousExit.set(row, move.previousExit);
  }
  const dateFormat = numberFormatOf("date");
  const rows = new Set(Object.values(changed).flatMap((cellsOfKey) => [...cellsOfKey.keys()]));
  const idsOfMoved = new Map<number, PlanCell>();
  for (const row of changed.entered.keys()) idsOfMoved.set(row, null);
  const ops = (Object.entries(changed) as [Key, Map<number, PlanCell>][]).flatMap(([key, cellsOfKey]) =>
    writeColumn(cells, key, cellsOfKey, key === "entered" || key === "previousExit" ? dateFormat : undefined),
  );
  // Who moves is known by the number: the row must still be this customer's.
  const guards = writeColumn(cells, "id", idsOfMoved).filter(({ kind }) => kind === "expect");
  return { ops: [...guards, ...ops], rows: rows.size };
}
