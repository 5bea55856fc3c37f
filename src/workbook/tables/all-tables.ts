import type { TableSchema } from "../table-schema";
import { actionsTable } from "./actions-table";
import { closesTable } from "./closes-table";
import { columnsTable } from "./columns-table";
import { customersTable } from "./customers-table";
import { detailTable } from "./detail-table";
import { listsTable } from "./lists-table";
import { reasonsTable } from "./reasons-table";
import { repairsTable } from "./repairs-table";
import { repliesTable } from "./replies-table";
import { rulesTable } from "./rules-table";
import { settingsTable } from "./settings-table";
import { spotChecksTable } from "./spot-checks-table";
import { stagesTable } from "./stages-table";
import { transitionsTable } from "./transitions-table";

/** Every table of ours by its name in the workbook. */
export const allTables: ReadonlyMap<string, TableSchema> = new Map(
  [
    customersTable,
    transitionsTable,
    stagesTable,
    settingsTable,
    listsTable,
    reasonsTable,
    columnsTable,
    repairsTable,
    detailTable,
    spotChecksTable,
    rulesTable,
    actionsTable,
    closesTable,
    repliesTable,
  ].map((schema): [string, TableSchema] => [schema.table, schema]),
);
