import type { SheetDate } from "../domain/calendar";
import { withInferredInSteps } from "../domain/infer-transitions";
import { buildOverviewInSteps, type Overview } from "../domain/overview/overview";
import type { StageId } from "../domain/stage";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

export type OverviewResult =
  /** Nothing in the workbook is recognised as a customer list. */
  | { readonly kind: "not-set-up" }
  /** There is a list, and no row of it is complete. */
  | { readonly kind: "no-customers"; readonly unfinished: number }
  | {
      readonly kind: "overview";
      readonly overview: Overview;
      /** Rows with anything in them that are in no figure (未完成). */
      readonly unfinished: number;
      readonly stageNames: ReadonlyMap<StageId, string>;
      /** That amounts are in. */
      readonly amountUnit: string;
      /** The list is a table, so that it can be filtered. */
      readonly canFilter: boolean;
    };

/**
 * Reads how the funnel stands; writes nothing. Costs as many requests as `readSnapshot`. Everything is read, as 最近更新
 * decides who is stale: the figures are those of the checks, the lists and the report.
 */
export async function readOverview(
  port: Pick<WorkbookPort, "readSnapshot">,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<OverviewResult> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const table = snapshot.tables.get(customersTable.table);
  if (!table) return { kind: "not-set-up" };
  const { records, customerRowsLeftOut: unfinished } = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  if (records.customers.length === 0) return { kind: "no-customers", unfinished };
  const whole = await inSlices(withInferredInSteps(records, today), options);
  return {
    kind: "overview",
    overview: await inSlices(buildOverviewInSteps(whole, today), options),
    unfinished,
    stageNames: new Map(records.stages.map(({ id, name }) => [id, name])),
    amountUnit: records.settings.amountUnit,
    canFilter: table.isRange !== true,
  };
}
