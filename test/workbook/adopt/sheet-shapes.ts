import { sheetDateOf } from "../../../src/domain/calendar";
import type { CustomerKey } from "../../../src/workbook/adopt/adoption-proposal";
import type { GridRange, SheetGrid } from "../../../src/workbook/sheet-grid";
import type { CellValue } from "../../../src/workbook/snapshot";

/** A cell: a day by its ISO date, a formula with its result, or a value. */
export type ShapeCell =
  CellValue | { readonly day: string } | { readonly formula: string; readonly value: CellValue } | null;

export type SheetShape = {
  readonly name: string;
  readonly cells: readonly (readonly ShapeCell[])[];
  /** Where the list lies, header row included. */
  readonly list: GridRange;
  /** Which header stands for which column of ours; headers that are not named stay the user's. */
  readonly expected: Readonly<Record<string, CustomerKey>>;
  readonly merged?: readonly GridRange[];
  readonly table?: { readonly name: string; readonly range: GridRange; readonly hasTotals?: boolean };
  readonly filter?: GridRange;
};

const d = (day: string): ShapeCell => ({ day });

const at = (row: number, column: number, rows: number, columns: number): GridRange => ({ row, column, rows, columns });

/** Other words, in simplified characters; the header in the first row. */
export const simplified: SheetShape = {
  name: "simplified, other words",
  cells: [
    [
      "客户编码",
      "公司名称",
      "行业",
      "线索来源",
      "销售阶段",
      "阶段开始日期",
      "负责人",
      "预计金额(元)",
      "说明",
      "内部评级",
    ],
    ["C-001", "华东科技有限公司", "制造业", "展会", "需求调研", d("2024-03-01"), "销售李*", 150000, "要求演示", "A"],
    ["C-002", "城西贸易公司", "贸易", "转介绍", "商务洽谈", d("2024-02-20"), "销售王*", 80000, "价格敏感", "B"],
    ["C-003", "南山物流公司", "物流", "展会", "线索", d("2024-03-11"), "销售李*", 60000, "", "A"],
    ["C-004", "北塔零售公司", "零售", "官网", "已成交", d("2024-03-15"), "销售王*", 300000, "已付款", "C"],
    ["C-005", "临江食品公司", "食品", "转介绍", "需求调研", d("2024-03-18"), "销售张*", 45000, "", "B"],
  ],
  list: at(0, 0, 6, 10),
  expected: {
    客户编码: "id",
    公司名称: "name",
    行业: "industry",
    线索来源: "source",
    销售阶段: "stage",
    阶段开始日期: "entered",
    负责人: "owner",
    "预计金额(元)": "amount",
    说明: "remark",
  },
};

/** Traditional characters, dates as text. */
export const traditional: SheetShape = {
  name: "traditional",
  cells: [
    ["客戶編號", "客戶名稱", "目前階段", "進入當前階段時間", "責任人", "聯繫電話", "備註"],
    ["T001", "東門電子公司", "潛在客戶", "2024/3/5", "陳*", "138****0001", "初次來電"],
    ["T002", "西門機械公司", "需求確認", "2024/3/8", "林*", "138****0002", ""],
    ["T003", "南門食品公司", "商務談判", "2024/2/27", "陳*", "138****0003", "等待折扣"],
    ["T004", "北門貿易公司", "成交", "2024/3/20", "林*", "138****0004", ""],
  ],
  list: at(0, 0, 5, 7),
  expected: {
    客戶編號: "id",
    客戶名稱: "name",
    目前階段: "stage",
    進入當前階段時間: "entered",
    責任人: "owner",
    聯繫電話: "phone",
    備註: "remark",
  },
};

