import { screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { AnalysisResult } from "../../src/app/read-analysis";
import type { Segment } from "../../src/domain/analysis/segments";
import { sheetDateFromSerial, sheetDateOf } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import type { BackTest } from "../../src/domain/forecast/back-test";
import { stageIdOf } from "../../src/domain/stage";
import { companyMonth } from "../domain/analysis/analysis-company";
import { company, someAnalysis, someTrial } from "./held-analysis";
import { heldTask } from "./held-task";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

async function openRead(
  result: AnalysisResult = someAnalysis(),
  options: Parameters<typeof openPane>[0] = {},
): Promise<OpenPane> {
  const pane = openPane({ view: "analysis", today: "2024-03-31", ...options });
  await settle(() => pane.analysis.read.answer(result));
  if (result.kind === "analysis") await screen.findAllByRole("table");
  return pane;
}

const field = (name: string) => screen.getByRole("combobox", { name });
const cellsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);
const rowsOf = (table: string | RegExp) =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1)
    .map(cellsOf);

test("is reached from the report and leads back to it", async () => {
  const { user } = openPane();
  await user.click(button(/^漏斗分析/));
  expect(heading("漏斗分析")).toBeVisible();
  await user.click(button("返回"));
  expect(heading("月度漏斗报告")).toBeVisible();
});

test("reads the last three whole months, and says when it has", async () => {
  const { analysis } = openPane({ view: "analysis", today: "2024-03-31" });
  expect(analysis.read.calls).toEqual([[{ month: companyMonth, months: 3, dimension: null, only: null }]]);
  expect(announced()).toBe("正在读取…");
  await settle(() => analysis.read.answer(someAnalysis()));
  expect(announced()).toBe("分析已更新：2024年1月至2024年3月");
});

test("each rate stands with what it is counted of and its interval, and opens those behind it", async () => {
  const figures = someAnalysis();
  const { user, analysis } = await openRead(figures);
  const worst = figures.analysis.rates[1]!.rates.decided;
  const [, name, text] = [null, ...rowsOf("已决转化率")[1]!];
  expect(name).toBe("洽谈");
  expect(text).toContain(`${worst.numerator}/${worst.n}`);
  expect(text).toMatch(/95% 区间 \d+%–\d+%/);
  await user.click(button(new RegExp(`^洽谈：流失：${worst.missed.length}。`)));
  expect(analysis.show.calls).toEqual([[worst.missed, false]]);
  await settle(() => analysis.show.answer({ kind: "shown", sheetName: "客户跟踪", rows: 4, visibleRows: 4 }));
  expect(screen.getByRole("region", { name: "表中显示“洽谈：流失”的 4 位客户" })).toBeVisible();
  await user.click(button("显示全部"));
  await settle(() => analysis.showAll.answer(undefined));
  expect(screen.queryByRole("button", { name: "显示全部" })).toBeNull();
});

test("another rate is shown without reading again", async () => {
  const figures = someAnalysis();
  const { user, analysis } = await openRead(figures);
  await user.selectOptions(field("转化率口径"), "到达率");
  const { reached } = figures.analysis.rates[2]!.rates;
  expect(rowsOf("到达率")[2]![1]).toContain(`${reached.numerator}/${reached.n}`);
  expect(analysis.read.calls).toHaveLength(1);
});

test("other months and a segment are read anew; what is chosen while it reads is read after", async () => {
  const { user, analysis } = await openRead();
  await user.selectOptions(field("范围"), "12 个月");
  await user.selectOptions(field("细分"), "客户来源");
  expect(analysis.read.calls).toHaveLength(2);
  await settle(() => analysis.read.answer(someAnalysis({ months: 12 })));
  expect(analysis.read.calls.at(-1)).toEqual([{ month: companyMonth, months: 12, dimension: "source", only: null }]);
  const bySource = someAnalysis({ months: 12, dimension: "source" });
  await settle(() => analysis.read.answer(bySource));
  const rows = rowsOf("按客户来源比较");
  expect(rows.map(([value]) => value)).toEqual(
    bySource.analysis.segments.map(({ value }) => (value.kind === "text" ? value.text : "未填写")),
  );
  expect(rows).toHaveLength(4);
  const [{ customers, winRate }] = bySource.analysis.segments as [Segment];
  expect(rows[0]![2]).toBe(`全部 ${customers.length}成交 ${winRate.made.length}流失 ${winRate.missed.length}`);
  const first = rows[0]![0]!;
  await user.click(button(new RegExp(`^${first}：流失：${winRate.missed.length}。`)));
  expect(analysis.show.calls).toEqual([[winRate.missed, false]]);
  await settle(() => analysis.show.answer({ kind: "shown", sheetName: "客户跟踪", rows: 4, visibleRows: 4 }));
  await user.selectOptions(field("只看"), "fair");
  expect(analysis.read.calls.at(-1)).toEqual([
    { month: companyMonth, months: 12, dimension: "source", only: { kind: "text", text: "fair" } },
  ]);
});

