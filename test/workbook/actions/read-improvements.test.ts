import { sheetDateOf } from "../../../src/domain/calendar";
import { readImprovements } from "../../../src/workbook/actions/read-improvements";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import type { TableSnapshot } from "../../../src/workbook/snapshot";
import { actionsTable } from "../../../src/workbook/tables/actions-table";
import { closesTable } from "../../../src/workbook/tables/closes-table";
import { repliesTable } from "../../../src/workbook/tables/replies-table";
import { rulesTable } from "../../../src/workbook/tables/rules-table";
import { someRecords } from "../../support/builders";
import { wholeSnapshot, wholeTable } from "../support/whole-snapshot";

const on = sheetDateOf("2024-04-01");
const read = (...tables: readonly TableSnapshot[]) =>
  readImprovements(wholeSnapshot(...tables), someRecords(), "zh-CN");
const codes = ({ errors }: ReturnType<typeof read>) => errors.map(({ code, column, effect }) => [code, column, effect]);

test("figures of an action are read by its metric, and what cannot be one is said", () => {
  const found = read(
    wholeTable(actionsTable, [
      { stage: "A", measure: "m", metric: "转化率", baseline: 0.4, target: "50%", status: "执行中", startedOn: on },
      { stage: "A", measure: "n", metric: "停留中位数", baseline: 12, target: "15天", current: "很快" },
      { stage: "X", measure: "o" },
      { stage: "B", measure: "p", metric: "已决转化率", baseline: 40, appliedOn: on },
    ]),
  );
  expect(found.actions).toMatchObject([
    { row: 0, metric: "decidedRate", baseline: 0.4, target: 0.5, status: "applied", startedOn: on },
    { row: 1, metric: "medianDays", baseline: 12, target: 15, current: null, status: "planned" },
    { row: 3, baseline: null, status: "applied" },
  ]);
  expect(codes(found)).toEqual([
    ["unknown-stage", "A", "row-left-out"],
    ["amount-as-text", "H", "read"],
    ["amount-as-text", "H", "read"],
    ["not-an-amount", "J", "value-left-out"],
    ["not-an-amount", "G", "value-left-out"],
  ]);
});

test("closed months, rules and first replies too", () => {
  const found = read(
    wholeTable(closesTable, [
      { month: "2024-03", stage: "A", lost: 2, closedOn: on },
      { month: "三月", stage: "A", closedOn: on },
      { month: "2024-03", stage: "旧阶段", closedOn: on },
    ]),
    wholeTable(rulesTable, [{ finding: "停留超期", condition: "A、B", measure: "每周跟进" }]),
    wholeTable(repliesTable, [
      { customer: "K1", contactedAt: on + 0.5, repliedAt: "2024-04-01 12:06" },
      { customer: "K2", contactedAt: on + 0.5, repliedAt: on + 0.4 },
      { customer: "K3", contactedAt: "昨天" },
    ]),
  );
  expect(found.closes).toMatchObject([
    { stage: "A", stageName: "A", lost: 2, added: null },
    { stage: null, stageName: "旧阶段" },
  ]);
  expect(found.rules).toEqual([{ finding: "overdue", condition: ["A", "B"], measure: "每周跟进", acceptance: "" }]);
  expect(found.replies).toEqual([
    { customer: "K1", contactedAt: on + 0.5, repliedAt: expect.closeTo(on + 0.50417, 4) },
  ]);
  expect(codes(found)).toEqual([
    ["not-a-date", "A", "row-left-out"],
    ["date-as-text", "C", "read"],
    ["dates-out-of-order", "C", "row-left-out"],
    ["not-a-date", "B", "row-left-out"],
  ]);
});

test("what is wrong with them is among the workbook's findings, and without a table the document's rules apply", () => {
  const snapshot = wholeSnapshot(wholeTable(closesTable, [{ month: "三月", stage: "A", closedOn: on }]));
  expect(decodeWorkbook(snapshot, on).rowErrors).toMatchObject([{ code: "not-a-date", found: "三月" }]);
  expect(read().rules.map(({ measure }) => measure)).toContain("开发价格计算器,自动匹配客户预算与套餐");
});
