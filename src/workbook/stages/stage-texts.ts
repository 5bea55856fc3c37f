import type { StageId, Stages } from "../../domain/stage";
import { createStageFinder } from "../../domain/stage-lookup";
import { cellText } from "../cells/cell-text";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { CellValue } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";
import type { ChangedStages } from "./changed-stages";

/** The stages that cells name, before and after a change of the funnel. */
export type StageTexts = {
  /** Null for a text that names no stage of before. */
  readonly before: (cell: CellValue) => StageId | null;
  /** What the cell has to say after the change: the heir's name where the stage is concerned, else null. */
  readonly rewritten: (cell: CellValue) => string | null;
  /** Whether the text, left as it is, is read as another stage than the heir of what it was. */
  readonly isMisread: (cell: CellValue) => boolean;
};

export function createStageTexts(before: Stages, { stages, heirs, concerned }: ChangedStages): StageTexts {
  const find = createStageFinder(before);
  const findAfter = createStageFinder(stages);
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const idBefore = (cell: CellValue): StageId | null => find(cellText(cell))?.id ?? null;
  const heirOf = (cell: CellValue): StageId | null => {
    const id = idBefore(cell);
    return id === null ? null : (heirs.get(id) ?? null);
  };
  return {
    before: idBefore,
    rewritten: (cell) => {
      const id = idBefore(cell);
      const heir = heirOf(cell);
      const name = heir === null ? undefined : names.get(heir);
      return id !== null && concerned.has(id) && name !== undefined && name !== cellText(cell) ? name : null;
    },
    isMisread: (cell) => {
      const heir = heirOf(cell);
      return heir !== null && findAfter(cellText(cell))?.id !== heir;
    },
  };
}

/** The distinct cells of these columns. */
export function distinctCells<S extends TableSchema>(
  cells: TableCells<S>,
  keys: readonly ColumnKey<S>[],
): ReadonlySet<CellValue> {
  const found = new Set<CellValue>();
  for (const key of keys) {
    for (let row = 0; row < cells.table.rowCount; row += 1) found.add(cellAt(cells, row, key));
  }
  return found;
}
