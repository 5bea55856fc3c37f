import { captureChanges } from "../../src/domain/capture-changes";
import type { Customer } from "../../src/domain/customer";
import type { Transition } from "../../src/domain/transition";
import { aCustomer, aJourney, day, idOf, shortFunnel, stage, type EventText } from "../support/builders";

const today = day("2024-03-20");
const recordedOn = today;

function captured(row: Partial<Customer>, ...events: readonly EventText[]) {
  const records = { stages: shortFunnel, customers: [aCustomer("K1", row)], transitions: aJourney("K1", ...events) };
  return captureChanges(records, today);
}

const created: EventText = ["created", "2024-03-01", "A"];
const inB = { stage: stage("B"), entered: day("2024-03-20") };

describe("after a move", () => {
  it("today's date, the stage left and its exit are filled in where nothing was typed", () => {
    const { fills } = captured({ stage: stage("B"), entered: day("2024-03-01") }, created);
    expect(fills).toEqual([{ customer: "K1", entered: today, previousStage: "A", previousExit: today }]);
  });

  it("what was typed stands", () => {
    const row = { ...inB, entered: day("2024-03-15"), previousStage: stage("A"), previousExit: day("2024-03-12") };
    const { transitions, fills } = captured(row, created);
    expect(fills).toEqual([]);
    expect(transitions).toMatchObject([{ kind: "advanced", exited: day("2024-03-12"), entered: day("2024-03-15") }]);
  });

  it("a stage and an exit of the move before give way", () => {
    const row = {
      stage: stage("C"),
      entered: day("2024-03-10"),
      previousStage: stage("A"),
      previousExit: day("2024-03-08"),
    };
    const { fills } = captured(row, created, ["advanced", "2024-03-10", "B", { exited: day("2024-03-08") }]);
    expect(fills).toEqual([{ customer: "K1", entered: today, previousStage: "B", previousExit: today }]);
  });

  it("another stage that was typed stands, and so does its exit", () => {
    const row = {
      stage: stage("B"),
      entered: day("2024-03-18"),
      previousStage: stage("C"),
      previousExit: day("2024-03-17"),
    };
    expect(captured(row, created).fills).toEqual([]);
  });

  it("a date to come stands, to be flagged", () => {
    const { transitions, fills } = captured({ stage: stage("B"), entered: day("2024-03-25") }, created);
    expect(transitions).toMatchObject([{ entered: today }]);
    expect(fills).toEqual([{ customer: "K1", previousStage: "A", previousExit: today }]);
  });
});

it("a loss without a date gets the day of capture", () => {
  const { transitions, fills } = captured({ entered: day("2024-03-01"), status: "lost" }, created);
  expect(transitions).toMatchObject([{ kind: "lost", exited: today }]);
  expect(fills).toEqual([{ customer: "K1", lostOn: today }]);
});

it("a customer put back without a date enters today", () => {
  const { fills } = captured({ entered: day("2024-03-01") }, created, ["lost", "2024-03-10", null]);
  expect(fills).toEqual([{ customer: "K1", entered: today }]);
});

describe("on the day a change was recorded", () => {
  const moved: EventText = ["advanced", "2024-03-20", "B", { recordedOn }];

  it("a date typed afterwards goes into its row", () => {
    const row = { ...inB, entered: day("2024-03-18"), previousStage: stage("A"), previousExit: day("2024-03-16") };
    const { transitions, amendments } = captured(row, created, moved);
    expect(transitions).toEqual([]);
    expect(amendments).toMatchObject([
      { before: { entered: today }, after: { entered: day("2024-03-18"), exited: day("2024-03-16") } },
    ]);
  });

  it("so do the day and the reason of a loss", () => {
    const row: Partial<Customer> = {
      entered: day("2024-03-01"),
      status: "lost",
      lostOn: day("2024-03-19"),
      lossReason: "价格",
    };
    const { amendments } = captured(row, created, ["lost", "2024-03-20", null, { recordedOn }]);
    expect(amendments).toMatchObject([{ after: { exited: day("2024-03-19"), reason: "价格" } }]);
  });

  it("a reason that was given in the pane is not taken away by an empty cell", () => {
    const row: Partial<Customer> = { entered: day("2024-03-01"), status: "lost", lostOn: today };
    const lost: EventText = ["lost", "2024-03-20", null, { recordedOn, reason: "预算" }];
    expect(captured(row, created, lost).amendments).toEqual([]);
  });

  it("a move and a hand-over recorded together are amended together", () => {
    const row = { ...inB, entered: day("2024-03-19"), owner: "Wang" };
    const handedOver: EventText = ["handed-over", "2024-03-20", "B", { recordedOn, owner: "Wang" }];
    expect(captured(row, created, moved, handedOver).amendments).toMatchObject([
      { before: { kind: "advanced" }, after: { entered: day("2024-03-19") } },
    ]);
  });

  it("a date before the stage was left, or to come, is not plausible and changes nothing", () => {
    for (const text of ["2024-02-20", "2024-03-21"]) {
      expect(captured({ ...inB, entered: day(text) }, created, moved).amendments).toEqual([]);
    }
  });

  it("nothing that the pane recorded is amended", () => {
    const byPane: EventText = ["advanced", "2024-03-20", "B", { recordedOn, origin: "pane" }];
    expect(captured({ ...inB, entered: day("2024-03-18") }, created, byPane).amendments).toEqual([]);
  });
});

it("a later correction of a date is left to the checks", () => {
  const moved: EventText = ["advanced", "2024-03-19", "B", { recordedOn: day("2024-03-19") }];
  const { transitions, amendments, fills } = captured({ ...inB, entered: day("2024-03-18") }, created, moved);
  expect([transitions, amendments, fills]).toEqual([[], [], []]);
});

it("rows whose stage is unknown to the funnel, and customers without a row, are left alone", () => {
  const records = {
    stages: shortFunnel,
    customers: [aCustomer("K1", { stage: stage("x") })],
    transitions: aJourney("K2", ["created", "2024-03-20", "A", { recordedOn }] satisfies EventText),
  };
  expect(captureChanges(records, today)).toEqual({ transitions: [] as Transition[], amendments: [], fills: [] });
  expect(idOf("K2")).toBe("K2");
});
