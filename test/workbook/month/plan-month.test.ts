import { aStage } from "../../support/builders";
import { aBlock } from "../support/blocks";
import { cellAt, covers, formulaOf, isFormula, plan, writesTo } from "../support/planned-month";
import { aDwellRow, aReport, detailOf, someRecords } from "../support/reports";
import { aSnapshot } from "../support/snapshots";

describe("the plan", () => {
  const stages = [aStage("方案展示"), aStage("成交", { kind: "won" })];
  const large = aReport({
    detail: detailOf(40),
    dwell: Array.from({ length: 20 }, (_, i) => aDwellRow(`销售${i}`, "方案展示")),
  });

  it.each([
    ["zh-CN", ["阶段汇总", "停留分析", "漏斗明细", "上月明细"]],
    ["en-US", ["Stage Summary", "Dwell Analysis", "Funnel Detail", "Last Month"]],
  ] as const)("makes the sheets of a new workbook in %s", (language, names) => {
    const ops = plan(aReport(), { language });
    expect(ops.flatMap((op) => (op.kind === "add-sheet" ? [op.name] : []))).toEqual(names);
    expect(ops.some(({ kind }) => kind === "clear" || kind === "insert-rows")).toBe(false);
    expect(ops.at(-1)).toEqual({ kind: "activate", sheet: "summary" });
  });

  it("speaks English throughout where it is asked to", () => {
    const texts = plan(large, { language: "en-US", records: someRecords(stages, { amountUnit: "k€" }) }).flatMap(
      (op) =>
        op.kind === "write" ? op.cells.flat().map((cell) => (isFormula(cell) ? cell.formula : String(cell))) : [],
    );
    const own = texts.map((text) => text.replaceAll(/方案展示|成交|科技|李|销售/g, ""));
    expect(own.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts).toContain("Expected amount (k€)");
  });

  it("leaves a sheet name to the user who has it", () => {
    const sheetNames = ["阶段汇总", "阶段汇总 (2)", "停留分析"];
    const ops = plan(aReport(), { snapshot: aSnapshot([], { sheetNames }) });
    const names = ops.flatMap((op) => (op.kind === "add-sheet" ? [op.name] : []));
    expect(names).toEqual(["阶段汇总 (3)", "停留分析 (2)", "漏斗明细", "上月明细"]);
  });

  it("finds renamed and moved blocks, and counts over them where they are", () => {
    const generated = [
      aBlock("detail", { sheetName: "Tom's 明细", row: 2, column: 1 }),
      aBlock("summary", { row: 4, column: 2 }),
    ];
    const ops = plan(aReport(), { snapshot: aSnapshot([], { generated }) });
    expect(formulaOf(cellAt(ops, "summary", 6, 3))).toBe(
      "=COUNTIFS('Tom''s 明细'!$B$4:$B$4,$C7,'Tom''s 明细'!$I$4:$I$4,1)",
    );
    expect(ops).toContainEqual({ kind: "freeze-rows", sheet: "summary", rows: 6 });
  });

  it("gives every write the shape of its range", () => {
    for (const op of plan(large)) {
      if (op.kind !== "write") continue;
      expect(op.cells).toHaveLength(op.range.rows);
      for (const row of op.cells) expect(row).toHaveLength(op.range.columns);
    }
  });

  it("writes no number where a figure belongs", () => {
    const ops = plan(large);
    for (const sheet of ["summary", "dwell"] as const) {
      const numbers = writesTo(ops, sheet).flatMap(({ cells }) =>
        cells.flat().filter((cell) => typeof cell === "number"),
      );
      expect(numbers).toEqual([]);
    }
  });

  it("takes equal ranges within each formula", () => {
    const formulas = plan(large).flatMap((op) => (op.kind === "write" ? op.cells.flat().filter(isFormula) : []));
    for (const { formula } of formulas) {
      const spans = [...formula.matchAll(/\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/g)].map(
        ([, first, last]) => `${first}:${last}`,
      );
      expect(new Set(spans).size).toBeLessThanOrEqual(1);
    }
  });

  it("sets the format of texts before it writes them", () => {
    const ops = plan(large);
    for (const [index, op] of ops.entries()) {
      if (op.kind !== "write" || op.range.sheet === "summary" || op.range.sheet === "dwell") continue;
      const isHeader = (row: number): boolean => row === op.range.row;
      for (const [offset, cells] of op.cells.entries()) {
        for (const [at, cell] of cells.entries()) {
          if (typeof cell !== "string" || isHeader(op.range.row + offset)) continue;
          const before = ops
            .slice(0, index)
            .flatMap((other) =>
              other.kind === "format" &&
              covers(other.range, op.range.row + offset, op.range.column + at) &&
              other.range.sheet === op.range.sheet
                ? [other.format.numberFormat]
                : [],
            );
          expect(before.at(-1)).toBe("@");
        }
      }
    }
  });

  it("puts no formula into a cell of text", () => {
    const ops = plan(large);
    const formats = ops.filter((op) => op.kind === "format" && op.format.numberFormat === "@");
    for (const op of ops) {
      if (op.kind !== "write") continue;
      op.cells.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (!isFormula(cell)) return;
          const isText = formats.some(
            (format) =>
              format.kind === "format" &&
              format.range.sheet === op.range.sheet &&
              covers(format.range, op.range.row + row, op.range.column + column),
          );
          expect(isText).toBe(false);
        }),
      );
    }
  });

  it("changes the structure first, and looks last", () => {
    const generated = [aBlock("detail", { lastUsedRow: 30 })];
    const order = plan(large, { snapshot: aSnapshot([], { generated }) }).map(({ kind }) => kind);
    const structure = order.filter((kind) => kind === "add-sheet" || kind === "insert-rows" || kind === "clear");
    expect(order.slice(0, structure.length)).toEqual(structure);
    expect(structure).toEqual(["add-sheet", "add-sheet", "insert-rows", "clear", "add-sheet"]);
    const firstLook = order.indexOf("column-widths");
    expect(order.slice(firstLook).every((kind) => /widths|freeze|page|activate/.test(kind))).toBe(true);
  });

  it.each([
    ["grows towards the user's notes", 10, 15, [{ row: 11, count: 31 }], 41],
    ["grows into nothing", 10, null, [], 41],
    ["shrinks", 60, 70, [], 60],
    ["stays as it is", 41, 50, [], 41],
  ])("pushes down and clears what it has to where the detail %s", (_label, rows, lastUsedRow, inserted, cleared) => {
    const generated = [aBlock("detail", { row: 1, rows, lastUsedRow })];
    const ops = plan(large, { snapshot: aSnapshot([], { generated }) });
    expect(ops.flatMap((op) => (op.kind === "insert-rows" ? [{ row: op.row, count: op.count }] : []))).toEqual(
      inserted,
    );
    // The header row is written over: Excel gives an emptied one names of its own.
    const range = { sheet: "detail", row: 2, column: 0, rows: cleared - 1, columns: 15 };
    expect(ops.filter(({ kind }) => kind === "clear")).toEqual([{ kind: "clear", range }]);
  });

  it.each(["summary", "dwell", "detail", "previous"] as const)("touches nothing of %s but its block", (sheet) => {
    const block = aBlock(sheet, { row: 3, column: 2, rows: 12, lastUsedRow: 40 });
    const ops = plan(large, { snapshot: aSnapshot([], { generated: [block] }) });
    const inserted = ops.flatMap((op) => (op.kind === "insert-rows" && op.sheet === sheet ? [op] : []));
    for (const { row } of inserted) expect(row).toBe(block.row + block.rows);
    const last = block.row + block.rows + inserted.reduce((sum, { count }) => sum + count, 0);
    for (const op of ops) {
      if (!("range" in op) || op.range.sheet !== sheet) continue;
      const { row, column, rows, columns } = op.range;
      expect([row >= block.row, row + rows <= last, column >= block.column]).toEqual([true, true, true]);
      expect(column + columns).toBeLessThanOrEqual(block.column + block.columns);
    }
  });

  it("marks each block for the next run", () => {
    const marks = plan(large).flatMap((op) =>
      op.kind === "name" || op.kind === "table" ? [[op.name, op.range.row, op.range.rows, op.range.columns]] : [],
    );
    expect(marks).toEqual([
      ["FunnelDetail", 0, 41, 15],
      ["FunnelPrevious", 0, 2, 3],
      ["FunnelSummary", 0, 2 + 2 + 1 + 7 + 1 + 18, 18],
      ["FunnelDwell", 0, 2 + 20 + 1 + 3, 11],
    ]);
  });

  it("writes all that it writes inside the marked block", () => {
    const ops = plan(large);
    for (const sheet of ["summary", "dwell", "previous", "detail"] as const) {
      const mark = ops.find((op) => (op.kind === "name" || op.kind === "table") && op.range.sheet === sheet);
      const block = mark && "range" in mark ? mark.range : undefined;
      for (const { range } of writesTo(ops, sheet)) {
        expect(covers(block!, range.row + range.rows - 1, range.column + range.columns - 1)).toBe(true);
      }
    }
  });
});
