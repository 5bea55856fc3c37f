import { cellAt, formulaOf, isFormula, plan, rowOf } from "../support/planned-month";
import { aDwellRow, aReport } from "../support/reports";

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
