import type { SheetDate } from "../domain/calendar";
import { customersTable } from "../workbook/tables/customers-table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

/** What a workbook is to the funnel when it is opened. */
export type FirstLook = {
  /** `set-up` has our customer table, `list-found` a list that could become it, `empty` neither. */
  readonly kind: "set-up" | "list-found" | "empty";
  /** Nobody can add sheets until the workbook's protection is taken away. */
  readonly isProtected: boolean;
  /** Nothing can be written at all; what is there can be read. */
  readonly isReadOnly?: true;
};

/** Only a workbook without our table is searched for a list. */
// eslint-disable-next-line no-restricted-syntax -- from a folder that this one may import from anyway, and seldom needed
export const loadProposal = () => import("../workbook/adopt/propose-adoption");

/**
 * Looks whether there is anything to work with, and writes nothing: one snapshot and, without customers, one sheet.
 * @returns What it read, too, for whoever goes on from there at once.
 */
export async function firstLook(
  workbook: Pick<WorkbookPort, "readSnapshot"> & SheetReader,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<{ readonly found: FirstLook; readonly snapshot: WorkbookSnapshot }> {
  const snapshot = await workbook.readSnapshot({ ...options, purpose: "everything" });
  const { tables, isStructureProtected, isReadOnly } = snapshot;
  const access = { isProtected: isStructureProtected, ...(isReadOnly && { isReadOnly }) };
  const list = tables.get(customersTable.table);
  if (list) return { found: { kind: list.isRange ? "list-found" : "set-up", ...access }, snapshot };
  const { proposeAdoption } = await loadProposal();
  const shown = proposeAdoption(await workbook.readGrid(), today);
  return { found: { kind: shown ? "list-found" : "empty", ...access }, snapshot };
}
