import { sheetDateOf } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import type { FunnelRecords, MonthReport } from "../../src/domain/month-report";
import { stageIdOf } from "../../src/domain/stage";
import type {
  BlockRange,
  FormulaCell,
  GeneratedSheet,
  PlanCell,
  WorkbookOp,
  WorkbookPlan,
} from "../../src/workbook/plan";
import { planMonth } from "../../src/workbook/plan-month";
import { colours } from "../../src/workbook/month/sheet-look";
import type { SheetLanguage } from "../../src/workbook/sheet-language";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { aBlock } from "./support/blocks";
import { aStage } from "../support/builders";
import { aDetailRow, aDwellRow, aReport, aSummaryRow, aWonRow, detailOf, someRecords } from "./support/reports";
import { aSnapshot } from "./support/snapshots";

type Write = Extract<WorkbookOp, { kind: "write" }>;

const empty = aSnapshot([]);

function plan(
  report: MonthReport = aReport(),
  {
    records = someRecords(),
    snapshot = empty,
    language = "zh-CN",
  }: Partial<{
    records: FunnelRecords;
    snapshot: WorkbookSnapshot;
    language: SheetLanguage;
  }> = {},
): WorkbookPlan {
  return planMonth(report, records, snapshot, language);
}

function writesTo(ops: WorkbookPlan, sheet: GeneratedSheet): Write[] {
  return ops.filter((op): op is Write => op.kind === "write" && op.range.sheet === sheet);
}

/** The cell of the sheet as the plan leaves it; rows and columns from 0. */
function cellAt(ops: WorkbookPlan, sheet: GeneratedSheet, row: number, column: number): PlanCell | undefined {
  const writes = writesTo(ops, sheet).filter(({ range }) => covers(range, row, column));
  const last = writes.at(-1);
  return last?.cells[row - last.range.row]?.[column - last.range.column];
}

