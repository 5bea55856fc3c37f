import type { EncodedRows } from "../encode/encode-records";
import type { TableSchema, Words } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { reasonsTable } from "../tables/reasons-table";
import { rulesTable } from "../tables/rules-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import { transitionsTable } from "../tables/transitions-table";
import { customersLook, newCustomerRows } from "./new-customers";
import {
  listsLook,
  newListRows,
  newReasonRows,
  newRuleRows,
  newSettingRows,
  newStageRows,
  reasonHints,
  reasonsLook,
  ruleHints,
  rulesLook,
  settingsCaptions,
  settingsLook,
  stageHints,
  stagesLook,
} from "./new-settings";
import { newTransitionRows, transitionHints, transitionsLook } from "./new-transitions";
import type { SetUpContent } from "./set-up-content";
import type { SetUpSheet } from "./sheet-heading";
import type { TableLook, TablePlace } from "./table-plan";

/** A table that set-up makes. */
export type SetUpTable = {
  readonly schema: TableSchema;
  readonly look: TableLook;
  /** Its first column on a new sheet. */
  readonly column: number;
  /** What stands above it. */
  readonly caption: Words;
  /** The rows of a new table. */
  readonly rows: (content: SetUpContent, place: TablePlace) => EncodedRows;
  /** By key of the column: what its header explains while it is selected. */
  readonly hints: Readonly<Record<string, Words | undefined>>;
};

/** The tables of each sheet from left to right, on 漏斗设置 with an empty column between: each can grow downwards. */
export const setUpTablesOf: Readonly<Record<SetUpSheet, readonly SetUpTable[]>> = {
  customers: [
    {
      schema: customersTable,
      look: customersLook,
      column: 0,
      caption: {
        "zh-CN": "每个客户一行;必填:客户编号、当前阶段、进入当前阶段时间、跟进责任人",
        "en-US": "One row a customer. Required: Customer ID, Current stage, Entered stage on, Owner",
      },
      rows: newCustomerRows,
      hints: {},
    },
  ],
  transitions: [
    {
      schema: transitionsTable,
      look: transitionsLook,
      column: 0,
      caption: {
        "zh-CN": "由加载项记录,每次变化一行,只追加;月度数据由此计算,请勿删改",
        "en-US": "Kept by the add-in, one row a change, append-only. The monthly figures come from it: do not edit",
      },
      rows: newTransitionRows,
      hints: transitionHints,
    },
  ],
  settings: beside([
    { schema: stagesTable, look: stagesLook, caption: settingsCaptions.stages, rows: newStageRows, hints: stageHints },
    { schema: settingsTable, look: settingsLook, caption: settingsCaptions.settings, rows: newSettingRows, hints: {} },
    { schema: listsTable, look: listsLook, caption: settingsCaptions.lists, rows: newListRows, hints: {} },
    {
      schema: reasonsTable,
      look: reasonsLook,
      caption: settingsCaptions.reasons,
      rows: newReasonRows,
      hints: reasonHints,
    },
    { schema: rulesTable, look: rulesLook, caption: settingsCaptions.rules, rows: newRuleRows, hints: ruleHints },
  ]),
};

function beside(tables: readonly Omit<SetUpTable, "column">[]): readonly SetUpTable[] {
  let next = 0;
  return tables.map((table) => {
    const column = next;
    next += table.look.columns.length + 1;
    return { ...table, column };
  });
}
