import fc from "fast-check";
import type { Customer } from "../../src/domain/customer";
import { inferTransitions } from "../../src/domain/infer-transitions";
import { aCustomer, aJourney, day, shortFunnel, someRecords, stage, type EventText } from "../support/builders";
import { anyLog, anyRows, reportDate, shuffled } from "../support/random-records";

const today = day("2024-03-20");

/** Kind, stages, dates and owner of what a row of customer K1 adds to the events of K1. */
function inferred(row: Partial<Customer>, ...events: readonly EventText[]): string[] {
  const records = someRecords({ customers: [aCustomer("K1", row)], transitions: aJourney("K1", ...events) });
  return inferTransitions(records, today).map(({ kind, from, exited, to, entered, owner, origin }) => {
    const march = (date: number | null): string => (date === null ? "-" : String(date - day("2024-02-29")));
    return `${kind} ${from ?? "-"}@${march(exited)} ${to ?? "-"}@${march(entered)} ${owner} ${origin}`;
  });
}

const created = ["created", "2024-03-01", "A"] as const;
const inA = { stage: stage("A"), entered: day("2024-03-01") };

describe("a customer that the log does not know", () => {
  it.each<[string, Partial<Customer>, string[]]>([
    ["is created on the row's date", inA, ["created -@- A@1 Li sheet"]],
    ["is created today where the date is to come", { entered: day("2024-03-25") }, ["created -@- A@20 Li sheet"]],
    [
      "has been in 上一阶段 since the first contact",
      {
        stage: stage("B"),
        previousStage: stage("A"),
        previousExit: day("2024-03-05"),
        firstContact: day("2024-03-02"),
      },
      ["created -@- A@2 Li inferred", "advanced A@5 B@10 Li sheet"],
    ],
    [
      "has been in 上一阶段 on its exit date where no first contact is known",
      { stage: stage("B"), previousStage: stage("C"), previousExit: day("2024-03-05") },
      ["created -@- C@5 Li inferred", "returned C@5 B@10 Li sheet"],
    ],
    [
      "left 上一阶段 without a gap where no exit is known",
      { stage: stage("B"), previousStage: stage("A") },
      ["created -@- A@10 Li inferred", "advanced A@10 B@10 Li sheet"],
    ],
    [
      "left 上一阶段 no later than it entered the next, and contacted no later than that",
      {
        stage: stage("B"),
        previousStage: stage("A"),
        previousExit: day("2024-03-15"),
        firstContact: day("2024-03-18"),
      },
      ["created -@- A@10 Li inferred", "advanced A@10 B@10 Li sheet"],
    ],
    ["has no earlier stay in the same stage", { ...inA, previousStage: stage("A") }, ["created -@- A@1 Li sheet"]],
    ["has none in a stage that does not exist", { ...inA, previousStage: stage("x") }, ["created -@- A@1 Li sheet"]],
    [
      "is lost on the row's date",
      { ...inA, status: "lost", lostOn: day("2024-03-07") },
      ["created -@- A@1 Li sheet", "lost A@7 -@- Li sheet"],
    ],
    ["is paused today", { ...inA, status: "paused" }, ["created -@- A@1 Li sheet", "paused A@20 A@20 Li sheet"]],
    ["is left out in a stage that does not exist", { stage: stage("x") }, []],
  ])("%s", (_label, row, expected) => {
    expect(inferred(row)).toEqual(expected);
  });
});