test("the stage that costs most, and what may be behind it, open their customers", async () => {
  const customers = company.customers.map((each) =>
    each.lossReason === "price" ? { ...each, remark: "too dear" } : each,
  );
  const reasons = [{ reason: "price", keywords: ["dear"] }];
  const figures = someAnalysis({ months: 12 }, { ...company, customers, reasons });
  const { user, analysis } = await openRead(figures);
  const { causes } = figures.analysis.bottleneck.losses!;
  const [worst] = figures.analysis.bottleneck.lossy;
  const most = within(screen.getByRole("list", { name: "损失最多的阶段" })).getAllByRole("listitem")[0]!;
  expect(most).toHaveTextContent(
    `已决转化率 ${(worst!.decided.rate! * 100).toFixed(1).replace(/\.0$/, "")}%（${worst!.decided.numerator}/${worst!.decided.n}）`,
  );
  expect(screen.getByText(/没有超出偶然的共同点/)).toBeVisible();
  const reason = causes.causes.find((cause) => cause.reason === "price")!;
  expect(screen.getByText(/^price：.*，例如“too dear”/)).toBeVisible();
  await user.click(button(new RegExp(`price：${reason.customers.length} 位客户。`)));
  expect(analysis.show.calls).toEqual([[reason.customers, false]]);
});

test("first replies stand with how many are lost on either side of the limit, and open their customers", async () => {
  const noon = sheetDateOf("2024-02-01") + 0.5;
  // The first stage is left by four of five forwards: everybody asked at the same noon, a third within five minutes.
  const replies = company.customers.map(({ id: customer }, index) => ({
    customer,
    contactedAt: index === 0 ? noon - 0.5 : noon,
    repliedAt: noon + (index % 3 === 0 ? 5 : 40) / 1440,
  }));
  const figures = someAnalysis({}, company, {}, replies);
  const { inTime, lossLate } = figures.analysis.replies!;
  const { user, analysis } = await openRead(figures);
  const [service, , late] = rowsOf("首次回复（时限 10 分钟）");
  expect(service).toEqual([
    "及时率",
    expect.stringMatching(new RegExp(`^33.1% ${inTime.numerator}/${inTime.n}95% 区间 \\d+%–\\d+%$`)),
    `及时 ${inTime.numerator}未及时 ${inTime.n - inTime.numerator}`,
  ]);
  expect([inTime.numerator, inTime.n]).toEqual([99, 299]);
  expect(late![1]).toContain(`${lossLate.numerator}/${lossLate.n}`);
  expect(screen.getByText("回复时间的中位数为 40 分钟。")).toBeVisible();
  expect(screen.getByText("两边流失率的差别可能只是偶然。")).toBeVisible();
  expect(screen.getByText("1 位的接触或回复没有时刻，未计入。")).toBeVisible();
  await user.click(button(new RegExp(`^未及时的流失率：流失：${lossLate.numerator}。`)));
  expect(analysis.show.calls).toEqual([[lossLate.made, false]]);
});

test.each([
  [0, "所选月份内没有带时刻的首次接触，不能计算。"],
  [0.5, "两边各有 5 位已决客户，才能比较流失率。"],
])("too few first replies are said to be that: asked at %d of the day", async (time, text) => {
  const asked = sheetDateOf("2024-02-01") + time;
  const [{ id: customer } = { id: customerIdOf("") }] = company.customers;
  await openRead(someAnalysis({}, company, {}, [{ customer, contactedAt: asked, repliedAt: asked + 4 / 1440 }]));
  expect(screen.getByText(text)).toBeVisible();
});

