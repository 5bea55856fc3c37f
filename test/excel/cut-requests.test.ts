import { cutRequests } from "../../src/excel/cut-requests";
import type { BlockRange, GeneratedSheet, PlanCell, WorkbookOp } from "../../src/workbook/plan";

const block = (sheet: GeneratedSheet, row: number, rows: number, columns = 2): BlockRange => ({
  sheet,
  row,
  column: 0,
  rows,
  columns,
});

const write = (sheet: GeneratedSheet, row: number, cells: PlanCell[][]): WorkbookOp => ({
  kind: "write",
  range: block(sheet, row, cells.length),
  cells,
});

const kinds = (plan: readonly WorkbookOp[]) => plan.map((op) => op.kind);

test("sheets come with their marks, whatever place these have in the plan", () => {
  const plan: WorkbookOp[] = [
    { kind: "add-sheet", sheet: "detail", name: "漏斗明细", tabColor: "#000000" },
    { kind: "add-sheet", sheet: "summary", name: "阶段汇总", tabColor: "#000000" },
    { kind: "format", range: block("detail", 0, 3), format: { bold: true } },
    write("detail", 0, [
      ["标题", ""],
      ["阶段", "客户编号"],
      ["成交", 1],
    ]),
    { kind: "table", range: block("detail", 1, 2), name: "FunnelDetail", style: "TableStyleLight1" },
    { kind: "activate", sheet: "summary" },
    { kind: "name", range: block("summary", 0, 9), name: "FunnelSummary" },
  ];
  const { structure, contents, page } = cutRequests(plan);
  expect(structure).toEqual([
    plan[0],
    { kind: "write", range: block("detail", 1, 1), cells: [["阶段", "客户编号"]] },
    plan[4],
    plan[1],
    plan[6],
  ]);
  expect(contents).toEqual([[plan[2], plan[3]]]);
  expect(page).toEqual([plan[5]]);
});

test("headers that move, and those the table loses, change together with the table", () => {
  const headers = (text: string) => write("detail", 0, [[text, text]]);
  const table: WorkbookOp = { kind: "table", range: block("detail", 0, 2), name: "FunnelDetail", style: "" };
  const surplus: WorkbookOp = { ...headers(""), range: { ...block("detail", 0, 1), column: 2 } } as WorkbookOp;
  const rows = write("detail", 0, [
    ["阶段", "客户"],
    ["成交", 1],
  ]);
  const { structure, contents } = cutRequests([headers("#1"), rows, table, surplus]);
  expect(structure).toEqual([headers("#1"), write("detail", 0, [["阶段", "客户"]]), table, surplus]);
  expect(contents).toEqual([[rows]]);
});

test("a title above the table and a total below it are no headers", () => {
  const title = write("detail", 0, [["表", ""]]);
  const total = write("detail", 3, [["合计", 1]]);
  const table: WorkbookOp = { kind: "table", range: block("detail", 1, 2), name: "FunnelDetail", style: "" };
  expect(cutRequests([title, table, total]).structure).toEqual([table]);
});

test("rows go in before a name is pointed at them, and formats before values", () => {
  const plan: WorkbookOp[] = [
    { kind: "name", range: block("dwell", 0, 9), name: "FunnelDwell" },
    { kind: "insert-rows", sheet: "dwell", row: 5, count: 4 },
    { kind: "clear", range: block("dwell", 0, 9) },
    { kind: "format", range: block("dwell", 0, 9), format: { numberFormat: "@" } },
    write("dwell", 0, [["a", "b"]]),
  ];
  const { structure, contents } = cutRequests(plan);
  expect(kinds(structure)).toEqual(["insert-rows", "clear", "name"]);
  expect(contents.map(kinds)).toEqual([["format", "write"]]);
});

test("what shows the sheet goes before the page layouts that a platform may refuse", () => {
  const layout = { orientation: "Landscape", paper: "A4", pagesWide: 1, titleRows: "$1:$3" } as const;
  const { page } = cutRequests([
    { kind: "page-layout", sheet: "summary", layout },
    { kind: "activate", sheet: "summary" },
  ]);
  expect(kinds(page)).toEqual(["activate", "page-layout"]);
});

test("cells are cut into requests below the limit, none of them lost", () => {
  // 290,000 rows of 14 bytes and a comma: 4.4 MB, cut at 1.5 MB.
  const cells = Array.from({ length: 290_000 }, (_, index): PlanCell[] => ["客", 100_000 + (index % 9)]);
  const { contents } = cutRequests([write("detail", 7, cells), write("summary", 0, [["阶段", 1]])]);
  expect(contents.map(kinds)).toEqual([["write"], ["write"], ["write", "write"]]);
  const writes = contents.flat().flatMap((op) => (op.kind === "write" ? [op] : []));
  expect(writes.map(({ range, cells: part }) => [range.row, range.rows, part.length])).toEqual([
    [7, 99_999, 99_999],
    [100_006, 99_999, 99_999],
    [200_005, 90_002, 90_002],
    [0, 1, 1],
  ]);
});