describe("a customer that the log knows", () => {
  it.each<[string, Partial<Customer>, string[]]>([
    ["adds nothing where nothing changed", inA, []],
    ["adds nothing for another date", { ...inA, entered: day("2024-03-04") }, []],
    ["adds nothing for another spelling of the owner", { ...inA, owner: " LI" }, []],
    ["advances on the row's date", { stage: stage("B") }, ["advanced A@10 B@10 Li sheet"]],
    [
      "advances today where the date was left as it was",
      { ...inA, stage: stage("C") },
      ["advanced A@20 C@20 Li sheet"],
    ],
    [
      "advances today where the date is to come",
      { stage: stage("B"), entered: day("2024-03-21") },
      ["advanced A@20 B@20 Li sheet"],
    ],
    [
      "advances today where the date is before the stay",
      { stage: stage("B"), entered: day("2024-02-21") },
      ["advanced A@20 B@20 Li sheet"],
    ],
    [
      "advances with the row's exit from the stage left",
      { stage: stage("B"), previousStage: stage("A"), previousExit: day("2024-03-06") },
      ["advanced A@6 B@10 Li sheet"],
    ],
    [
      "takes no exit that was from another stage",
      { stage: stage("B"), previousStage: stage("C"), previousExit: day("2024-03-06") },
      ["advanced A@10 B@10 Li sheet"],
    ],
    ["takes the new owner along", { stage: stage("B"), owner: "Wang" }, ["advanced A@10 B@10 Wang sheet"]],
    ["is lost on the row's date", { ...inA, status: "lost", lostOn: day("2024-03-04") }, ["lost A@4 -@- Li sheet"]],
    ["is lost today without a date", { ...inA, status: "lost" }, ["lost A@20 -@- Li sheet"]],
    [
      "is lost today with a date before the stay",
      { ...inA, status: "lost", lostOn: day("2024-02-04") },
      ["lost A@20 -@- Li sheet"],
    ],
    [
      "is lost today with a date to come",
      { ...inA, status: "lost", lostOn: day("2024-03-21") },
      ["lost A@20 -@- Li sheet"],
    ],
    ["stays with its owner where the row names none", { ...inA, owner: "" }, []],
    ["is paused", { ...inA, status: "paused" }, ["paused A@20 A@20 Li sheet"]],
    ["is handed over", { ...inA, owner: "Wang" }, ["handed-over A@20 A@20 Wang sheet"]],
    [
      "advances and is lost",
      { stage: stage("B"), status: "lost", lostOn: day("2024-03-12") },
      ["advanced A@10 B@10 Li sheet", "lost B@12 -@- Li sheet"],
    ],
  ])("%s", (_label, row, expected) => {
    expect(inferred(row, created)).toEqual(expected);
  });

  it("is returned", () => {
    expect(inferred({ stage: stage("A") }, ["created", "2024-03-01", "C"])).toEqual(["returned C@10 A@10 Li sheet"]);
  });

  it.each<[string, Partial<Customer>, string[]]>([
    ["stays lost, whatever else the row says", { stage: stage("B"), status: "lost", owner: "Wang" }, []],
    ["is reopened on the row's date", { stage: stage("B") }, ["reopened -@- B@10 Li sheet"]],
    ["is reopened today where the date was left as it was", inA, ["reopened -@- A@20 Li sheet"]],
  ])("after a loss %s", (_label, row, expected) => {
    expect(inferred(row, created, ["lost", "2024-03-08", null])).toEqual(expected);
  });

  it.each<[string, Partial<Customer>, string[]]>([
    ["is resumed", inA, ["resumed A@20 A@20 Li sheet"]],
    ["is resumed by moving on", { stage: stage("B") }, ["advanced A@10 B@10 Li sheet"]],
    ["is lost all the same", { ...inA, status: "lost", lostOn: day("2024-03-09") }, ["lost A@9 -@- Li sheet"]],
  ])("after a pause %s", (_label, row, expected) => {
    expect(inferred(row, created, ["paused", "2024-03-08", "A"])).toEqual(expected);
  });

  it("may move on before a hand-over that was captured earlier", () => {
    const handOver = ["handed-over", "2024-03-15", "A", { owner: "Wang" }] as const;
    expect(inferred({ stage: stage("B"), owner: "Wang" }, created, handOver)).toEqual([
      "advanced A@10 B@10 Wang sheet",
    ]);
  });
});

it("loses nobody before a pause that is the first the log knows", () => {
  const row = { ...inA, status: "lost", lostOn: day("2024-03-05") } as const;
  expect(inferred(row, ["paused", "2024-03-10", "A"])).toEqual(["lost A@20 -@- Li sheet"]);
});

it("loses nobody before a hand-over to come that is the first the log knows", () => {
  const row = { ...inA, status: "lost" } as const;
  expect(inferred(row, ["handed-over", "2024-03-25", "A"])).toEqual(["lost A@25 -@- Li sheet"]);
});

it("adds nothing for a customer that is no longer in the list", () => {
  expect(inferTransitions(someRecords({ transitions: aJourney("K1", created) }), today)).toEqual([]);
});

it("numbers on from the log's last", () => {
  const customers = [aCustomer("K2"), aCustomer("K3")];
  const transitions = aJourney("K1", created, ["advanced", "2024-03-02", "B"]);
  const sequences = inferTransitions(someRecords({ customers, transitions }), today).map(({ sequence }) => sequence);
  expect(sequences).toEqual([3, 4]);
});

it("leaves nothing to infer, now or on any later day, whatever the list and the log say", () => {
  fc.assert(
    fc.property(anyRows, anyLog, reportDate, reportDate, (customers, transitions, first, second) => {
      const inferredOnce = inferTransitions({ stages: shortFunnel, customers, transitions }, first);
      const log = [...transitions, ...inferredOnce];
      expect(inferTransitions({ stages: shortFunnel, customers, transitions: log }, second)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it("does not depend on how list and log are sorted", () => {
  fc.assert(
    fc.property(
      anyRows,
      anyLog,
      reportDate,
      fc.array(fc.nat(), { minLength: 5 }),
      (customers, transitions, on, keys) => {
        const withoutNumber = (records: Parameters<typeof inferTransitions>[0]): string[] =>
          inferTransitions(records, on)
            .map(({ sequence: _, ...event }) => JSON.stringify(event))
            .sort();
        const mixed = { customers: shuffled(customers, keys), transitions: shuffled(transitions, keys) };
        expect(withoutNumber({ stages: shortFunnel, ...mixed })).toEqual(
          withoutNumber({ stages: shortFunnel, customers, transitions }),
        );
      },
    ),
    { numRuns: 500 },
  );
});