function covers(range: BlockRange, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

function rowOf(ops: WorkbookPlan, sheet: GeneratedSheet, row: number, columns: number): (PlanCell | undefined)[] {
  return Array.from({ length: columns }, (_, column) => cellAt(ops, sheet, row, column));
}

function formulaOf(cell: PlanCell | undefined): string {
  return typeof cell === "object" && cell !== null ? cell.formula : `no formula: ${String(cell)}`;
}

const isFormula = (cell: PlanCell | undefined): cell is FormulaCell => typeof cell === "object" && cell !== null;

describe("阶段汇总", () => {
  const headers = [
    "阶段名称",
    "期初客户数",
    "新增客户数",
    "流失客户数",
    "期末客户数",
    "转入下一阶段数",
    "阶段转化率",
    "平均停留时间(天)",
    "预计成交金额(万元)",
    "退回数",
    "月末在段数",
    "已决转化率",
    "已离开客户平均停留(天)",
    "行业平均停留(天)",
    "上月转化率",
    "环比",
    "平均客单价(万元)",
    "提示",
  ];
  const report = aReport({
    detail: detailOf(3),
    previous: [{ stage: stageIdOf("方案展示"), customer: customerIdOf("K"), outcome: "lost" }],
  });
  const d = (column: string): string => `'漏斗明细'!$${column}$2:$${column}$4`;
  const p = (column: string): string => `'上月明细'!$${column}$2:$${column}$2`;

  it("has the template's title and nine columns, then ours", () => {
    const ops = plan();
    expect(cellAt(ops, "summary", 0, 0)).toBe("销售漏斗阶段数据汇总表(2024年3月)");
    expect(rowOf(ops, "summary", 1, 18)).toEqual(headers);
  });

  it("reckons every figure by a formula over the details", () => {
    const [stage, ...cells] = rowOf(plan(report), "summary", 2, 18);
    expect(stage).toBe("方案展示");
    const here = `${d("A")},$A3`;
    expect(cells.map((cell) => (isFormula(cell) ? cell.formula : cell))).toEqual([
      `=COUNTIFS(${here},${d("H")},1)`,
      `=COUNTIFS(${here},${d("I")},1)`,
      `=COUNTIFS(${here},${d("J")},"流失")`,
      "=$B3+$C3-$D3",
      `=COUNTIFS(${here},${d("J")},"转入下一阶段")`,
      '=IF($E3=0,"",$F3/$E3)',
      `=IF(COUNTIFS(${here},${d("G")},">=0")=0,"",AVERAGEIFS(${d("G")},${here},${d("G")},">=0"))`,
      '=IF($Q3="","",$E3*$Q3)',
      `=COUNTIFS(${here},${d("J")},"退回")`,
      `=COUNTIFS(${here},${d("J")},"在段")`,
      '=IF(($F3+$D3)=0,"",$F3/($F3+$D3))',
      `=IF(SUMIFS(${d("N")},${here})=0,"",SUMIFS(${d("O")},${here})/SUMIFS(${d("N")},${here}))`,
      null,
      `=IF((COUNTIFS(${p("A")},$A3)-COUNTIFS(${p("A")},$A3,${p("C")},"流失"))=0,"",COUNTIFS(${p("A")},$A3,${p("C")},"转入下一阶段")/(COUNTIFS(${p("A")},$A3)-COUNTIFS(${p("A")},$A3,${p("C")},"流失")))`,
      '=IF(OR($G3="",$O3=""),"",$G3-$O3)',
      `=IF(COUNTIFS(${here},${d("J")},"<>流失",${d("K")},">=0")=0,"",AVERAGEIFS(${d("K")},${here},${d("J")},"<>流失",${d("K")},">=0"))`,
      '=TRIM(IF(AND(ISNUMBER($G3),$G3>1),"▲转化率超过100%",IF(AND(ISNUMBER($G3),$G3<0.4),"▲转化率低",""))&" "&IF(AND(ISNUMBER($H3),ISNUMBER($N3),$H3>$N3),"▲停留偏长",""))',
    ]);
  });

  it("expects of each formula what the core says", () => {
    const summary = [
      aSummaryRow("方案展示", { opening: 7, monthlyRate: 0.25, meanDays: 12, benchmarkDays: 10 }),
      aWonRow("成交"),
    ];
    const cells = rowOf(plan(aReport({ summary })), "summary", 2, 18).filter(isFormula);
    expect(cells.map(({ expected }) => expected)).toEqual([
      7,
      1,
      0,
      1,
      0,
      0.25,
      12,
      15,
      0,
      1,
      null,
      null,
      null,
      null,
      15,
      "▲转化率低 ▲停留偏长",
    ]);
  });

  it("shows the won row's customers and amount, and — for the rest", () => {
    const cells = rowOf(plan(report), "summary", 3, 18);
    const here = `${d("A")},$A4`;
    expect(cells.map((cell) => (isFormula(cell) ? cell.formula : cell))).toEqual([
      "成交",
      `=COUNTIFS(${here},${d("H")},1)`,
      `=COUNTIFS(${here},${d("I")},1)`,
      ...["—", "—", "—", "—", "—"],
      '=IF($Q4="","",$C4*$Q4)',
      ...["—", "—", "—", "—", null, "—", "—"],
      `=IF(COUNTIFS(${here},${d("I")},1,${d("K")},">=0")=0,"",AVERAGEIFS(${d("K")},${here},${d("I")},1,${d("K")},">=0"))`,
      null,
    ]);
  });

  it("shows a price and a benchmark of the settings as they are", () => {
    const summary = [aSummaryRow("方案展示", { averagePrice: 9, averagePriceFrom: "setting", benchmarkDays: 10 })];
    const cells = rowOf(plan(aReport({ summary })), "summary", 2, 18);
    expect([cells[13], cells[16]]).toEqual([10, 9]);
  });

  it("adds the template's opening by a constant, and takes last month's closing for this month's opening", () => {
    const summary = [aSummaryRow("方案展示", { openingCarry: 80 })];
    const cells = rowOf(
      plan(aReport({ summary }), { records: someRecords(undefined, { openingBasis: "template" }) }),
      "summary",
      2,
      18,
    );
    expect(formulaOf(cells[1])).toMatch(/,1\)\+80$/);
    expect(formulaOf(cells[14])).toMatch(/^=IF\(\$B3=0,"",COUNTIFS\(.*\)\/\$B3\)$/);
  });

  it("flags rates above 1, low rates and slow stages, also where the figure is typed", () => {
    const flags = plan(report).flatMap((op) =>
      op.kind === "conditional-formats" && op.range.sheet === "summary"
        ? op.rules.map(({ formula, fill }) => [op.range.column, op.range.row, op.range.rows, formula, fill])
        : [],
    );
    expect(flags).toEqual([
      [6, 2, 2, "=AND(ISNUMBER($G3),$G3>1)", colours.errorFill],
      [6, 2, 2, "=AND(ISNUMBER($G3),$G3<0.4)", colours.warningFill],
      [7, 2, 2, "=AND(ISNUMBER($H3),ISNUMBER($N3),$H3>$N3)", colours.warningFill],
      [11, 2, 2, "=AND(ISNUMBER($L3),$L3>1)", colours.errorFill],
      [14, 2, 2, "=AND(ISNUMBER($O3),$O3>1)", colours.errorFill],
    ]);
  });

  it("says below the table what the month covers and how many rows are not in it", () => {
    const notes = (rowsLeftOut: number, countedTo: string): string => {
      const ops = planMonth({ ...report, countedTo: sheetDateOf(countedTo) }, someRecords(), empty, "zh-CN", {
        rowsLeftOut,
      });
      return writesTo(ops, "summary")
        .at(-1)!
        .cells.map((cells) => cells.map((cell) => (isFormula(cell) ? cell.formula : String(cell))).join(" "))
        .join("\n");
    };
    expect(notes(3, "2024-03-15")).toContain("数据期间 2024-03-01 至 2024-03-31,停留天数计至 2024-03-15");
    expect(notes(3, "2024-03-15")).toContain("3 行");
    expect(notes(0, "2024-03-31")).not.toMatch(/未完成|计至/);
  });
});