/** English, with words of a CRM's export. */
export const english: SheetShape = {
  name: "english CRM export",
  cells: [
    [
      "Deal No",
      "Company",
      "Vertical",
      "How found",
      "Pipeline stage",
      "Stage since",
      "Sales rep",
      "Deal value (USD)",
      "Est. closing date",
      "Memo",
      "Region",
    ],
    [
      "D-1001",
      "Harbor Tools Ltd",
      "Manufacturing",
      "Referral",
      "Discovery",
      d("2024-03-02"),
      "Lee K.",
      12000,
      d("2024-06-01"),
      "Wants a demo",
      "East",
    ],
    [
      "D-1002",
      "North Foods Inc",
      "Food",
      "Trade show",
      "Demo",
      d("2024-03-09"),
      "Chen W.",
      8000,
      d("2024-05-15"),
      "",
      "East",
    ],
    [
      "D-1003",
      "Bridge Energy GmbH",
      "Energy",
      "Referral",
      "Negotiating",
      d("2024-02-19"),
      "Lee K.",
      30000,
      d("2024-04-20"),
      "Price issue",
      "West",
    ],
    [
      "D-1004",
      "Hill Retail Co",
      "Retail",
      "Website",
      "Closed won",
      d("2024-03-21"),
      "Chen W.",
      5000,
      d("2024-03-21"),
      "",
      "West",
    ],
    [
      "D-1005",
      "Lake Clinic Group",
      "Healthcare",
      "Website",
      "Prospect",
      d("2024-03-25"),
      "Lee K.",
      9000,
      d("2024-08-01"),
      "Call back",
      "East",
    ],
  ],
  list: at(0, 0, 6, 11),
  expected: {
    "Deal No": "id",
    Company: "name",
    Vertical: "industry",
    "How found": "source",
    "Pipeline stage": "stage",
    "Stage since": "entered",
    "Sales rep": "owner",
    "Deal value (USD)": "amount",
    "Est. closing date": "expectedClose",
    Memo: "remark",
  },
};

/** Headings in merged cells over the headers. */
export const twoRowHeader: SheetShape = {
  name: "two-row header",
  cells: [
    ["客户信息", null, null, "当前阶段", null, "上一阶段", null, "跟进", null],
    ["编号", "全称", "行业", "所在阶段", "进入日期", "原阶段", "退出日期", "负责销售", "备注"],
    ["KH01", "华东科技公司", "制造业", "方案展示", d("2024-03-10"), "需求确认", d("2024-03-05"), "李*", "要加移动端"],
    ["KH02", "城西贸易公司", "贸易", "商务谈判", d("2024-03-15"), "方案展示", d("2024-03-08"), "王*", "价格"],
    ["KH03", "南山物流公司", "物流", "潜在客户", d("2024-03-20"), "", "", "李*", ""],
    ["KH04", "北塔零售公司", "零售", "成交", d("2024-03-22"), "等待签约", d("2024-03-12"), "王*", ""],
  ],
  merged: [at(0, 0, 1, 3), at(0, 3, 1, 2), at(0, 5, 1, 2), at(0, 7, 1, 2)],
  list: at(1, 0, 5, 9),
  expected: {
    编号: "id",
    全称: "name",
    行业: "industry",
    所在阶段: "stage",
    进入日期: "entered",
    原阶段: "previousStage",
    退出日期: "previousExit",
    负责销售: "owner",
    备注: "remark",
  },
};