test("where no first reply is noted, nothing is said of them", async () => {
  await openRead();
  expect(screen.queryByText(/首次回复/)).toBeNull();
});

test("dwell stands four ways with what it is counted of, the mean and those inside open their customers", async () => {
  const figures = someAnalysis({ months: 12 });
  const { user, analysis } = await openRead(figures);
  const dwell = figures.analysis.dwell[0]!;
  const one = (value: number | null) => (Math.round(value! * 10) / 10).toString();
  expect(rowsOf("停留天数")[0]).toEqual([
    ...["线索", one(dwell.mean), `${one(dwell.completed.median)}${dwell.completed.stays} 次`],
    `${one(dwell.kaplanMeier.median)}${dwell.kaplanMeier.stays} 次`,
    expect.stringContaining(`${dwell.inside.customers.length}中位 `),
  ]);
  await user.click(button(/^线索：平均：/));
  await settle(() => analysis.show.answer({ kind: "shown", sheetName: "客户跟踪", rows: 4, visibleRows: 4 }));
  await user.click(button(/^线索：仍在段：/));
  expect(analysis.show.calls.map(([customers]) => customers)).toEqual([dwell.customers, dwell.inside.customers]);
});

test("where times of day are known, dwell stands in minutes, hours and days", async () => {
  const moments = (customer: string, stays: readonly (readonly [stage: string, entered: number])[]) =>
    stays.map(([to, entered], place) => ({
      ...{ customer: customerIdOf(customer), kind: place === 0 ? ("created" as const) : ("advanced" as const) },
      ...{ from: null, exited: place === 0 ? null : sheetDateFromSerial(entered), to: stageIdOf(to) },
      ...{ entered: sheetDateFromSerial(entered), time: entered % 1, owner: "", reason: "", origin: "pane" as const },
      sequence: place + 1,
    }));
  const [first, second, third] = company.stages.map(({ id }) => id);
  const noon = sheetDateOf("2024-02-01") + 0.5;
  const transitions = moments("B2C-1", [
    [first!, noon],
    [second!, noon + 45 / 1440],
    [third!, noon + 1.25 + 45 / 1440],
  ]);
  await openRead(someAnalysis({ months: 12 }, { ...company, transitions }));
  expect(rowsOf("停留时间（按小时）").slice(0, 2)).toEqual([
    ["线索", "45 分钟1 次", "45 分钟1 次", "0"],
    ["洽谈", "30 小时1 次", "30 小时1 次", "0"],
  ]);
});

test("where no times of day are known, dwell stands in days only", async () => {
  await openRead();
  expect(screen.queryByRole("table", { name: "停留时间（按小时）" })).toBeNull();
});

test("changes that may be chance are called so, and the forecast is a range", async () => {
  const figures = someAnalysis();
  await openRead(figures);
  const verdicts = rowsOf("已决转化率的变化").map((row) => row[3]);
  expect(verdicts).toHaveLength(3);
  for (const verdict of verdicts) expect(verdict).toMatch(/可能只是波动|确有|不判断/);
  const [month] = figures.analysis.forecast!.horizons;
  expect(rowsOf("成交预测")[0]).toEqual([
    "2024年4月30日",
    `${month!.count.p50}${month!.count.p10}–${month!.count.p90}`,
    expect.stringMatching(/^[\d.,]+–[\d,]+$/),
  ]);
});

test("the forecast is tried on past months once the rest is shown, and says whether ±10 % can be had", async () => {
  const trial = heldTask<[AbortSignal?], BackTest>();
  await openRead(someAnalysis({}, company, { tryForecast: trial.run }));
  expect(trial.calls).toHaveLength(1);
  expect(screen.getByText("正在用过去的月份检验预测…")).toBeVisible();
  expect(screen.getByText("停留天数")).toBeVisible();
  await settle(() => trial.answer(someTrial()));
  expect(screen.queryByText(/正在用过去/)).toBeNull();
  expect(rowsOf("预测有多准")).toEqual([
    ["本预测", "2", "31.5"],
    ["近三个月平均", "2.7", "40.3"],
    ["阶段加权金额", "9", "120"],
  ]);
  expect(screen.getByText(/^“误差 ±10%”做不到：误差在 ±10% 以内的月份占 25%，要求是至少 80%。/)).toBeVisible();
  expect(screen.getByText(/^在过去 18 个月的月末/)).toBeVisible();
  expect(screen.getByText("实际落在区间内的月份：成交客户 87.5%，金额 75%；应约为八成。")).toBeVisible();
  expect(screen.getByText("金额的误差不大于另外两种方法。")).toBeVisible();
});

