import { closableMonths, newActionDraft, readActionDraft, readAppliedOn } from "../../src/app/action-draft";
import { isShareMetric, shownChange } from "../../src/app/action-figures";
import { formatMonth, sheetDateOf } from "../../src/domain/calendar";

const today = sheetDateOf("2024-03-31");

test("a new action is due in two weeks, and lacks somebody to see to it", () => {
  const draft = newActionDraft(today);
  expect(draft).toEqual({ owner: "", due: "2024-04-14" });
  expect(readActionDraft(draft, today)).toEqual({ kind: "faulty", problems: { owner: "required" } });
  expect(readActionDraft({ ...draft, owner: " 销售经理* " }, today)).toEqual({
    kind: "ready",
    owner: "销售经理*",
    due: sheetDateOf("2024-04-14"),
  });
});

test.each([
  ["", "required"],
  ["2024-02-30", "not-a-date"],
  ["soon", "not-a-date"],
  ["2024-03-30", "past"],
])("an action cannot be due on %j", (due, problem) => {
  expect(readActionDraft({ owner: "销售经理*", due }, today)).toEqual({ kind: "faulty", problems: { due: problem } });
});

test("today is a day to be due on", () => {
  expect(readActionDraft({ owner: "销售经理*", due: "2024-03-31" }, today)).toMatchObject({ kind: "ready" });
});

test.each([
  ["2024-03-01", "2024-03-01", { kind: "ready", day: sheetDateOf("2024-03-01") }],
  ["2024-02-29", "2024-03-01", { kind: "faulty", problem: "before-start" }],
  ["2024-02-29", null, { kind: "ready", day: sheetDateOf("2024-02-29") }],
  ["2024-03-31", "2024-03-01", { kind: "ready", day: today }],
  ["2024-04-01", "2024-03-01", { kind: "faulty", problem: "future-date" }],
  ["", "2024-03-01", { kind: "faulty", problem: "required" }],
])("applied on %j after a start on %j", (text, start, expected) => {
  expect(readAppliedOn(text, start === null ? null : sheetDateOf(start), today)).toEqual(expected);
});

test("a month can be closed once its last day is over", () => {
  const months = closableMonths(today).map(formatMonth);
  expect([months[0], months[1], months.at(-1)]).toEqual(["2024-02", "2024-01", "2022-03"]);
  expect(closableMonths(sheetDateOf("2024-04-01")).map(formatMonth)[0]).toBe("2024-03");
});

test("a change of days is shown as a share of the days, a change of a share as it is", () => {
  const net = { change: Math.log(0.7), low: Math.log(0.5), high: 0, own: Math.log(2), others: 0, comparisons: 3 };
  const shown = shownChange("medianDays", net);
  expect([shown.change, shown.low, shown.high, shown.own].map((share) => share.toFixed(6))).toEqual([
    ...["-0.300000", "-0.500000", "0.000000", "1.000000"],
  ]);
  expect(shown.comparisons).toBe(3);
  expect(shownChange("lossRate", net)).toBe(net);
  expect([isShareMetric("overdueShare"), isShareMetric("medianDays")]).toEqual([true, false]);
});
