import { reasonsTable } from "../../src/workbook/tables/reasons-table";
import { aTable, day, funnelSheets, type CustomerRow, type TransitionRow } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const sources = ["a*", "ab", "007", "7", "<5", "~?"];
const reasons = ["涨价", "预算", "预算不足", "预*", "a|b", "=1+1", "很长的原因".repeat(40)];

/** Half of them lost in their first stage within three months, for reasons of every kind; the rest went on, some to the end. */
const rows = Array.from({ length: 90 }, (_, index) => {
  const id = `KH${String(index).padStart(3, "0")}`;
  const owner = index % 3 === 0 ? "李*" : "李";
  const source = sources[(index * 7) % sources.length]!;
  const entered = day("2024-01-05") + (index % 40);
  const left = entered + 5 + (index % 20);
  const created: TransitionRow = { customer: id, kind: "新建", to: "潜在客户", entered, owner };
  const amount = index % 5 === 0 ? null : 1 + ((index * 3) % 40) / 2;
  const shared = { id, name: id, source, owner, amount };
  if (index % 2 === 0) {
    const lossReason = reasons[(index / 2) % reasons.length]!;
    const row: CustomerRow = { ...shared, stage: "潜在客户", entered, status: "流失", lostOn: left, lossReason };
    return { row, events: [created, { customer: id, kind: "流失", from: "潜在客户", exited: left, owner }] };
  }
  const to = index % 4 === 1 ? "成交" : "初步沟通";
  const moved = { customer: id, kind: "升级", from: "潜在客户", exited: left, to, entered: left, owner };
  return { row: { ...shared, stage: to, entered: left }, events: [created, moved] };
});
const log = rows.flatMap(({ events }) => events).map((row, index) => ({ sequence: index + 1, origin: "表格", ...row }));

test("segments, traits and causes are formulas over the customers, whatever the names are", async () => {
  const customers = rows.map(({ row }) => row);
  const own = aTable(reasonsTable, [{ reason: "价格", keywords: "涨价" }]);
  const sheets = [...funnelSheets({ customers, transitions: log }), aSheet("词典", [own])];
  const excel = await openWorkbook(aWorkbook(sheets));
  expect(await published()).toMatchObject({ customers: 90, rowErrors: [], differences: [] });
  const { sheets: written } = await excel.content();
  const formulas = (name: string): string[] => {
    const lines = written.find((sheet) => sheet.name === name)?.rows.values() ?? [];
    return [...lines].flatMap((line) => (line.formulas ?? []).filter((formula) => formula !== undefined));
  };
  // The amounts' four bands, four sources and two owners: six figures each.
  const segments = formulas("漏斗报告").filter((formula) => formula.includes("报告数据") && formula.includes("IFS("));
  expect(segments).toHaveLength(10 * 6);
  const counted = formulas("报告数据").filter((formula) => formula.startsWith("=COUNTIFS("));
  expect(counted.length).toBeGreaterThan(4 + 8 * 4);
});
