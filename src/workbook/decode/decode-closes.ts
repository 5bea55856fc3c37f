import { parseMonth } from "../../domain/calendar";
import type { ClosedStage } from "../../domain/closes/closed-month";
import type { Stages } from "../../domain/stage";
import { createStageFinder } from "../../domain/stage-lookup";
import type { RowError } from "../row-error";
import type { closesTable } from "../tables/closes-table";
import { decodeTable } from "./decode-table";
import type { CellContext } from "./parse-cell";
import { rowErrorAt, type TableCells } from "./table-cells";

export type DecodedCloses = { readonly closes: readonly ClosedStage[]; readonly errors: readonly RowError[] };

/** The closed months' figures in sheet order; a row whose month is no month (2024-03) is left out. */
export function decodeCloses(
  cells: TableCells<typeof closesTable>,
  context: CellContext & { readonly stages: Stages },
): DecodedCloses {
  const { rows, errors } = decodeTable(cells, context, "unknown-kind");
  const found = [...errors];
  const stageOf = createStageFinder(context.stages);
  const closes = rows.flatMap(({ index, row }): ClosedStage[] => {
    if (!row) return [];
    const { month: text, stage: stageName, ...figures } = row;
    const month = parseMonth(text.trim());
    if (month === null) {
      found.push(rowErrorAt(cells, index, "month", { code: "not-a-date", reading: null }, "row-left-out"));
      return [];
    }
    return [{ ...figures, month, stageName, stage: stageOf(stageName)?.id ?? null }];
  });
  return { closes, errors: found };
}
