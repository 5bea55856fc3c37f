import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { tableFive, tableThree, wonRow } from "../sample/document-tables";
import { hasLibreOffice, recalculate } from "./recalculate";
import { aFolder, run, type Run } from "./run-in-folder";
import { readSpreadsheet, type Spreadsheet } from "./spreadsheet-file";

const sample = "assets/sample-workbook.xlsx";
const folder = aFolder();
const output = folder.path("report.xlsx");
let ran: Run;
let report: Spreadsheet;

beforeAll(async () => {
  ran = await run(sample, "--month", "2024-03", "--out", output);
  expect(ran).toMatchObject({ complaints: [], exitCode: 0 });
  report = await readSpreadsheet(output);
}, 300_000);

afterAll(() => folder.remove());

/** Cells of the row that begins with these. */
function rowOf(sheets: Spreadsheet, sheet: string, ...first: string[]): string[] {
  const row = sheets.rows(sheet).find((cells) => first.every((text, index) => cells[index] === text));
  if (!row) throw new Error(`no row ${first.join(" ")} in ${sheet}`);
  return row;
}

function summaryFigures(sheets: Spreadsheet, stage: string): unknown[] {
  const [, opening, added, lost, closing, advanced, rate, , amount] = rowOf(sheets, "阶段汇总", stage);
  const counts = [opening, added, lost, closing, advanced].map(Number);
  return [...counts, `${(Number(rate) * 100).toFixed(1)}%`, Number(Number(amount).toFixed(6))];
}

it("says what it wrote and what it left out", () => {
  expect(ran.printed.slice(0, 2)).toEqual([
    `已写入 ${output}`,
    "2024-03 · 工作表:漏斗报告、阶段汇总、停留分析、漏斗明细、上月明细、报告数据",
  ]);
  expect(ran.printed).toContain("需要核对的单元格 8 个,其中 3 行未计入:");
  expect(ran.printed.filter((line) => line.startsWith("  客户跟踪!"))).toHaveLength(8);
  expect(ran.printed).toContain("表内公式的结果与计算核心一致。");
});

