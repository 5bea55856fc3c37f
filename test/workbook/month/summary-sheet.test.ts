import { sheetDateOf } from "../../../src/domain/calendar";
import { customerIdOf } from "../../../src/domain/customer";
import { stageIdOf } from "../../../src/domain/stage";
import { colours } from "../../../src/workbook/month/sheet-look";
import { planMonth } from "../../../src/workbook/plan-month";
import { cellAt, formulaOf, isFormula, plan, rowOf, writesTo } from "../support/planned-month";
import { aReport, aSummaryRow, aWonRow, detailOf, someRecords } from "../support/reports";
import { aSnapshot } from "../support/snapshots";

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
      const ops = planMonth({ ...report, countedTo: sheetDateOf(countedTo) }, someRecords(), aSnapshot([]), "zh-CN", {
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
