import type { TableSchema } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { stagesTable } from "../tables/stages-table";
import { transitionsTable } from "../tables/transitions-table";

/** The tables that people type into, in the order in which their repairs are listed. */
export const repairedTables: readonly TableSchema[] = [customersTable, transitionsTable, stagesTable, listsTable];

/** Columns whose texts are keys or words of a list; remarks and names are as their author wrote them. */
const tidied: Readonly<Record<string, readonly string[]>> = {
  [customersTable.table]: ["owner", "industry", "source", "lossReason", "status"],
  [transitionsTable.table]: ["owner", "kind", "origin"],
  [stagesTable.table]: ["name", "kind"],
  [listsTable.table]: ["source", "industry", "owner", "lossReason"],
};

const ids: Readonly<Record<string, string>> = {
  [customersTable.table]: "id",
  [transitionsTable.table]: "customer",
};

export function isTidied({ table }: TableSchema, key: string): boolean {
  return tidied[table]?.includes(key) ?? false;
}

export function isCustomerId({ table }: TableSchema, key: string): boolean {
  return ids[table] === key;
}

/** The key of the table's customer ids; null for a table that is not about customers. */
export function customerKey({ table }: TableSchema): string | null {
  return ids[table] ?? null;
}
