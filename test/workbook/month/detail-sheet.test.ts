import { sheetDateOf } from "../../../src/domain/calendar";
import { aBlock } from "../support/blocks";
import { cellAt, formulaOf, plan, writesTo } from "../support/planned-month";
import { aDetailRow, aReport } from "../support/reports";
import { aSnapshot } from "../support/snapshots";

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
