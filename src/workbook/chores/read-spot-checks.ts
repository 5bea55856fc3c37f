import { parseIsoWeek } from "../../domain/calendar";
import type { SpotCheck } from "../../domain/chores/spot-check";
import { customerIdOf, type CustomerId } from "../../domain/customer";
import { foldText } from "../../domain/name-key";
import { decodeTable } from "../decode/decode-table";
import { createStageReader } from "../decode/read-stage";
import { tableCells } from "../decode/table-cells";
import type { DecodedWorkbook } from "../decode-workbook";
import type { WorkbookSnapshot } from "../snapshot";
import { spotChecksTable } from "../tables/spot-checks-table";

export type ReadSpotCheck = SpotCheck & { readonly id: CustomerId };

/** The customers drawn so far, in sheet order; rows without a week or customer are none. */
export function readSpotChecks(
  snapshot: WorkbookSnapshot,
  { records }: Pick<DecodedWorkbook, "records">,
): readonly ReadSpotCheck[] {
  const table = snapshot.tables.get(spotChecksTable.table);
  if (!table) return [];
  const ids = new Map(records.customers.map(({ id }) => [foldText(id), id]));
  const context = { readStage: createStageReader(records.stages), amountUnit: records.settings.amountUnit };
  const { rows } = decodeTable(tableCells(spotChecksTable, table), context, "unknown-kind");
  return rows.flatMap(({ row }): ReadSpotCheck[] => {
    const week = row && parseIsoWeek(row.week.trim().toUpperCase());
    if (!week) return [];
    const id = ids.get(foldText(row.customer)) ?? customerIdOf(row.customer);
    return [{ week, id, owner: row.owner, result: row.result }];
  });
}
