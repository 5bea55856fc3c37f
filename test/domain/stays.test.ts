import { stagePlaces } from "../../src/domain/stage-lookup";
import { dwellDays, ownerOn } from "../../src/domain/stay";
import { staysOf } from "../../src/domain/stays";
import { aJourney, day, shortFunnel, stage, type EventText } from "../support/builders";

const places = stagePlaces(shortFunnel);

function staysFrom(...events: readonly EventText[]) {
  return staysOf(aJourney("K1", ...events), places);
}

/** Stage, entry, leaving and outcome of each stay. */
function outline(...events: readonly EventText[]): string[] {
  return staysFrom(...events).map(({ place, entered, left, outcome }) => {
    const days = [entered, left].map((date) => (date === null ? "" : String(date - day("2024-03-01") + 1)));
    return `${shortFunnel[place]!.id} ${days.join("-")} ${outcome}`;
  });
}

const created = ["created", "2024-03-01", "A"] as const;

it.each<[string, EventText[], string[]]>([
  ["nothing", [], []],
  ["one event", [created], ["A 1- open"]],
  ["a skipped stage", [created, ["advanced", "2024-03-05", "C"]], ["A 1-5 advanced", "C 5- open"]],
  ["winning", [created, ["advanced", "2024-03-05", "W"]], ["A 1-5 advanced", "W 5- open"]],
  [
    "a return",
    [created, ["advanced", "2024-03-05", "C"], ["returned", "2024-03-09", "B"]],
    ["A 1-5 advanced", "C 5-9 returned", "B 9- open"],
  ],
  [
    "a loss and a reopening in the same stage",
    [created, ["lost", "2024-03-05", null], ["reopened", "2024-03-08", "A"]],
    ["A 1-5 lost", "A 8- open"],
  ],
  [
    "several moves a day",
    [created, ["advanced", "2024-03-01", "B"], ["advanced", "2024-03-01", "C"]],
    ["A 1-1 advanced", "B 1-1 advanced", "C 1- open"],
  ],
])("follows %s", (_label, events, expected) => {
  expect(outline(...events)).toEqual(expected);
});

describe("of a log that makes no sense", () => {
  it.each<[string, EventText[], string[]]>([
    [
      "an advance to the same stage leaves the stay unbroken",
      [created, ["advanced", "2024-03-05", "A"]],
      ["A 1- open"],
    ],
    ["a loss of an unknown customer is ignored", [["lost", "2024-03-01", null]], []],
    ["a second loss is ignored", [created, ["lost", "2024-03-04", null], ["lost", "2024-03-06", null]], ["A 1-4 lost"]],
    [
      "a lost customer is neither paused nor handed over",
      [created, ["lost", "2024-03-04", null], ["paused", "2024-03-06", "A"], ["handed-over", "2024-03-06", "B"]],
      ["A 1-4 lost"],
    ],
    ["a hand-over moves nobody", [created, ["handed-over", "2024-03-06", "B"]], ["A 1- open"]],
    ["a pause is the entry where it is the first that is known", [["paused", "2024-03-06", "B"]], ["B 6- open"]],
    ["a stage that does not exist is ignored", [created, ["advanced", "2024-03-05", "gone"]], ["A 1- open"]],
    [
      "the outcome follows from the stages, not from the kind",
      [
        ["created", "2024-03-01", "B"],
        ["advanced", "2024-03-05", "A"],
      ],
      ["B 1-5 returned", "A 5- open"],
    ],
    [
      "the stay that ends is the open one, not 原阶段",
      [created, ["advanced", "2024-03-05", "C", { from: stage("B") }]],
      ["A 1-5 advanced", "C 5- open"],
    ],
    [
      "an event without its date is left out",
      [created, ["advanced", "2024-03-05", "B", { entered: null }]],
      ["A 1- open"],
    ],
    ["moving on without an entry is the entry", [["advanced", "2024-03-05", "B"]], ["B 5- open"]],
  ])("%s", (_label, events, expected) => {
    expect(outline(...events)).toEqual(expected);
  });

  it.each([
    ["before the entry", "2024-02-20", "2024-03-01"],
    ["after the leaving", "2024-03-30", "2024-03-05"],
    ["between", "2024-03-03", "2024-03-03"],
  ])("an exit %s counts as the nearest day of the stay", (_label, exited, expected) => {
    const [stay] = staysFrom(created, ["advanced", "2024-03-05", "B", { exited: day(exited) }]);
    expect(stay!.exited).toBe(day(expected));
  });
});

describe("dwell", () => {
  it.each<[string, EventText[], number]>([
    ["to the day asked for", [], 30],
    [
      "to the exit, not through the hand-over gap",
      [["advanced", "2024-03-20", "B", { exited: day("2024-03-11") }]],
      10,
    ],
    [
      "without paused days",
      [
        ["paused", "2024-03-11", "A"],
        ["resumed", "2024-03-16", "A"],
      ],
      25,
    ],
    ["without a pause that lasts", [["paused", "2024-03-11", "A"]], 10],
    [
      "a pause within a day takes nothing",
      [
        ["paused", "2024-03-11", "A"],
        ["resumed", "2024-03-11", "A"],
      ],
      30,
    ],
    [
      "a second pause while paused changes nothing",
      [
        ["paused", "2024-03-11", "A"],
        ["paused", "2024-03-14", "A"],
        ["resumed", "2024-03-16", "A"],
      ],
      25,
    ],
    [
      "a move within the stage ends a pause",
      [
        ["paused", "2024-03-11", "A"],
        ["advanced", "2024-03-16", "A"],
      ],
      25,
    ],
    [
      "a hand-over does not",
      [
        ["paused", "2024-03-11", "A"],
        ["handed-over", "2024-03-16", "A"],
      ],
      10,
    ],
    [
      "a pause over the exit",
      [
        ["paused", "2024-03-11", "A"],
        ["lost", "2024-03-20", null],
      ],
      10,
    ],
  ])("counts %s", (_label, events, expected) => {
    expect(dwellDays(staysFrom(created, ...events)[0]!, day("2024-03-31"))).toBe(expected);
  });

  it("counts a leap day", () => {
    const [stay] = staysFrom(["created", "2024-02-28", "A"]);
    expect(dwellDays(stay!, day("2024-03-01"))).toBe(2);
  });

  it("is none before the entry", () => {
    expect(dwellDays(staysFrom(created)[0]!, day("2024-02-01"))).toBe(0);
  });
});

describe("who held the customer", () => {
  const events: EventText[] = [
    created,
    ["handed-over", "2024-03-10", "A", { owner: "Wang" }],
    ["advanced", "2024-03-20", "B", { owner: "Zhang" }],
  ];

  it.each([
    ["the day before a hand-over", "2024-03-09", "Li"],
    ["the day of a hand-over", "2024-03-10", "Wang"],
    ["after the stay, whoever held it when it ended", "2024-03-31", "Wang"],
  ])("%s", (_label, on, expected) => {
    expect(ownerOn(staysFrom(...events)[0]!, day(on))).toBe(expected);
  });

  it("stays the same through an event that names nobody", () => {
    const stays = staysFrom(
      created,
      ["advanced", "2024-03-20", "B", { owner: "" }],
      ["paused", "2024-03-21", "B", { owner: "" }],
    );
    expect(stays.map(({ owner }) => owner)).toEqual(["Li", "Li"]);
  });
});