/** A merged title, the day and totals above; a row of totals and notes below. */
export const titleAndTotals: SheetShape = {
  name: "title and totals",
  cells: [
    ["2024年3月客户跟进表", null, null, null, null, null, null],
    [null, "制表日期:", d("2024-03-31"), null, "合计金额:", { formula: "=SUM(G6:G10)", value: 88 }, null],
    ["单位:万元"],
    [],
    ["序号", "客户编号", "客户名称", "阶段", "进入时间", "业务员", "金额"],
    [1, "KH001", "华东科技公司", "潜在客户", d("2024-03-01"), "李*", 15],
    [2, "KH002", "城西贸易公司", "初步沟通", d("2024-03-04"), "王*", 8],
    [3, "KH003", "南山物流公司", "需求调研", d("2024-03-11"), "李*", 25],
    [4, "KH004", "北塔零售公司", "成交", d("2024-03-15"), "王*", 30],
    [5, "KH005", "临江食品公司", "潜在客户", d("2024-03-18"), "张*", 10],
    [null, "合计", null, null, null, null, { formula: "=SUM(G6:G10)", value: 88 }],
    [],
    ["说明:每周五更新"],
  ],
  merged: [at(0, 0, 1, 7)],
  list: at(4, 0, 6, 7),
  expected: { 客户编号: "id", 客户名称: "name", 阶段: "stage", 进入时间: "entered", 业务员: "owner", 金额: "amount" },
};

/** Headers that say nothing: only the values tell. */
export const codedHeaders: SheetShape = {
  name: "coded headers",
  cells: [
    ["F01", "F02", "F03", "F04", "F05", "F06", "F07"],
    ["KH-101", "华东科技有限公司", "潜在客户", d("2024-03-01"), "李*", 150000, "138****0001"],
    ["KH-102", "城西贸易公司", "需求确认", d("2024-03-04"), "王*", 80000, "138****0002"],
    ["KH-103", "南山物流公司", "需求确认", d("2024-03-11"), "李*", 60000, "138****0003"],
    ["KH-104", "北塔零售公司", "成交", d("2024-03-15"), "王*", 300000, "138****0004"],
    ["KH-105", "临江食品公司", "潜在客户", d("2024-03-18"), "李*", 45000, "138****0005"],
    ["KH-106", "云山酒店", "商务谈判", d("2024-03-19"), "王*", 99000, "138****0006"],
  ],
  list: at(0, 0, 7, 7),
  expected: { F01: "id", F02: "name", F03: "stage", F04: "entered", F05: "owner", F06: "amount", F07: "phone" },
};

/** An Excel table of another name, with a totals row; the stages are the user's own. */
export const ownTable: SheetShape = {
  name: "own table",
  cells: [
    ["客户台账"],
    [],
    [null, "客户代码", "单位名称", "跟进进度", "进入阶段日期", "客户经理", "客户状态"],
    [null, "A1", "华东科技公司", "1-初访", d("2024-03-01"), "李*", "跟进中"],
    [null, "A2", "城西贸易公司", "2-样品", d("2024-03-04"), "王*", "跟进中"],
    [null, "A3", "南山物流公司", "3-议价", d("2024-03-11"), "李*", "暂停"],
    [null, "A4", "北塔零售公司", "4-签单", d("2024-03-15"), "王*", "跟进中"],
    [null, "A5", "临江食品公司", "1-初访", d("2024-03-18"), "李*", "流失"],
    [null, "汇总", null, null, null, null, 5],
  ],
  table: { name: "客户台账表", range: at(2, 1, 7, 6), hasTotals: true },
  list: at(2, 1, 6, 6),
  expected: {
    客户代码: "id",
    单位名称: "name",
    跟进进度: "stage",
    进入阶段日期: "entered",
    客户经理: "owner",
    客户状态: "status",
  },
};

/** A filter of the sheet's, and empty columns between. */
export const filtered: SheetShape = {
  name: "filter, blank columns",
  cells: [
    ["客户编号", "客户名称", null, "当前阶段", "进入当前阶段时间", null, "跟进责任人", "预算(万)"],
    ["KH001", "华东科技公司", null, "潜在客户", d("2024-03-01"), null, "李*", 15],
    ["KH002", "城西贸易公司", null, "初步沟通", d("2024-03-04"), null, "王*", 8],
    ["KH003", "南山物流公司", null, "需求确认", d("2024-03-11"), null, "李*", 25],
    [],
    ["KH004", "北塔零售公司", null, "成交", d("2024-03-15"), null, "王*", 30],
  ],
  filter: at(0, 0, 6, 8),
  list: at(0, 0, 6, 8),
  expected: {
    客户编号: "id",
    客户名称: "name",
    当前阶段: "stage",
    进入当前阶段时间: "entered",
    跟进责任人: "owner",
    "预算(万)": "amount",
  },
};

