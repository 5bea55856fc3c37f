import { buildMonthReport } from "../../../src/domain/build-month-report";
import type { FunnelRecords } from "../../../src/domain/month-report";
import type { FirstReply } from "../../../src/domain/replies/first-reply";
import { buildFunnelReport } from "../../../src/domain/report/build-funnel-report";
import type { PlanCell } from "../../../src/workbook/plan";
import { planMonth } from "../../../src/workbook/plan-month";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import { aCustomer, aJourney, aMonth, day, idOf, someRecords } from "../../support/builders";
import { aSnapshot } from "../support/snapshots";

const today = day("2024-03-31");
const languages = ["zh-CN", "en-US"] as const;

function rowsOf(records: FunnelRecords, language: SheetLanguage, replies: readonly FirstReply[] = []) {
  const month = buildMonthReport(records, aMonth("2024-03"), today);
  const funnel = buildFunnelReport(records, month, today, {
    quality: { rowsLeftOut: 0, findings: [], inferred: 0 },
    replies,
  });
  const ops = planMonth(month, records, aSnapshot([]), language, { funnel });
  const write = ops.find((op) => op.kind === "write" && op.range.sheet === "report");
  return write?.kind === "write" ? write.cells : [];
}

const valueOf = (cell: PlanCell | undefined) => (cell !== null && typeof cell === "object" ? cell.expected : cell);
const rowOf = (rows: readonly (readonly PlanCell[])[], label: string) =>
  rows.find(([first]) => first === label)?.filter((cell) => cell !== null);
const textsOf = (rows: readonly (readonly PlanCell[])[]) =>
  rows.flatMap(([text]) => (typeof text === "string" ? [text] : []));

/** K1 and K2 won after 20 and 40 days, at 10 and 30; K3 lost; K4 open: 1 × 2/3 × 20 ÷ 30 a day. */
const records = someRecords({
  customers: [aCustomer("K1", { amount: 10 }), aCustomer("K2", { amount: 30 }), aCustomer("K4")],
  transitions: [
    ...aJourney("K1", ["created", "2024-02-01", "A"], ["advanced", "2024-02-21", "W"]),
    ...aJourney("K2", ["created", "2024-02-01", "A"], ["advanced", "2024-03-12", "W"]),
    ...aJourney("K3", ["created", "2024-03-01", "A"], ["lost", "2024-03-11", null]),
    ...aJourney("K4", ["created", "2024-03-01", "A"]),
  ],
});

describe("win rate, cycle and velocity", () => {
  it.each([
    ["zh-CN", "赢单与速度(2024-02 至 2024-03)", ["期间赢单率", "平均成交金额", "成交周期", "漏斗速度"]],
    [
      "en-US",
      "Winning and pace (2024-02 to 2024-03)",
      ["Win rate over these months", "Mean amount won", "Sales cycle", "Sales velocity"],
    ],
  ] as const)("are named by what they measure, with the customers behind them, in %s", (language, label, names) => {
    const rows = rowsOf(records, language);
    expect(textsOf(rows)).toContain(label);
    const figures = names.map((name) => rowOf(rows, name)!.slice(-3, -1).map(valueOf));
    expect(figures).toEqual([
      [2 / 3, 3],
      [20, 2],
      [30, 2],
      [expect.closeTo(20 / 45, 9), 1],
    ]);
  });

  it("are left out while nobody was won or lost, and a velocity is not made up of nothing", () => {
    const open = someRecords({ transitions: aJourney("K4", ["created", "2024-03-01", "A"]) });
    expect(textsOf(rowsOf(open, "zh-CN")).join()).not.toMatch(/赢单与速度/);
    const lost = someRecords({
      transitions: aJourney("K3", ["created", "2024-03-01", "A"], ["lost", "2024-03-11", null]),
    });
    expect(rowOf(rowsOf(lost, "zh-CN"), "漏斗速度")!.slice(1, 3)).toEqual(["—", 0]);
  });
});