test.each([
  [someTrial({ withinTenPercent: 0.85 }, "holds"), /^“误差 ±10%”做得到：85% 的月份/],
  [someTrial({ error: { count: 2, amount: 41 } }), /^金额的误差大于另外两种方法中较准的一种。/],
])("what was tried is said as it came out: %#", async (tried, text) => {
  await openRead(someAnalysis({}, company, { tryForecast: () => Promise.resolve(tried) }));
  expect(await screen.findByText(text)).toBeVisible();
});

test("when other months are read, the forecast that was read before is tried no further", async () => {
  const trials = [heldTask<[AbortSignal?], BackTest>(), heldTask<[AbortSignal?], BackTest>()] as const;
  const { user, analysis } = await openRead(someAnalysis({}, company, { tryForecast: trials[0].run }));
  await user.selectOptions(field("范围"), "12 个月");
  expect(trials[0].calls[0]![0]!.aborted).toBe(false);
  await settle(() => analysis.read.answer(someAnalysis({ months: 12 }, company, { tryForecast: trials[1].run })));
  expect(trials[0].calls[0]![0]!.aborted).toBe(true);
  await settle(() => trials[0].fail(new AppError("cancelled")));
  expect(screen.getByText(/正在用过去/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  await settle(() => trials[1].answer(someTrial()));
  expect(rowsOf("预测有多准")).toHaveLength(3);
});

test("with too few months to try it on there is a range and no single figure", async () => {
  const figures = someAnalysis();
  await openRead({ ...figures, analysis: { ...figures.analysis, triableMonths: 4 }, tryForecast: null });
  const [month] = figures.analysis.forecast!.horizons;
  expect(rowsOf("成交预测")[0]![1]).toBe(`${month!.count.p10}–${month!.count.p90}`);
  expect(screen.getByText(/^历史太短：能检验的月份只有 4 个，至少要 6 个/)).toBeVisible();
  expect(screen.queryByText(/正在用过去/)).toBeNull();
});

test("too little history is said to be that", async () => {
  const customers = company.customers.slice(0, 3);
  const ids = new Set(customers.map(({ id }) => id));
  const transitions = company.transitions.filter(({ customer }) => ids.has(customer));
  await openRead(someAnalysis({}, { ...company, customers, transitions }));
  expect(screen.getByText("成交过的客户不足 5 位，还不能预测。")).toBeVisible();
  expect(screen.getByText(/没有阶段的已决转化率低于目标/)).toBeVisible();
});

test("where the list cannot be filtered the figures are plain", async () => {
  await openRead(someAnalysis({}, company, { canFilter: false }));
  expect(screen.queryByRole("button", { name: /在客户表中显示/ })).toBeNull();
  expect(screen.getByText(/还不是 Excel 表格/)).toBeVisible();
});

test("a workbook without a list says what to do, and a failure can be tried again", async () => {
  const { close } = await openRead({ kind: "not-set-up" });
  expect(heading("工作簿中还没有客户表")).toBeVisible();
  close();
  const { user, analysis } = openPane({ view: "analysis" });
  await settle(() => analysis.read.fail(new AppError("busy")));
  await user.click(button("重试"));
  expect(analysis.read.calls).toHaveLength(2);
});

test("in English", async () => {
  await openRead(someAnalysis({ dimension: "amount" }), { language: "en-US" });
  expect(screen.getByRole("table", { name: "Compared by: Expected amount" })).toBeVisible();
  expect(rowsOf("Compared by: Expected amount").map(([value]) => value)[0]).toMatch(/^Below \d+$/);
});
