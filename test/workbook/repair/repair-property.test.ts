import fc from "fast-check";
import { planRepairs } from "../../../src/workbook/repair/plan-repairs";
import { proposeRepairs } from "../../../src/workbook/repair/propose-repairs";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { day } from "../../support/builders";
import { aWholeSnapshot, written } from "./repair-support";

const today = day("2024-03-31");

const date = fc.constantFrom<CellValue>(
  ...["2024.3.5", "2024/3/5", "20240305", "3月5日", "5-Mar-24", "3/5/2024", "25/03/2024", "24/3/5", "03/05/24"],
  ...["3/5", "2024年3月5日(周二) 10:30", "45361", "下周", "", "#N/A", " 2024.3.5\u00a0", "5-Mar", "1900.1.1"],
  ...[45_361, 45_361.5, 20_240_305, 2024, 60, true],
);
const amount = fc.constantFrom<CellValue>(
  15,
  8,
  150_000,
  "15万",
  "150,000元",
  "1.5万元",
  "\uff11\uff15",
  "¥15",
  "面议",
  "",
);
const word = (...words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom("", " ", "\u00a0", "\u3000", "\u200b"), fc.constantFrom(...words), fc.constantFrom("", " "))
    .map((parts) => parts.join(""));
const stage = word("需求确认", "需求调研", "3.需求确认", "需求确认阶段", "需求  调研", "未知", "lead", "成交");

const customer = fc.record({
  id: word("KH001", "kh001", "KH002", "\uff2b\uff28\uff10\uff10\uff11", "K  1", "甲", "7"),
  name: word("华北机械", "华北机械有限公司", "甲"),
  stage,
  entered: date,
  previousStage: stage,
  previousExit: date,
  firstContact: date,
  expectedClose: date,
  owner: word("李", "张  三", ""),
  amount,
  status: word("跟进中", "正常", ""),
  phone: word("13800000000", "138****", ""),
});

const anyList: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    customers: fc.array(customer, { maxLength: 6 }),
    stages: fc.option(
      fc.constant([{ name: "需求  确认", aliases: "需求调研" }, { name: " 潜在客户" }, { name: "成交", kind: "成交" }]),
      { nil: undefined },
    ),
  })
  .map(({ customers, stages }) => aWholeSnapshot({ customers, ...(stages && { stages }) }));

const answers = fc.constantFrom(
  new Map(),
  new Map([
    ["FunnelCustomers/entered", "dmy"],
    ["FunnelCustomers/previousExit", "mdy"],
  ] as const),
);

test("what is certain is repaired in one go, and only the listed cells change", () => {
  fc.assert(
    fc.property(anyList, answers, (snapshot, orders) => {
      const certain = proposeRepairs(snapshot, today, orders).filter(({ isCertain }) => isCertain);
      const after = written(snapshot, planRepairs(certain, snapshot, today, "zh-CN"));
      const listed = new Set(certain.map(({ place }) => `${place.sheetId}!${place.address}`));
      expect(changedCells(snapshot, after)).toEqual(listed);
      expect(proposeRepairs(after, today, orders).filter(({ isCertain }) => isCertain)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("repairs are of different cells, those that propose something", () => {
  fc.assert(
    fc.property(anyList, answers, (snapshot, orders) => {
      const proposed = proposeRepairs(snapshot, today, orders).filter(({ proposed: cell }) => cell !== null);
      const cells = proposed.map(({ place }) => `${place.sheetId}!${place.address}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
    { numRuns: 100 },
  );
});

function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): Set<string> {
  const changed = new Set<string>();
  for (const [name, table] of before.tables) {
    for (const [index, values] of table.columns) {
      values.forEach((value, row) => {
        if (after.tables.get(name)?.columns.get(index)?.[row] === value) return;
        const letter = String.fromCharCode(65 + table.place.column + index);
        changed.add(`${table.place.sheetId}!${letter}${table.place.row + row + 2}`);
      });
    }
  }
  return changed;
}
