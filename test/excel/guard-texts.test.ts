import { guardTexts } from "../../src/excel/guard-texts";
import type { BlockRange, PlanCell, WorkbookOp } from "../../src/workbook/plan";

const block = (row: number, column: number, rows: number, columns: number): BlockRange => ({
  sheet: "summary",
  row,
  column,
  rows,
  columns,
});

const write = (row: number, column: number, cells: PlanCell[][]): WorkbookOp => ({
  kind: "write",
  range: block(row, column, cells.length, cells[0]?.length ?? 0),
  cells,
});

const textFormat = (range: BlockRange): WorkbookOp => ({ kind: "format", range, format: { numberFormat: "@" } });

test.each([
  "=1+1",
  "+1",
  "-1",
  "@a",
  "'a",
  "007",
  "1-2",
  "１２",
  "TRUE",
  "Mar 5",
  "#N/A",
  " =a",
  "*",
  "?",
  "~",
  "<5",
  "a",
])("%s is kept as text", (text) => {
  expect(guardTexts([write(4, 2, [[text]])])).toEqual([textFormat(block(4, 2, 1, 1)), write(4, 2, [[text]])]);
});

test.each(["销售李*", "—", "", null, 5, { formula: "=1", expected: 1 }])("%j needs no guard", (cell) => {
  expect(guardTexts([write(0, 0, [[cell]])])).toEqual([write(0, 0, [[cell]])]);
});

test("guards runs of cells down a column together", () => {
  const op = write(1, 0, [
    ["=a", "客户"],
    ["=b", "=c"],
    ["客户", "=d"],
    ["=e", 1],
  ]);
  expect(guardTexts([op]).slice(0, -1)).toEqual([
    textFormat(block(1, 0, 2, 1)),
    textFormat(block(4, 0, 1, 1)),
    textFormat(block(2, 1, 2, 1)),
  ]);
});

test("leaves to the plan what it formats as text itself", () => {
  const plan = [textFormat(block(0, 0, 10, 1)), write(0, 0, [["=a", "=b"]])];
  expect(guardTexts(plan)).toEqual([plan[0], textFormat(block(0, 1, 1, 1)), plan[1]]);
});

test("a later number format or a clear ends a text format", () => {
  const number: WorkbookOp = { kind: "format", range: block(0, 0, 1, 1), format: { numberFormat: "0" } };
  const bold: WorkbookOp = { kind: "format", range: block(0, 0, 1, 1), format: { bold: true } };
  const clear: WorkbookOp = { kind: "clear", range: block(0, 0, 5, 5) };
  const elsewhere: WorkbookOp = { kind: "clear", range: { ...block(0, 0, 5, 5), sheet: "dwell" } };
  const text = textFormat(block(0, 0, 1, 1));
  const guarded = (...before: WorkbookOp[]) =>
    guardTexts([...before, write(0, 0, [["=a"]])]).length - before.length - 1;
  expect([guarded(text, bold, elsewhere), guarded(text, number), guarded(text, clear)]).toEqual([0, 1, 1]);
});