describe("dwell by the clock", () => {
  const stay = (id: string, hours: number) =>
    aJourney(
      id,
      ["created", "2024-03-05", "A", { time: 0.25 }],
      ["advanced", "2024-03-05", "B", { time: 0.25 + hours / 24 }],
    );

  it.each([
    ["zh-CN", "停留时间", "45 分钟", /2 次停留没有时刻/],
    ["en-US", "Dwell", "45 min", /2 stays without a time/],
  ] as const)("takes the place of whole days where times of day are known, in %s", (language, title, median, left) => {
    const untimed = ["K4", "K5"].map((id) => aJourney(id, ["created", "2024-03-05", "A"]).concat(stay(id, 1).slice(1)));
    const timed = [...stay("K1", 0.5), ...stay("K2", 0.75), ...stay("K3", 12), ...untimed.flat()];
    const rows = rowsOf(someRecords({ transitions: timed }), language);
    const dwell = rows.slice(rows.findIndex(([text]) => text === title));
    expect(rowOf(dwell, "A")!.map(valueOf).slice(4, 7)).toEqual([3, median, median]);
    expect(textsOf(dwell).join()).toMatch(left);
  });

  it("is in days where none is known", () => {
    expect(textsOf(rowsOf(records, "zh-CN")).join()).not.toMatch(/分钟|小时|没有时刻/);
  });
});

describe("first replies", () => {
  const at = (id: string, minutes: number | null, on = "2024-03-05"): FirstReply => {
    const contactedAt = day(on) + 0.5;
    return { customer: idOf(id), contactedAt, repliedAt: minutes === null ? null : contactedAt + minutes / 1440 };
  };
  /** Six in time of which one is lost, six late of which five are; K of February in time. */
  const ids = Array.from({ length: 12 }, (_, index) => `R${index}`);
  const asked = someRecords({
    transitions: ids.flatMap((id, index) =>
      aJourney(
        id,
        ["created", "2024-03-05", "A"],
        index === 0 || index > 6 ? ["lost", "2024-03-09", null] : ["advanced", "2024-03-09", "B"],
      ),
    ),
  });
  const replies = [...ids.map((id, index) => at(id, index < 6 ? 4 : 11)), at("K", 6, "2024-02-05")];

  it.each([
    ["zh-CN", "本月", "近十二个月"],
    ["en-US", "This month", "Twelve months"],
  ] as const)("are a service level with the losses on either side of it, in %s", (language, month, year) => {
    const rows = rowsOf(asked, language, replies);
    expect(rowOf(rows, month)!.slice(1).map(valueOf)).toEqual([
      12,
      0.5,
      "25%–75%",
      7.5,
      1 / 6,
      "3%–56%",
      5 / 6,
      "44%–97%",
    ]);
    expect(rowOf(rows, year)!.slice(1, 4).map(valueOf)).toEqual([13, 7 / 13, "29%–77%"]);
  });

  it("are told in full sentences", () => {
    const chinese = textsOf(rowsOf(asked, "zh-CN", replies));
    expect(chinese).toContain("首次回复(时限 10 分钟)");
    expect(chinese).toContain(
      "近十二个月 53.8%(7/13) 的客户在 10 分钟内得到首次回复(95% 区间 29%–77%),回复时间的中位数为 6 分钟。",
    );
    expect(chinese).toContain("及时回复的客户流失率为 16.7%(1/6),未及时回复的为 83.3%(5/6),差别可能只是偶然。");
    expect(textsOf(rowsOf(asked, "en-US", replies))).toContain(
      "Lost of those replied to in time: 16.7% (1 of 6), of the others: 83.3% (5 of 6); maybe by chance.",
    );
    const few = textsOf(rowsOf(asked, "zh-CN", replies.slice(0, 8)));
    expect(few).toContainEqual(expect.stringMatching(/各有 6 个和 2 个,至少各要 5 个才能比较流失率。$/));
  });

  it.each(languages)("are left out without a word where none is noted, in %s", (language) => {
    const old = at("R1", 4, "2022-01-05");
    for (const none of [[], [old]]) {
      expect(textsOf(rowsOf(asked, language, none)).join()).not.toMatch(/首次回复|[Ff]irst repl/);
    }
  });
});