describe("停留分析", () => {
  const d = (column: string): string => `'漏斗明细'!$${column}$2:$${column}$2`;

  it("has the template's title and nine columns, then ours", () => {
    const ops = plan();
    expect(cellAt(ops, "dwell", 0, 0)).toBe("阶段停留时长分析表(2024年3月)");
    expect(rowOf(ops, "dwell", 1, 11)).toEqual([
      "责任人",
      "阶段名称",
      "客户总数",
      "平均停留时间(天)",
      "最长停留时间(天)",
      "最短停留时间(天)",
      "停留≤平均天数客户数",
      "停留>平均天数客户数",
      "超时原因分析(占比)",
      "团队平均(天)",
      "辅导",
    ]);
  });

  it("reckons every figure by a formula over the details with days", () => {
    const reasons = [{ reason: "价格异议", share: 1 }];
    const cells = rowOf(plan(aReport({ dwell: [aDwellRow("李", "方案展示", { reasons })] })), "dwell", 2, 11);
    const held = `${d("D")},$A3,${d("A")},$B3`;
    const counted = `${held},${d("G")},">=0"`;
    expect(cells.map((cell) => (isFormula(cell) ? cell.formula : cell))).toEqual([
      "李",
      "方案展示",
      `=COUNTIFS(${counted})`,
      `=IF(COUNTIFS(${counted})=0,"",AVERAGEIFS(${d("G")},${counted}))`,
      `=MAXIFS(${d("G")},${counted})`,
      `=MINIFS(${d("G")},${counted})`,
      `=COUNTIFS(${counted},${d("G")},"<="&$D3)`,
      `=COUNTIFS(${counted},${d("G")},">"&$D3)`,
      "价格异议(100%)",
      `=IF(COUNTIFS(${d("A")},$B3,${d("G")},">=0")=0,"",AVERAGEIFS(${d("G")},${d("A")},$B3,${d("G")},">=0"))`,
      '=IF(IF(AND(ISNUMBER($D3),ISNUMBER($J3)),ROUND($D3-1.2*$J3,9)>0,FALSE),"▲辅导","")',
    ]);
    expect(cells.filter(isFormula).map(({ expected }) => expected)).toEqual([1, 21, 21, 21, 1, 0, 21, null]);
  });

  it("counts names that are patterns, operators or numbers exactly", () => {
    const dwell = ["销售李*", "<新人>", "007", ""].map((owner) => aDwellRow(owner, "方案展示"));
    const ops = plan(aReport({ dwell }));
    const owners = dwell.map((_row, index) => formulaOf(cellAt(ops, "dwell", 2 + index, 2)).split(`,${d("A")}`)[0]);
    expect(owners).toEqual([
      `=COUNTIFS(${d("D")},"=销售李~*"`,
      `=COUNTIFS(${d("D")},"=<新人>"`,
      `=COUNTIFS(${d("D")},"=007*",${d("D")},"=???"`,
      `=COUNTIFS(${d("D")},"="`,
    ]);
    expect(cellAt(ops, "dwell", 5, 0)).toBeNull();
  });

  it("says so where nobody is in the funnel", () => {
    const ops = plan(aReport({ dwell: [] }));
    expect(rowOf(ops, "dwell", 2, 3)).toEqual(["本月没有在管客户", null, null]);
  });
});

