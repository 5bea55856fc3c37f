import type { Fix } from "../../../src/workbook/checks/finding";
import { planFixes } from "../../../src/workbook/checks/plan-fixes";

function aFix(row: number, changes: Partial<Fix> = {}): Fix {
  return {
    kind: "set-cell",
    sheetId: "{1}",
    row,
    column: 5,
    expected: `before ${row}`,
    value: row,
    numberFormat: "yyyy-mm-dd",
    ...changes,
  };
}

const range = (row: number, rows: number, changes = {}) => ({
  sheet: "{1}",
  row,
  column: 5,
  rows,
  columns: 1,
  ...changes,
});

test("neighbours in a column are expected, formatted and written together, checks ahead of everything", () => {
  const stage = aFix(4, { column: 2, value: "需求确认", numberFormat: null });
  expect(planFixes([aFix(5), aFix(9), stage, aFix(4)])).toEqual([
    { kind: "expect", range: range(4, 1, { column: 2 }), values: [["before 4"]] },
    { kind: "expect", range: range(4, 2), values: [["before 4"], ["before 5"]] },
    { kind: "expect", range: range(9, 1), values: [["before 9"]] },
    { kind: "format", range: range(4, 2), format: { numberFormat: "yyyy-mm-dd" } },
    { kind: "format", range: range(9, 1), format: { numberFormat: "yyyy-mm-dd" } },
    { kind: "write", range: range(4, 1, { column: 2 }), cells: [["需求确认"]] },
    { kind: "write", range: range(4, 2), cells: [[4], [5]] },
    { kind: "write", range: range(9, 1), cells: [[9]] },
  ]);
});

test("cells of other sheets and formats stay apart, and one cell is written once", () => {
  const plan = planFixes([
    aFix(4),
    aFix(4, { value: "later" }),
    aFix(5, { numberFormat: "0.00" }),
    aFix(5, { sheetId: "{2}" }),
  ]);
  expect(plan.filter(({ kind }) => kind === "write")).toEqual([
    { kind: "write", range: range(4, 1), cells: [[4]] },
    { kind: "write", range: range(5, 1), cells: [[5]] },
    { kind: "write", range: range(5, 1, { sheet: "{2}" }), cells: [[5]] },
  ]);
  expect(planFixes([])).toEqual([]);
});
