import { actOnCustomer } from "../../src/domain/act-on-customer";
import { captureChanges } from "../../src/domain/capture-changes";
import type { Customer } from "../../src/domain/customer";
import type { Transition } from "../../src/domain/transition";
import { aCustomer, aJourney, day, shortFunnel, stage, type EventText } from "../support/builders";

const today = day("2024-03-20");
const nine = 9 / 24;
const ten = 10 / 24;
const noon = 0.5;

function captured(row: Partial<Customer>, time: number | null, ...events: readonly EventText[]) {
  const records = { stages: shortFunnel, customers: [aCustomer("K1", row)], transitions: aJourney("K1", ...events) };
  return captureChanges(records, today, time);
}

const created: EventText = ["created", "2024-03-01", "A"];

describe("the time of day of a change that a capture finds", () => {
  it.each<[string, Partial<Customer>, number | null, number | undefined]>([
    ["is the present one", { entered: day("2024-03-01") }, noon, noon],
    ["is the row's where it has one", { entered: today, times: { entered: nine } }, noon, nine],
    ["is the row's on another day too", { entered: day("2024-03-18"), times: { entered: nine } }, noon, nine],
    ["is not known on another day without one", { entered: day("2024-03-18") }, noon, undefined],
    ["is not that of the entry before", { entered: day("2024-03-01"), times: { entered: nine } }, noon, noon],
    ["is not known where days are counted", { entered: today }, null, undefined],
  ])("%s", (_label, row, time, expected) => {
    const { transitions } = captured({ stage: stage("B"), ...row }, time, created);
    expect(transitions).toHaveLength(1);
    expect(transitions[0]!.time).toBe(expected);
  });

  it("is the present one where the row's is left from an earlier move of the day", () => {
    const moved: EventText = ["advanced", "2024-03-20", "B", { time: nine }];
    const row = { stage: stage("C"), entered: today, times: { entered: nine } };
    expect(captured(row, noon, created, moved).transitions).toMatchObject([{ to: "C", entered: today, time: noon }]);
    const retyped = { ...row, times: { entered: ten } };
    expect(captured(retyped, noon, created, moved).transitions).toMatchObject([{ to: "C", time: ten }]);
  });

  it("is that of the loss", () => {
    const row = { entered: day("2024-03-01"), status: "lost", lostOn: today, times: { lostOn: ten } } as const;
    expect(captured(row, noon, created).transitions).toMatchObject([{ kind: "lost", time: ten }]);
  });

  it("is not made up for a stay that is inferred", () => {
    const row = { stage: stage("B"), entered: today, previousStage: stage("A") };
    expect(captured(row, noon).transitions.map(({ origin, time }) => [origin, time])).toEqual([
      ["inferred", undefined],
      ["sheet", noon],
    ]);
  });
});

describe("on the day a change was recorded", () => {
  const moved: EventText = ["advanced", "2024-03-20", "B", { recordedOn: today, time: noon }];
  const inB = { stage: stage("B"), entered: today, previousStage: stage("A"), previousExit: today };

  it("a time typed afterwards goes into its row, once", () => {
    const { amendments } = captured({ ...inB, times: { entered: ten } }, 0.75, created, moved);
    expect(amendments).toMatchObject([{ before: { time: noon }, after: { entered: today, time: ten } }]);
    const amended: EventText = ["advanced", "2024-03-20", "B", { recordedOn: today, time: ten }];
    expect(captured({ ...inB, times: { entered: ten } }, 0.75, created, amended).amendments).toEqual([]);
  });

  it("the time stands while nothing else is said", () => {
    expect(captured(inB, 0.75, created, moved).amendments).toEqual([]);
  });

  it("the time goes with its day", () => {
    const row = { ...inB, entered: day("2024-03-18"), previousExit: day("2024-03-18") };
    const [amendment] = captured(row, 0.75, created, moved).amendments;
    expect(amendment!.after).toMatchObject({ entered: day("2024-03-18") });
    expect(amendment!.after.time).toBeUndefined();
  });
});

describe("an action of the pane", () => {
  const transitions: readonly Transition[] = aJourney("K1", ["created", "2024-03-20", "A", { time: nine }]);
  const row = aCustomer("K1", { entered: today, times: { entered: ten } });

  it("takes the present time, not the row's of the move before", () => {
    const action = { kind: "move", to: stage("B"), date: today, reason: "" } as const;
    const acted = actOnCustomer({ stages: shortFunnel, transitions }, row, action, today, noon);
    expect(acted).toMatchObject({ transitions: [{ kind: "advanced", time: noon }] });
  });

  it("has no time on another day", () => {
    const action = { kind: "lose", date: day("2024-03-19"), reason: "价格" } as const;
    const before = aJourney("K1", ["created", "2024-03-01", "A"]);
    const acted = actOnCustomer(
      { stages: shortFunnel, transitions: before },
      aCustomer("K1", { entered: day("2024-03-01") }),
      action,
      today,
      noon,
    );
    expect(acted).toMatchObject({ transitions: [{ kind: "lost", exited: day("2024-03-19") }] });
    expect(acted.kind === "changes" && acted.transitions[0]!.time).toBeUndefined();
  });
});