/** No header says who follows up, and there is no id: the values tell the one, and the other is missing. */
export const ownerInValues: SheetShape = {
  name: "owner in values only",
  cells: [
    ["客户", "目前情况", "谁", "哪天开始", "需要什么", "手机"],
    ["华东科技公司", "线索", "销售李*", d("2024-03-01"), "客户管理模块,预算十五万", "138****0001"],
    ["城西贸易公司", "谈判", "销售王*", d("2024-03-04"), "进销存系统,要能离线使用", "138****0002"],
    ["南山物流公司", "线索", "销售李*", d("2024-03-11"), "调度系统,年底前上线即可", "138****0003"],
    ["北塔零售公司", "成交", "销售王*", d("2024-03-15"), "会员系统,和收银机打通去", "138****0004"],
    ["临江食品公司", "谈判", "销售李*", d("2024-03-18"), "追溯系统,监管部门要求的", "138****0005"],
  ],
  list: at(0, 0, 6, 6),
  expected: {
    客户: "name",
    目前情况: "stage",
    谁: "owner",
    哪天开始: "entered",
    需要什么: "keyInformation",
    手机: "phone",
  },
};

/** 状态 holds the stages; two columns of stages; a note right beside and a legend below. */
export const statusHoldsStages: SheetShape = {
  name: "status holds stages",
  cells: [
    ["No.", "Client", "Status", "Previous stage", "Since", "Handled by", "Notes"],
    ["C1", "Harbor Tools Ltd", "Proposal", "Discovery", d("2024-03-02"), "Lee K.", "wants a demo soon"],
    ["C2", "North Foods Inc", "Negotiation", "Proposal", d("2024-03-09"), "Chen W.", ""],
    ["C3", "Bridge Energy GmbH", "Lead", "", d("2024-02-19"), "Lee K.", "price"],
    ["C4", "Hill Retail Co", "Won", "Negotiation", d("2024-03-21"), "Chen W.", ""],
    [],
    [],
    [],
    ["Legend", "Lead", "first call"],
  ],
  list: at(0, 0, 5, 7),
  expected: {
    "No.": "id",
    Client: "name",
    Status: "stage",
    "Previous stage": "previousStage",
    Since: "entered",
    "Handled by": "owner",
    Notes: "remark",
  },
};

export const allShapes: readonly SheetShape[] = [
  simplified,
  traditional,
  english,
  twoRowHeader,
  titleAndTotals,
  codedHeaders,
  ownTable,
  filtered,
  ownerInValues,
  statusHoldsStages,
];

/** As the adapter reads it: every row as wide as the widest. */
export function gridOf(
  { name, cells, merged = [], table, filter }: SheetShape,
  changes: Partial<SheetGrid> = {},
): SheetGrid {
  const width = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheetId: "{list}",
    sheetName: name,
    isProtected: false,
    row: 0,
    column: 0,
    values: wide.map((row) => row.map(valueOf)),
    numberFormats: wide.map((row) => row.map((cell) => (isDay(cell) ? "yyyy/m/d" : "General"))),
    formulas: wide.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : valueOf(cell)))),
    merged,
    tables: table ? [{ ...table.range, name: table.name, hasTotals: table.hasTotals ?? false }] : [],
    filter: filter ?? null,
    ...changes,
  };
}

export function valueOf(cell: ShapeCell): CellValue {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  return "day" in cell ? sheetDateOf(cell.day) : cell.value;
}

export function isDay(cell: ShapeCell): cell is { day: string } {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isFormula(cell: ShapeCell): cell is { formula: string; value: CellValue } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}
