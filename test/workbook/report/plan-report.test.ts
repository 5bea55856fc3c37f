import { buildMonthReport } from "../../../src/domain/build-month-report";
import { monthOf } from "../../../src/domain/calendar";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { buildFunnelReport, type ReportParts } from "../../../src/domain/report/build-funnel-report";
import type { BlockRange, PlanCell, WorkbookOp, WorkbookPlan } from "../../../src/workbook/plan";
import { planMonth } from "../../../src/workbook/plan-month";
import { pageHeight } from "../../../src/workbook/report/report-page";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import { aCustomer, aJourney, day, shortFunnel, someRecords, stage } from "../../support/builders";
import { companyTruths } from "../../support/company-truths";
import { companyMonthEnd, simulateCompany } from "../../support/simulated-company";
import { aSnapshot } from "../support/snapshots";
import { figuresOf, isSaid, numbersIn, sentencesOf } from "./told-numbers";

const quality = { rowsLeftOut: 0, findings: [], inferred: 0 };

function plan(
  records: FunnelRecords,
  language: SheetLanguage,
  { today = "2024-03-31", parts = { quality } }: { today?: string; parts?: ReportParts } = {},
): WorkbookPlan {
  const at = day(today);
  const month = buildMonthReport(records, monthOf(at), at);
  const funnel = buildFunnelReport(records, month, at, parts);
  return planMonth(month, records, aSnapshot([]), language, { funnel });
}

type Write = Extract<WorkbookOp, { kind: "write" }>;

/** The report's cells, as the plan writes them in one go. */
function cellsOf(ops: WorkbookPlan): readonly (readonly PlanCell[])[] {
  const [write, ...others] = ops.filter((op): op is Write => op.kind === "write" && op.range.sheet === "report");
  expect(others).toEqual([]);
  return write?.cells ?? [];
}

const textsOf = (ops: WorkbookPlan): string[] =>
  cellsOf(ops).flatMap((row) => row.filter((value): value is string => typeof value === "string"));

const within = (inner: BlockRange, outer: BlockRange): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const company = { ...simulateCompany(companyTruths["steady"]!, 730, 7) };
const companyDay = "2023-12-31";
const languages = ["zh-CN", "en-US"] as const;

it("knows the day of the company's last month", () => {
  expect(companyMonthEnd(23)).toBe(day(companyDay));
});

describe.each(languages)("in %s", (language) => {
  const ops = plan(company, language, { today: companyDay });
  const cells = cellsOf(ops);

  it("begins pages where sections begin, none of them higher than the paper", () => {
    const layout = ops.find((op) => op.kind === "page-layout" && op.sheet === "report");
    const page = layout?.kind === "page-layout" ? layout.layout : null;
    const starts = page?.breaksBefore ?? [];
    expect(starts.length).toBeGreaterThan(0);
    const heights = new Map<number, number>();
    for (const op of ops) {
      if (op.kind !== "format" || op.range.sheet !== "report" || op.format.rowHeight === undefined) continue;
      for (let row = op.range.row; row < op.range.row + op.range.rows; row += 1) heights.set(row, op.format.rowHeight);
    }
    expect(heights.size).toBe(cells.length);
    const bounds = [0, ...starts, cells.length];
    for (const [index, from] of bounds.slice(0, -1).entries()) {
      let height = 0;
      for (let row = from; row < (bounds[index + 1] ?? 0); row += 1) height += heights.get(row) ?? 0;
      expect(height).toBeLessThan(pageHeight(page!.margins!) + 10);
      expect(typeof cells[from]?.[0]).toBe("string");
    }
  });

  it("draws its charts from cells of ours, over rows without text", () => {
    const data = ops.find((op) => op.kind === "name" && op.range.sheet === "reportData");
    const charts = ops.flatMap((op) => (op.kind === "charts" && op.sheet === "report" ? op.charts : []));
    expect(charts.map(({ kind }) => kind)).toEqual(["bar", "line", "bar"]);
    for (const { source, place } of charts) {
      expect(data?.kind === "name" && within(source, data.range)).toBe(true);
      for (let row = place.row; row < place.row + place.rows; row += 1) {
        expect(cells[row]?.every((value) => value === null)).toBe(true);
      }
    }
  });

  it("merges no two cells twice, and writes into the first of each only", () => {
    const taken = new Set<string>();
    for (const op of ops) {
      if (op.kind !== "merge-rows") continue;
      for (let row = op.range.row; row < op.range.row + op.range.rows; row += 1) {
        for (let column = op.range.column; column < op.range.column + op.range.columns; column += 1) {
          expect(taken.has(`${row} ${column}`)).toBe(false);
          taken.add(`${row} ${column}`);
          if (column > op.range.column) expect(cells[row]?.[column]).toBeNull();
        }
      }
    }
    expect(taken.size).toBeGreaterThan(0);
  });

  it("says no number in a sentence that stands in no cell", () => {
    const told = sentencesOf(ops).flatMap((text) => numbersIn(text).map((number) => ({ ...number, text })));
    expect(told.length).toBeGreaterThan(30);
    const figures = figuresOf(ops);
    expect(told.filter((number) => !figures.some((figure) => isSaid(number, figure)))).toEqual([]);
  });

  it("says whole sentences, without a hole in them", () => {
    for (const text of textsOf(ops)) expect(text).not.toMatch(/undefined|NaN|Infinity|null|\{\w*\}/);
  });
});