describe("the file, read by another library", () => {
  it.each(tableThree)("has table 3's row for %s", (stage, ...figures) => {
    expect(summaryFigures(report, stage)).toEqual(figures);
  });

  it("has table 3's last row, with a dash for what a won stage has not", () => {
    const [stage, before, inMarch, amount] = wonRow;
    const cells = rowOf(report, "阶段汇总", stage);
    expect([cells[1], cells[2], cells[8]].map(Number)).toEqual([before, inMarch, amount]);
    expect(cells.slice(3, 8)).toEqual(["—", "—", "—", "—", "—"]);
  });

  it.each(tableFive)("has table 5's row for %s in %s", (owner, stage, ...figures) => {
    expect(rowOf(report, "停留分析", owner, stage).slice(2, 8).map(Number)).toEqual(figures);
  });

  it("splits two of table 5's reasons as the document does, and the third as three customers can", () => {
    const reasons = tableFive.map(([owner, stage]) => rowOf(report, "停留分析", owner, stage)[8]);
    expect(reasons).toEqual([
      "客户需求变更频繁(50%)、内部审批慢(30%)、跟进不及时(20%)",
      "方案修改次数多(60%)、客户决策人出差(40%)",
      "价格异议(67%)、合同条款争议(33%)",
    ]);
  });

  it("has the document's totals on the report, with formulas behind them", () => {
    const lost = tableThree.reduce((sum, [, , , stageLost]) => sum + stageLost, 0);
    const [, , won, amount] = wonRow;
    const figures: [string, number][] = [
      ["成交客户", won],
      ["成交金额(万元)", amount],
      ["流失客户", lost],
      ["赢单率", won / (won + lost)],
      ["整体转化率", tableThree.reduce((chain, row) => chain * (row[5] / (row[5] + row[3])), 1)],
    ];
    const labels = report.rows("漏斗报告").map(([label]) => label);
    for (const [label, figure] of figures) {
      expect(Number(rowOf(report, "漏斗报告", label)[2])).toBeCloseTo(figure, 9);
      expect(report.formula("漏斗报告", `C${labels.indexOf(label) + 1}`)).not.toBe("");
    }
  });

  it("says in a sentence what the document's figures and last month's log say", () => {
    const february = (date: string | undefined): boolean => Number(date) >= 45323 && Number(date) <= 45351;
    const left = report.rows("阶段流转").filter(([, , , from]) => from === "需求确认");
    const advanced = left.filter(([, , kind, , , , entered]) => kind === "升级" && february(entered)).length;
    const lost = left.filter(([, , kind, , exited]) => kind === "流失" && february(exited)).length;
    const points = ((advanced / (advanced + lost) - 60 / 80) * 100).toFixed(1);
    expect(report.rows("漏斗报告").map(([text]) => text)).toContain(
      `需求确认→方案展示 的已决转化率为 75.0%(60/80),比上月低 ${points} 个百分点,可能只是波动。`,
    );
  });

  it("names the month's result first, and what was left out", () => {
    const [, , quality, result, flow] = report.rows("漏斗报告").map(([text]) => text);
    expect(quality).toMatch(/^数据质量:计入 891 个客户;3 行因缺必填项或有误未计入任何数字。/);
    expect(result).toBe("本月成交 30 个客户,成交金额 900 万元(按平均客单价),上月为 13 个。");
    expect(flow).toMatch(/^新进漏斗 145 个客户,流失 130 个;/);
  });

  it("has formulas for the figures, not only numbers", () => {
    const at = report.rows("阶段汇总").findIndex(([stage]) => stage === "需求确认") + 1;
    for (const column of ["B", "C", "D", "E", "F", "G", "H", "I"]) {
      expect(report.formula("阶段汇总", `${column}${at}`)).not.toBe("");
    }
    const dwellAt = report.rows("停留分析").findIndex(([owner]) => owner === "销售李*") + 1;
    for (const column of ["C", "D", "E", "F", "G", "H"]) {
      expect(report.formula("停留分析", `${column}${dwellAt}`)).not.toBe("");
    }
  });

  it("adds the detail as a table and leaves the seven that were there", () => {
    expect(report.tables).toEqual([
      "FunnelCustomers",
      "FunnelDetail",
      "FunnelLists",
      "FunnelReasons",
      "FunnelRules",
      "FunnelSettings",
      "FunnelStages",
      "FunnelTransitions",
    ]);
  });
});

it("leaves every sheet of the user's as it was, to the byte of its data", () => {
  const before = unzipSync(readFileSync(sample));
  const after = unzipSync(readFileSync(output));
  const dataOf = (part: Uint8Array | undefined): string =>
    /<sheetData>.*<\/dataValidations>|<sheetData>.*<\/sheetData>/s.exec(strFromU8(part ?? new Uint8Array()))?.[0] ?? "";
  for (const number of [1, 2, 3, 4]) {
    const path = `xl/worksheets/sheet${number}.xml`;
    expect(dataOf(before[path]).length).toBeGreaterThan(100);
    expect(dataOf(after[path]) === dataOf(before[path])).toBe(true);
  }
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    const path = `xl/tables/table${number}.xml`;
    expect(strFromU8(after[path]!)).toBe(strFromU8(before[path]!));
  }
});

(hasLibreOffice ? it : it.skip)(
  "comes out the same when LibreOffice calculates it",
  async () => {
    const recalculated = await readSpreadsheet(recalculate(output, folder.path("")));
    for (const [stage, ...figures] of tableThree) expect(summaryFigures(recalculated, stage)).toEqual(figures);
    for (const sheet of ["阶段汇总", "停留分析", "漏斗报告", "报告数据"]) {
      const numbers = (sheets: Spreadsheet): unknown[][] =>
        sheets.rows(sheet).map((cells) => cells.map((cell) => (cell === "" ? "" : rounded(cell))));
      expect(numbers(recalculated)).toEqual(numbers(report));
    }
    expect(recalculated.value("说明", "B9")).toBe("13.5");
  },
  180_000,
);

function rounded(cell: string): number | string {
  return Number.isNaN(Number(cell)) ? cell : Number(Number(cell).toFixed(9));
}
