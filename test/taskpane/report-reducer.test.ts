import { reportReducer, type ReportEvent } from "../../src/taskpane/state/report-reducer";
import { initialReportState, type ReportState } from "../../src/taskpane/state/report-state";
import { aPublishedMonth, day, month } from "./held-publish";

const march = month("2024-03");
const started: ReportEvent = { kind: "started", month: march };
const cancelled = { code: "cancelled", place: "", details: "" } as const;
const conflicts = [{ sheetName: "漏斗明细", columns: ["备注"] }];

function after(...events: readonly ReportEvent[]): ReportState {
  return events.reduce(reportReducer, initialReportState(day("2024-04-10")));
}

test.each([
  ["the first of the month", "2024-04-01", "2024-03"],
  ["the last of the month", "2024-03-31", "2024-03"],
  ["the day before that", "2024-03-30", "2024-02"],
  ["January", "2024-01-15", "2023-12"],
])("on %s the last full month is offered", (_label, today, expected) => {
  expect(initialReportState(day(today)).month).toBe(month(expected));
});

test.each<[string, readonly ReportEvent[], unknown]>([
  ["starts by reading", [started], { kind: "running", month: march, step: "reading", done: 0, isCancelling: false }],
  [
    "counts each step anew",
    [started, { kind: "progressed", done: 0.5 }, { kind: "step-begun", step: "writing" }],
    { step: "writing", done: 0 },
  ],
  [
    "never goes back within a step",
    [started, { kind: "progressed", done: 0.5 }, { kind: "progressed", done: 0.2 }],
    { done: 0.5 },
  ],
  ["never goes beyond the whole", [started, { kind: "progressed", done: 7 }], { done: 1 }],
  ["waits for the cancellation", [started, { kind: "cancel-asked" }], { kind: "running", isCancelling: true }],
  [
    "says in which step it was cancelled",
    [started, { kind: "step-begun", step: "writing" }, { kind: "failed", failure: cancelled }],
    { kind: "cancelled", step: "writing" },
  ],
  [
    "reports what was written after all",
    [started, { kind: "cancel-asked" }, { kind: "answered", result: aPublishedMonth() }],
    { kind: "published" },
  ],
  [
    "asks about the month that was started",
    [started, { kind: "answered", result: { kind: "needs-confirmation", conflicts } }],
    { kind: "asking", month: march, conflicts },
  ],
  [
    "takes no for an answer",
    [started, { kind: "answered", result: { kind: "needs-confirmation", conflicts } }, { kind: "overwrite-declined" }],
    { kind: "declined" },
  ],
  [
    "keeps a result when a late no arrives",
    [started, { kind: "answered", result: aPublishedMonth() }, { kind: "overwrite-declined" }],
    { kind: "published" },
  ],
])("a run %s", (_label, events, expected) => {
  expect(after(...events).run).toMatchObject(expected as object);
});

test("what comes of a run that is over leaves no trace", () => {
  const late: readonly ReportEvent[] = [
    { kind: "progressed", done: 0.5 },
    { kind: "step-begun", step: "writing" },
    { kind: "cancel-asked" },
    { kind: "failed", failure: cancelled },
    { kind: "answered", result: aPublishedMonth() },
  ];
  expect(after(...late).run).toEqual({ kind: "idle" });
});

test.each<[string, readonly ReportEvent[], string]>([
  ["moves with the calendar", [{ kind: "day-seen", today: day("2024-05-02") }], "2024-04"],
  [
    "stays where the user put it",
    [
      { kind: "month-chosen", month: month("2023-11") },
      { kind: "day-seen", today: day("2024-05-02") },
    ],
    "2023-11",
  ],
  [
    "is left alone by a run of another month",
    [started, { kind: "answered", result: aPublishedMonth({ month: month("2023-01") }) }],
    "2024-03",
  ],
])("the month on offer %s", (_label, events, expected) => {
  expect(after(...events).month).toBe(month(expected));
});
