import { buildMonthReport } from "../../src/domain/build-month-report";
import type { FunnelRecords } from "../../src/domain/month-report";
import { defaultSettings } from "../../src/domain/settings";
import type { Transition } from "../../src/domain/transition";
import {
  aCustomer,
  aJourney,
  aMonth,
  aStage,
  day,
  shortFunnel,
  someRecords,
  type EventText,
} from "../support/builders";

const march = aMonth("2024-03");

function reportOf(transitions: readonly Transition[], more: Partial<FunnelRecords> = {}, today = "2024-04-10") {
  return buildMonthReport(someRecords({ transitions, ...more }), march, day(today));
}

/** The report of one customer's events. */
function reportOn(...events: readonly EventText[]) {
  return reportOf(aJourney("K1", ...events));
}

it("has a row of blanks for each stage of an empty funnel", () => {
  const { detail, previous, dwell, summary } = reportOf([]);
  expect({ detail, previous, dwell }).toEqual({ detail: [], previous: [], dwell: [] });
  expect(summary.map(({ stage }) => stage)).toEqual(["A", "B", "C", "W"]);
  expect(summary[0]).toMatchObject({
    opening: 0,
    added: 0,
    closing: 0,
    monthlyRate: null,
    decidedRate: null,
    meanDays: null,
    meanDaysOfLeavers: null,
    expectedAmount: null,
  });
});

it.each<[string, EventText[], string]>([
  ["entering on the last day", [["created", "2024-03-31", "A"]], "A added open"],
  ["entering on the day after", [["created", "2024-04-01", "A"]], ""],
  ["entering on the first day", [["created", "2024-03-01", "A"]], "A added open"],
  ["entering on the day before", [["created", "2024-02-29", "A"]], "A opening open"],
  [
    "lost on the first day",
    [
      ["created", "2024-02-01", "A"],
      ["lost", "2024-03-01", null],
    ],
    "A opening lost",
  ],
  [
    "lost on the day before",
    [
      ["created", "2024-02-01", "A"],
      ["lost", "2024-02-29", null],
    ],
    "",
  ],
  [
    "lost on the last day",
    [
      ["created", "2024-02-01", "A"],
      ["lost", "2024-03-31", null],
    ],
    "A opening lost",
  ],
  [
    "lost on the day after",
    [
      ["created", "2024-02-01", "A"],
      ["lost", "2024-04-01", null],
    ],
    "A opening open",
  ],
  [
    "lost and reopened, counted once",
    [
      ["created", "2024-02-01", "A"],
      ["lost", "2024-03-05", null],
      ["reopened", "2024-03-09", "A"],
    ],
    "A opening open",
  ],
  [
    "a day in and out of a stage",
    [
      ["created", "2024-03-05", "A"],
      ["advanced", "2024-03-05", "B"],
    ],
    "A added advanced, B added open",
  ],
])("%s", (_label, events, expected) => {
  const rows = reportOn(...events).detail.map(
    ({ stage, isOpening, outcome }) => `${stage} ${isOpening ? "opening" : "added"} ${outcome}`,
  );
  expect(rows.join(", ")).toBe(expected);
});

it("leaves out what is dated after today, and counts dwell to today", () => {
  const events = aJourney("K1", ["created", "2024-03-01", "A"], ["lost", "2024-03-20", null]);
  const report = reportOf(events, {}, "2024-03-11");
  expect(report.countedTo).toBe(day("2024-03-11"));
  expect(report.detail).toMatchObject([{ outcome: "open", left: null, days: 10 }]);
});

it("gives a row to whoever held the customer at month end, or when the stay ended", () => {
  const handOver = (on: string): Transition[] =>
    aJourney("K1", ["created", "2024-03-01", "A"], ["handed-over", on, "A", { owner: "Wang" }]);
  expect(reportOf(handOver("2024-03-15")).detail[0]!.owner).toBe("Wang");
  expect(reportOf(handOver("2024-03-31")).detail[0]!.owner).toBe("Wang");
  expect(reportOf(handOver("2024-04-01")).detail[0]!.owner).toBe("Li");
  const moved = reportOn(["created", "2024-03-01", "A"], ["advanced", "2024-03-15", "B", { owner: "Wang" }]);
  expect(moved.detail.map(({ owner }) => owner)).toEqual(["Li", "Wang"]);
});

it("counts an inferred stay in the pool and never in dwell", () => {
  const report = reportOn(
    ["created", "2024-02-01", "A", { origin: "inferred" }],
    ["advanced", "2024-03-10", "B", { exited: day("2024-03-05") }],
  );
  expect(report.detail[0]).toMatchObject({ stage: "A", days: null, leftStays: 0, isOpening: true, isOverMean: false });
  expect(report.summary[0]).toMatchObject({ opening: 1, advanced: 1, meanDays: null, meanDaysOfLeavers: null });
  expect(report.dwell.map(({ stage }) => stage)).toEqual(["B"]);
});

it("takes no row of the won stage for over the mean, and no won stage into dwell", () => {
  const won = ["2024-02-01", "2024-03-20"].flatMap((on, index) => aJourney(`K${index}`, ["created", on, "W"]));
  const { detail, dwell } = reportOf(won);
  expect(detail.map(({ days, isOverMean }) => [days, isOverMean])).toEqual([
    [59, false],
    [11, false],
  ]);
  expect(dwell).toEqual([]);
});