it("speaks English throughout where it is asked to", () => {
  const own = textsOf(
    plan({ ...company, settings: { ...company.settings, amountUnit: "k€" } }, "en-US", { today: companyDay }),
  );
  expect(own.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

describe("one customer", () => {
  const records = someRecords({
    stages: shortFunnel,
    customers: [aCustomer("K1", { stage: stage("B"), amount: 12 })],
    transitions: aJourney("K1", ["created", "2024-03-01", "A"], ["advanced", "2024-03-11", "B"]),
  });

  it.each([
    [
      "zh-CN",
      /^本月成交 0 个客户/,
      /^近三个月没有一个阶段有 10 个以上已决客户/,
      /^有记录的成交不足 5 个/,
      /A→B 的已决转化率为 100.0%\(1\/1\)/,
    ],
    [
      "en-US",
      /^0 customers won this month/,
      /^In the last three months no stage had 10/,
      /^Fewer than 5 wins/,
      /A → B: decided rate 100.0% \(1 of 1\)/,
    ],
  ] as const)("is not taken for many, in %s", (language, ...said) => {
    const texts = textsOf(plan(records, language));
    for (const sentence of said) expect(texts).toContainEqual(expect.stringMatching(sentence));
    expect(texts.join(" ")).not.toMatch(/停留超期客户|Overdue customers|分组表现|Segments/);
  });
});

it("without anybody says so, and draws nothing that is not there", () => {
  const texts = textsOf(plan(someRecords({ stages: shortFunnel }), "zh-CN"));
  expect(texts).toContainEqual(expect.stringContaining("本月没有客户"));
  expect(texts).toContainEqual(expect.stringContaining("月末在管 0 个"));
});

it("names what was left out and what closed months have become", () => {
  const parts: ReportParts = {
    quality: { rowsLeftOut: 3, findings: [{ code: "date-as-text", count: 2 }], inferred: 37 },
    restatements: [
      {
        month: monthOf(day("2024-02-01")),
        stage: stage("A"),
        stageName: "需求确认",
        figure: "lost",
        closed: 20,
        now: 21,
        closedOn: day("2024-03-02"),
        lateEvents: 1,
        since: day("2024-03-09"),
      },
    ],
  };
  const texts = textsOf(plan(someRecords({ stages: shortFunnel }), "zh-CN", { parts }));
  expect(texts).toContain("2024-02 需求确认 流失客户数:关账(2024-03-02)时为 20,现为 21;2024-03-09 起补记了 1 条流转。");
  const found = texts.find((text) => text.startsWith("数据质量"));
  expect(found).toMatch(/3 行因缺必填项或有误未计入.*日期写成文本 2 处.*37 次阶段变化没有流转记录/);
});
