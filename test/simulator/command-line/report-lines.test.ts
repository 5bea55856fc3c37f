import type { PublishedMonth } from "../../../src/app/publish-result";
import { parseMonth } from "../../../src/domain/calendar";
import { createCommandWords } from "../../../src/simulator/command-line/command-words";
import { reportLines } from "../../../src/simulator/command-line/report-lines";
import { warning } from "../../../src/simulator/file/file-warning";
import { aRowError } from "../../support/row-errors";

const published: PublishedMonth = {
  kind: "published",
  month: parseMonth("2024-03")!,
  language: "zh-CN",
  sheetNames: {
    report: "漏斗报告",
    summary: "阶段汇总",
    dwell: "停留分析",
    detail: "漏斗明细",
    previous: "上月明细",
    reportData: "报告数据",
  },
  customers: 891,
  detailRows: 1112,
  rowErrors: [],
  inferredTransitions: 0,
  differences: [],
};

it("says what was written and that nothing was left out", () => {
  const lines = reportLines(published, "folder/o.xlsx", [], createCommandWords("zh-CN"));
  expect(lines).toEqual([
    "已写入 folder/o.xlsx",
    "2024-03 · 工作表:漏斗报告、阶段汇总、停留分析、漏斗明细、上月明细、报告数据",
    "计入 891 位客户,明细 1112 行。",
    "没有需要核对的单元格。",
    "表内公式的结果与计算核心一致。",
  ]);
});

it("names each finding on a line of its own, with the cell, the reason and what became of it", () => {
  const rowErrors = [
    aRowError({}),
    aRowError({
      code: "missing-required",
      rowNumber: 40,
      column: "J",
      header: "跟进责任人",
      found: "",
      reading: null,
      effect: "row-left-out",
    }),
    aRowError({
      code: "unknown-stage",
      rowNumber: 40,
      column: "E",
      header: "当前阶段",
      found: "需求\n调研",
      reading: "需求确认",
      effect: "row-left-out",
    }),
    aRowError({
      code: "not-an-amount",
      rowNumber: 41,
      column: "M",
      header: "金额",
      found: "待定 <b>",
      reading: null,
      effect: "value-left-out",
    }),
  ];
  const lines = reportLines(
    { ...published, rowErrors, inferredTransitions: 3 },
    "o.xlsx",
    [],
    createCommandWords("zh-CN"),
  );
  expect(lines[3]).toBe("阶段流转中缺少 3 条变化,已按客户跟踪表推断(只用于计算)。");
  expect(lines[4]).toBe("需要核对的单元格 4 个,其中 1 行未计入:");
  const findings = lines.slice(5, 9);
  expect(findings).toHaveLength(4);
  expect(findings[0]).toMatch(/^ {2}客户跟踪!F12\(进入当前阶段时间\).*2024\.3\.5.*:.*2024-03-05/);
  expect(findings[1]).toMatch(/^ {2}客户跟踪!J40/);
  expect(findings[2]).toContain("需求 调研");
  expect(findings[2]).toContain("需求确认");
  expect(findings[3]).toContain("待定 <b>");
  for (const line of findings) expect(line).not.toMatch(/\{\{|rowError|undefined|\n/);
});

it("names the formulas that come out otherwise than the core", () => {
  const differences = [
    { sheetName: "阶段汇总", cell: "B4", expected: 200, found: 199 },
    { sheetName: "停留分析", cell: "D5", expected: null, found: "#N/A" },
  ];
  const lines = reportLines({ ...published, differences }, "o.xlsx", [], createCommandWords("en-US"));
  expect(lines.slice(-3)).toEqual([
    "2 formulas come out otherwise than the core:",
    "  阶段汇总!B4: expected 200, the formula gives 199",
    "  停留分析!D5: expected (blank), the formula gives #N/A",
  ]);
});

it("passes on what saving could not keep", () => {
  const warnings = [warning("formula-saved-as-value", "说明!B2"), warning("signature-invalid", "")];
  const lines = reportLines(published, "o.xlsx", warnings, createCommandWords("zh-CN"));
  expect(lines).toContain("含 LET 或 LAMBDA 的公式已保存为结果值:说明!B2");
  expect(lines).toContain("工作簿的数字签名不再有效。");
});