it("counts a customer that is no longer in the list, without a name", () => {
  const report = reportOf(aJourney("K1", ["created", "2024-03-01", "A"]), {
    customers: [aCustomer("K2", { amount: 9 })],
  });
  expect(report.detail).toMatchObject([{ customer: "K1", customerName: "", amount: null }]);
});

it("takes the latest of several rows with one id, wherever it stands", () => {
  const rows = [
    aCustomer("K1", { entered: day("2024-03-01"), amount: 1 }),
    aCustomer("K1", { entered: day("2024-03-09"), amount: 9 }),
  ];
  for (const customers of [rows, rows.toReversed()]) {
    expect(reportOf(aJourney("K1", ["created", "2024-03-01", "A"]), { customers }).detail[0]!.amount).toBe(9);
  }
});

describe("平均客单价", () => {
  const transitions = [
    ...aJourney("K1", ["created", "2024-03-01", "A"]),
    ...aJourney("K2", ["created", "2024-03-01", "A"], ["lost", "2024-03-05", null]),
    ...aJourney("K3", ["created", "2024-03-01", "A"]),
    ...aJourney("K4", ["created", "2024-02-01", "W"]),
    ...aJourney("K5", ["created", "2024-03-02", "W"]),
  ];
  const customers = [4, 100, null, 200, 30].map((amount, index) => aCustomer(`K${index + 1}`, { amount }));

  it("is the mean amount of those not lost, and of those won in the month", () => {
    const { summary } = reportOf(transitions, { customers });
    expect(summary[0]).toMatchObject({ averagePrice: 4, averagePriceFrom: "customers", expectedAmount: 8 });
    expect(summary[3]).toMatchObject({ averagePrice: 30, expectedAmount: 30, opening: 1, added: 1 });
  });

  it("is the stage's setting where there is one", () => {
    const stages = shortFunnel.map((stage) => ({ ...stage, averagePrice: 5 }));
    const { summary } = reportOf(transitions, { customers, stages });
    expect(summary[0]).toMatchObject({ averagePrice: 5, averagePriceFrom: "setting", expectedAmount: 10 });
    expect(summary[3]).toMatchObject({ expectedAmount: 5 });
  });
});

it("carries all who ever advanced from or were returned to another stage, by the template's basis", () => {
  const transitions = [
    ...aJourney("K1", ["created", "2024-01-05", "A"], ["advanced", "2024-01-20", "B"]),
    ...aJourney("K2", ["created", "2024-01-05", "B"], ["returned", "2024-02-10", "A"]),
    ...aJourney("K3", ["created", "2024-02-05", "A"], ["lost", "2024-02-20", null]),
    ...aJourney("K4", ["created", "2024-03-05", "A"], ["advanced", "2024-03-20", "B"]),
  ];
  const { summary } = reportOf(transitions, { settings: { ...defaultSettings, openingBasis: "template" } });
  expect(summary[0]).toMatchObject({
    opening: 2,
    openingCarry: 1,
    added: 1,
    closing: 3,
    monthlyRate: 1 / 3,
    inStage: 1,
  });
  expect(summary[1]).toMatchObject({ opening: 2, openingCarry: 1, added: 1, closing: 3, inStage: 2 });
});

describe("coaching", () => {
  const team = (liDays: string, wangDays: string): Transition[] => [
    ...aJourney("K1", ["created", liDays, "A", { owner: "Li" }]),
    ...aJourney("K2", ["created", wangDays, "A", { owner: "Wang" }]),
  ];

  it.each([
    ["above 1.2 × the team's mean", "2024-03-06", "2024-03-15", ["Li"]],
    ["exactly 1.2 × the team's mean", "2024-03-13", "2024-03-19", []],
  ])("is needed %s", (_label, li, wang, expected) => {
    const { dwell } = reportOf(team(li, wang));
    expect(dwell.filter(({ needsCoaching }) => needsCoaching).map(({ owner }) => owner)).toEqual(expected);
  });

  it("takes exactly the factor for no more, though 1.2 × 3 falls short of 3.6", () => {
    const days = (owner: string, counts: readonly number[]): Transition[] =>
      counts.flatMap((count, index) => {
        const since = `2024-03-${String(31 - count).padStart(2, "0")}`;
        return aJourney(`${owner}${index}`, ["created", since, "A", { owner }]);
      });
    const { dwell } = reportOf([...days("Li", [3, 3, 4, 4, 4]), ...days("Wang", [2, 2, 2, 3, 3])]);
    expect(dwell[0]).toMatchObject({ owner: "Li", meanDays: 3.6, teamMeanDays: 3, needsCoaching: false });
  });
});

it("lists rows in funnel order, then by owner and customer", () => {
  const stages = [aStage("Z"), aStage("Y"), aStage("W", { kind: "won" })];
  const transitions = [
    ...aJourney("K2", ["created", "2024-03-01", "Z"], ["advanced", "2024-03-02", "Y"]),
    ...aJourney("K1", ["created", "2024-03-01", "Z", { owner: "Zhang" }]),
    ...aJourney("K0", ["created", "2024-03-01", "Z"]),
  ];
  const rows = reportOf(transitions, { stages }).detail.map(
    ({ stage, owner, customer }) => `${stage} ${owner} ${customer}`,
  );
  expect(rows).toEqual(["Z Li K0", "Z Li K2", "Z Zhang K1", "Y Li K2"]);
});