describe("漏斗明细", () => {
  it("has the domain's columns in order and the customers as they are", () => {
    const row = aDetailRow("方案展示", {
      owner: "=SUM(A1)",
      left: sheetDateOf("2024-03-20"),
      outcome: "returned",
      isOverMean: true,
      reasons: ["价格异议", null],
      leftStays: 1,
      leftDays: 10,
    });
    const ops = plan(aReport({ detail: [row] }));
    expect(writesTo(ops, "detail").map(({ cells }) => cells)).toEqual([
      [
        [
          ...["阶段", "客户编号", "客户名称", "责任人", "进入时间", "离开时间", "停留天数", "月初在段", "新增", "去向"],
          ...["预计成交金额(万元)", "超时", "超时原因", "离开停留数", "离开停留天数"],
        ],
        ["方案展示", "KH001", "科技", "=SUM(A1)", 45361, 45371, 21, 0, 1, "退回", 15, 1, "价格异议、未归类", 1, 10],
      ],
    ]);
  });

  it("is a table with one empty row where nobody is in the funnel, and the formulas count over it", () => {
    const ops = plan(aReport({ detail: [], previous: [], dwell: [] }));
    expect(writesTo(ops, "detail")[0]?.cells[1]).toEqual(Array.from({ length: 15 }, () => null));
    expect(writesTo(ops, "previous")[0]?.cells[1]).toEqual([null, null, null]);
    expect(ops).toContainEqual({
      kind: "table",
      range: { sheet: "detail", row: 0, column: 0, rows: 2, columns: 15 },
      name: "FunnelDetail",
      style: "TableStyleMedium2",
    });
    expect(formulaOf(cellAt(ops, "summary", 2, 1))).toContain("'漏斗明细'!$A$2:$A$2");
  });

  it("lets go of moved headers before it sets them, and empties those of columns it no longer has", () => {
    const headers = ["阶段", "责任人", "客户编号"];
    const ops = plan(aReport(), {
      snapshot: aSnapshot([], { generated: [aBlock("detail", { headers, columns: 17 })] }),
    });
    const [placeholders, contents, surplus] = writesTo(ops, "detail");
    expect(placeholders?.cells[0]?.slice(0, 2)).toEqual(["#1", "#2"]);
    expect(contents?.cells[0]?.slice(0, 2)).toEqual(["阶段", "客户编号"]);
    expect([surplus?.range.column, surplus?.cells]).toEqual([15, [[null, null]]]);
  });
});

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

it.each([
  ["title", colours.title, "#FFFFFF"],
  ["header", colours.headerText, colours.headerFill],
  ["header of ours", colours.extraHeaderText, colours.extraHeaderFill],
  ["note", colours.note, "#FFFFFF"],
  ["error", colours.errorText, colours.errorFill],
  ["warning", colours.warningText, colours.warningFill],
])("the %s can be read: contrast of at least 4.5", (_label, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
