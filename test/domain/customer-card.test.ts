import { actOnCustomer } from "../../src/domain/act-on-customer";
import { possibleActions } from "../../src/domain/customer-action";
import { customerCardsInSteps } from "../../src/domain/customer-card";
import { finish } from "../../src/domain/steps";
import { aCustomer, aJourney, aStage, day, idOf, shortFunnel, someRecords, stage } from "../support/builders";

const today = day("2024-04-10");

test("a card shows the path, the next stage, the flags and the history, latest first", () => {
  const stages = shortFunnel.map((each) => (each.id === "C" ? aStage("C", { benchmarkDays: 10 }) : each));
  const row = aCustomer("K1", { stage: stage("C"), entered: day("2024-03-15") });
  const transitions = [
    ...aJourney("K1", ["created", "2024-03-01", "A"], ["advanced", "2024-03-15", "C"], ["paused", "2024-04-05", "C"]),
    ...aJourney("K2", ["created", "2024-03-01", "A"]),
  ];
  const records = someRecords({ stages, customers: [row, aCustomer("K2")], transitions });
  const card = finish(customerCardsInSteps(records, today))(idOf("K1"))!;
  expect(card.path.map(({ stage: { id }, state }) => `${id} ${state}`)).toEqual([
    ...["A passed", "B passed", "C current", "W ahead"],
  ]);
  expect([card.stage?.id, card.next?.id]).toEqual(["C", "W"]);
  expect(card.flags).toMatchObject({ daysInStage: 21, baseline: 10, isOverdue: true });
  expect(
    card.history.map(({ transition, date, skipped }) => [transition.kind, date, skipped.map(({ id }) => id)]),
  ).toEqual([
    ["paused", day("2024-04-05"), []],
    ["advanced", day("2024-03-15"), ["B"]],
    ["created", day("2024-03-01"), []],
  ]);
});

test("there is no next stage after the last, no card without a row, and no stage that the funnel lacks", () => {
  const won = aCustomer("K1", { stage: stage("W") });
  const lostTrack = aCustomer("K2", { stage: stage("?") });
  const records = someRecords({ customers: [won, lostTrack] });
  const cardOf = finish(customerCardsInSteps(records, today));
  expect(cardOf(idOf("K1"))?.next).toBeNull();
  expect(cardOf(idOf("K2"))).toMatchObject({ stage: null, next: null });
  expect(cardOf(idOf("K3"))).toBeNull();
});

test("what can be done depends on where the customer stands", () => {
  const actionsOf = (status: "active" | "paused" | "lost", id: string) =>
    possibleActions({ status, stage: stage(id) }, shortFunnel).join(" ");
  expect(actionsOf("active", "A")).toBe("move lose pause hand-over");
  expect(actionsOf("active", "W")).toBe("move lose hand-over");
  expect(actionsOf("paused", "A")).toBe("resume move lose hand-over");
  expect(actionsOf("lost", "A")).toBe("reopen");
});

test("what the sheet said and the log did not comes first, as the sheet's own", () => {
  const transitions = aJourney("K1", ["created", "2024-03-01", "A"]);
  const row = aCustomer("K1", { stage: stage("B"), entered: day("2024-04-01"), owner: "Li" });
  const action = { kind: "move", to: stage("C"), date: day("2024-04-05"), reason: "签了意向" } as const;
  const acted = actOnCustomer(someRecords({ transitions }), row, action, today);
  expect(acted).toMatchObject({
    row: { stage: "C", entered: day("2024-04-05"), previousStage: "B", previousExit: day("2024-04-05") },
    transitions: [
      { kind: "advanced", from: "A", to: "B", entered: day("2024-04-01"), origin: "sheet", sequence: 2 },
      {
        kind: "advanced",
        from: "B",
        to: "C",
        entered: day("2024-04-05"),
        origin: "pane",
        reason: "签了意向",
        sequence: 3,
      },
    ],
  });
});

test("nothing is dated before the last move, nor on the day of entry unless that is today", () => {
  const transitions = aJourney("K1", ["created", "2024-04-05", "A"]);
  const row = aCustomer("K1", { entered: day("2024-04-05") });
  const move = (date: string, on = today) =>
    actOnCustomer(someRecords({ transitions }), row, { kind: "move", to: stage("B"), date: day(date), reason: "" }, on);
  expect(move("2024-04-05")).toEqual({
    kind: "refused",
    problems: [{ field: "date", code: "too-early", earliest: day("2024-04-06") }],
  });
  expect(move("2024-04-06")).toMatchObject({ transitions: [{ entered: day("2024-04-06") }] });
  expect(move("2024-04-05", day("2024-04-05"))).toMatchObject({ transitions: [{ entered: day("2024-04-05") }] });
});
