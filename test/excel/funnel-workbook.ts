import { sheetDateOf } from "../../src/domain/calendar";
import type { SheetContent } from "../../src/simulator/workbook-content";
import type { ColumnKey, TableSchema } from "../../src/workbook/table-schema";
import { headerText } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aSheet, type Block, type Cell } from "./workbook-content";

type Row<S extends TableSchema> = Partial<Record<ColumnKey<S>, Cell>>;

export type CustomerRow = Row<typeof customersTable>;
export type TransitionRow = Row<typeof transitionsTable>;

/** The serial number of a day. */
export const day = (isoDay: string): number => sheetDateOf(isoDay);

/** A table of ours with the columns named, in the order given; all of the schema's where none are. */
export function aTable<S extends TableSchema>(
  schema: S,
  rows: readonly Row<S>[],
  keys = Object.keys(schema.columns) as ColumnKey<S>[],
): Block {
  const headers = keys.map((key) => headerText(schema.columns[key]!, "zh-CN", "万元"));
  return { table: schema.table, cells: [headers, ...rows.map((row) => keys.map((key) => row[key] ?? null))] };
}

export const stageNames = ["潜在客户", "初步沟通", "需求确认", "方案展示", "商务谈判", "等待签约", "成交"] as const;

export const stageRows: readonly Row<typeof stagesTable>[] = stageNames.map((name, index) => ({
  name,
  kind: index === 6 ? "成交" : "进行中",
}));

/** Five customers in March 2024: one advanced twice, one lost, one returned, one won, one new without a log entry. */
export const customerRows: readonly CustomerRow[] = [
  {
    id: "KH001",
    name: "甲",
    stage: "需求确认",
    entered: day("2024-03-18"),
    owner: "李",
    amount: 15,
    remark: "需求变更",
  },
  {
    id: "KH002",
    name: "乙",
    stage: "潜在客户",
    entered: day("2024-02-20"),
    owner: "李",
    amount: 8,
    status: "流失",
    lostOn: day("2024-03-12"),
  },
  { id: "KH003", name: "丙", stage: "初步沟通", entered: day("2024-03-22"), owner: "王", amount: 25 },
  { id: "KH004", name: "丁", stage: "成交", entered: day("2024-03-20"), owner: "王", amount: 30 },
  { id: "KH005", name: "戊", stage: "潜在客户", entered: day("2024-03-25"), owner: "张", amount: 4 },
];

const created = (customer: string, to: string, on: string, owner: string): TransitionRow => ({
  customer,
  kind: "新建",
  to,
  entered: day(on),
  owner,
});

const moved = (kind: string, customer: string, from: string, to: string, on: string, owner: string): TransitionRow => ({
  customer,
  kind,
  from,
  exited: day(on),
  to,
  entered: day(on),
  owner,
});

export const transitionRows: readonly TransitionRow[] = [
  created("KH001", "潜在客户", "2024-02-10", "李"),
  created("KH002", "潜在客户", "2024-02-20", "李"),
  created("KH003", "需求确认", "2024-02-15", "王"),
  created("KH004", "等待签约", "2024-02-25", "王"),
  moved("升级", "KH001", "潜在客户", "初步沟通", "2024-03-05", "李"),
  { customer: "KH002", kind: "流失", from: "潜在客户", exited: day("2024-03-12"), owner: "李", reason: "预算不足" },
  moved("升级", "KH001", "初步沟通", "需求确认", "2024-03-18", "李"),
  moved("升级", "KH004", "等待签约", "成交", "2024-03-20", "王"),
  moved("降级", "KH003", "需求确认", "初步沟通", "2024-03-22", "王"),
].map((row, index) => ({ sequence: index + 1, origin: "表格", ...row }));

export type FunnelParts = {
  readonly customers?: readonly CustomerRow[];
  readonly transitions?: readonly TransitionRow[];
  readonly stages?: readonly Row<typeof stagesTable>[];
};

/** 客户跟踪, 阶段流转 and 漏斗设置, each table at its sheet's top left. */
export function funnelSheets(parts: FunnelParts = {}): SheetContent[] {
  return [
    aSheet("客户跟踪", [aTable(customersTable, parts.customers ?? customerRows)]),
    aSheet("阶段流转", [aTable(transitionsTable, parts.transitions ?? transitionRows)]),
    aSheet("漏斗设置", [aTable(stagesTable, parts.stages ?? stageRows)]),
  ];
}
