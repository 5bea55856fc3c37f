import { compareResults } from "../../src/app/compare-results";
import type { PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/snapshot";

const sheetNames = { summary: "阶段汇总", dwell: "停留分析", detail: "漏斗明细", previous: "上月明细" };

const formula = (expected: number | string | null) => ({ formula: "=X", expected });

function differences(expected: number | string | null, found: CellValue) {
  const plan = planOf([[formula(expected)]]);
  return compareResults(plan, { results: [[[found]]] }, sheetNames).length;
}

function planOf(cells: PlanCell[][], sheet: "summary" | "dwell" = "summary"): WorkbookPlan {
  const range = { sheet, row: 3, column: 25, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return [{ kind: "write", range, cells }];
}

test.each([
  ["an equal number", 0.4, 0.4, 0],
  ["a sum in another order", 0.1 + 0.2, 0.3, 0],
  ["one part in 10⁸", 1e8, 1e8 + 1, 1],
  ["one part in 10¹⁰", 1e10, 1e10 + 1, 0],
  ["a difference of equal rates", 0, 5.6e-17, 0],
  ["a small number for none", 0, 1e-9, 1],
  ["an empty text for null", null, "", 0],
  ["zero for null", null, 0, 1],
  ["an empty text for zero", 0, "", 1],
  ["an equal text", "—", "—", 0],
  ["another text", "a", "b", 1],
  ["a number as text", 5, "5", 1],
  ["an error", 5, "#DIV/0!", 1],
  ["a truth value", 1, true, 1],
] as const)("%s", (_label, expected, found, count) => {
  expect(differences(expected, found)).toBe(count);
});

test("names sheet and cell, in the order of the plan", () => {
  const plan = [
    ...planOf([
      ["a", formula(1)],
      [2, formula("b")],
    ]),
    ...planOf([[5]]),
    ...planOf([[formula(null)]], "dwell"),
  ];
  const results = [
    [
      ["x", 9],
      [3, "c"],
    ],
    [[7]],
  ];
  expect(compareResults(plan, { results }, sheetNames)).toEqual([
    { sheetName: "阶段汇总", cell: "AA4", expected: 1, found: 9 },
    { sheetName: "阶段汇总", cell: "AA5", expected: "b", found: "c" },
    { sheetName: "停留分析", cell: "Z4", expected: null, found: 7 },
  ]);
});

test("results that do not belong to the plan are no agreement", () => {
  expect(() => compareResults(planOf([[formula(1)]]), { results: [] }, sheetNames)).toThrow("0 results of 1");
});
