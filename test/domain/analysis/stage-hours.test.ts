import fc from "fast-check";
import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { stageHours } from "../../../src/domain/analysis/stage-hours";
import type { SheetDate } from "../../../src/domain/calendar";
import { customerIdOf } from "../../../src/domain/customer";
import type { Transition } from "../../../src/domain/transition";
import { aJourney, aMonth, day, someRecords, stage, type EventText } from "../../support/builders";

const today = day("2024-03-20");
const march = periodFrom(aMonth("2024-03"), aMonth("2024-03"), today);

/** hh:mm as a fraction of the day. */
function at(time: string): Partial<Transition> {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { time: (hours * 60 + minutes) / 1_440 };
}

function hoursIn(...journeys: readonly (readonly EventText[])[]) {
  const transitions = journeys.flatMap((events, index) => aJourney(`K${index}`, ...events));
  return stageHours(readHistory(someRecords({ transitions }), today), march);
}

describe("stageHours", () => {
  it("counts by the clock, over midnight and within a day", () => {
    const [a, b] = hoursIn(
      [
        ["created", "2024-03-01", "A", at("22:00")],
        ["advanced", "2024-03-02", "B", at("01:30")],
        ["advanced", "2024-03-02", "C", at("02:00")],
      ],
      [
        ["created", "2024-03-04", "A", at("09:00")],
        ["lost", "2024-03-04", null, at("09:45")],
      ],
      [
        ["created", "2024-03-05", "A", at("10:00")],
        ["advanced", "2024-03-06", "B", at("10:00")],
      ],
    );
    expect(a!.completed.stays).toBe(3);
    expect(a!.completed.median).toBeCloseTo(3.5, 6);
    expect(b!.completed.stays).toBe(1);
    expect(b!.completed.median).toBeCloseTo(0.5, 6);
    expect(b!.kaplanMeier.stays).toBe(2);
  });

  it("counts a stage that was entered twice in one day twice", () => {
    const [a] = hoursIn([
      ["created", "2024-03-01", "A", at("08:00")],
      ["advanced", "2024-03-01", "B", at("09:00")],
      ["returned", "2024-03-01", "A", at("10:00")],
      ["advanced", "2024-03-01", "B", at("13:00")],
    ]);
    expect(a!.completed.stays).toBe(2);
    expect(a!.completed.median).toBeCloseTo(2, 6);
  });

  it("leaves today out unless it is over", () => {
    const transitions = [
      ...aJourney("K1", ["created", "2024-03-19", "A", at("12:00")], ["advanced", "2024-03-20", "B", at("01:00")]),
      ...aJourney("K2", ["created", "2024-03-20", "A", at("08:00")]),
    ];
    const history = readHistory(someRecords({ transitions }), today);
    const [a] = stageHours(history, march);
    expect(a).toMatchObject({ completed: { stays: 0 }, kaplanMeier: { stays: 1, median: null }, untimed: 0 });
    const [over] = stageHours(history, march, true);
    expect(over).toMatchObject({ completed: { stays: 1 }, kaplanMeier: { stays: 2 } });
    expect(over!.completed.median).toBeCloseTo(13, 6);
  });

  it.each<[string, EventText[]]>([
    [
      "without a time at its end",
      [
        ["created", "2024-03-01", "A", at("08:00")],
        ["advanced", "2024-03-02", "B"],
      ],
    ],
    [
      "without a time at its beginning",
      [
        ["created", "2024-03-01", "A"],
        ["advanced", "2024-03-02", "B", at("08:00")],
      ],
    ],
    [
      "with a pause",
      [
        ["created", "2024-03-01", "A", at("08:00")],
        ["paused", "2024-03-02", "A", at("08:00")],
        ["resumed", "2024-03-03", "A", at("08:00")],
        ["advanced", "2024-03-04", "B", at("08:00")],
      ],
    ],
    [
      "left some days after its exit",
      [
        ["created", "2024-03-01", "A", at("08:00")],
        ["advanced", "2024-03-04", "B", { ...at("08:00"), exited: day("2024-03-03") }],
      ],
    ],
  ])("a stay %s is told as untimed", (_label, events) => {
    expect(hoursIn(events)[0]).toMatchObject({ completed: { stays: 0 }, kaplanMeier: { stays: 0 }, untimed: 1 });
  });

  it("agrees with what was made up minute by minute", () => {
    const minutes = fc.integer({ min: 1, max: 6_000 });
    const visit = fc.record({ start: fc.integer({ min: 0, max: 14 * 1_440 }), inA: minutes, isLost: fc.boolean() });
    fc.assert(
      fc.property(fc.array(visit, { minLength: 1, maxLength: 12 }), (visits) => {
        const first = day("2024-03-08");
        const moment = (minute: number) => ({
          date: (first + Math.floor(minute / 1_440)) as SheetDate,
          time: (minute % 1_440) / 1_440,
        });
        const transitions = visits.flatMap(({ start, inA, isLost }, index): Transition[] => {
          const [came, went] = [moment(start), moment(start + inA)];
          const shared = { customer: customerIdOf(`K${index}`), owner: "Li", reason: "", origin: "sheet" as const };
          const end = isLost
            ? { kind: "lost" as const, to: null, entered: null }
            : { kind: "advanced" as const, to: stage("B"), entered: went.date };
          return [
            {
              ...shared,
              kind: "created",
              from: null,
              exited: null,
              to: stage("A"),
              entered: came.date,
              time: came.time,
              sequence: 2 * index + 1,
            },
            { ...shared, ...end, from: stage("A"), exited: went.date, time: went.time, sequence: 2 * index + 2 },
          ];
        });
        const [a] = stageHours(readHistory(someRecords({ transitions }), today), march);
        const horizon = (today - first) * 1_440;
        const seen = visits.filter(({ start }) => start < horizon);
        const over = seen.filter(({ start, inA }) => start + inA < horizon).map(({ inA }) => inA);
        expect(a!.completed.stays).toBe(over.length);
        expect(a!.kaplanMeier.stays).toBe(seen.length);
        expect(a!.untimed).toBe(0);
        over.sort((x, y) => x - y);
        const median = (over[(over.length - 1) >> 1]! + over[over.length >> 1]!) / 2;
        if (over.length > 0) expect(a!.completed.median).toBeCloseTo(median / 60, 5);
        // By hand: the share still there after each minute at which somebody left.
        let still = 1;
        let expected: number | null = null;
        for (const minute of new Set(over)) {
          const risk = seen.filter(({ start, inA }) => Math.min(inA, horizon - start) >= minute).length;
          still *= 1 - over.filter((other) => other === minute).length / risk;
          if (expected === null && still <= 0.5 + 1e-9) expected = minute;
        }
        if (expected === null) expect(a!.kaplanMeier.median).toBeNull();
        else expect(a!.kaplanMeier.median).toBeCloseTo(expected / 60, 5);
      }),
    );
  });
});
