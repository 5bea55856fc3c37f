import fc from "fast-check";
import type { SheetDate } from "../../src/domain/calendar";
import type { Customer } from "../../src/domain/customer";
import { customerFlags, type CustomerFlags } from "../../src/domain/customer-flags";
import type { FunnelRecords } from "../../src/domain/month-report";
import { defaultSettings } from "../../src/domain/settings";
import { stageBaselines } from "../../src/domain/stage-baselines";
import type { Transition } from "../../src/domain/transition";
import { aCustomer, aJourney, aStage, day, idOf, plus, shortFunnel, someRecords, stage } from "../support/builders";
import { anyLog, anyRecords, reportDate } from "../support/random-records";

const today = day("2024-03-31");

/** Customers who were in A from 2024-03-01 for so many days each. */
function passedThroughA(...days: readonly number[]): Transition[] {
  const begun = day("2024-03-01");
  return days.flatMap((count, index) =>
    aJourney(`P${index}`, ["created", "2024-03-01", "A"], ["advanced", "2024-03-01", "B"]).map((event): Transition =>
      event.kind === "created" ? event : { ...event, entered: plus(begun, count), exited: plus(begun, count) },
    ),
  );
}

const benched = shortFunnel.map((each) => ({ ...each, benchmarkDays: 10 }));

function flagsOf(row: Partial<Customer>, overrides: Partial<FunnelRecords> = {}): CustomerFlags {
  const records = someRecords({ stages: benched, customers: [aCustomer("K", row)], ...overrides });
  return customerFlags(records, today).get(idOf("K"))!;
}

describe("the baseline of a stage", () => {
  const baseline = (transitions: readonly Transition[], id = "A"): number | null | undefined =>
    stageBaselines({ stages: benched, transitions }, today).get(stage(id));

  test("is the benchmark below 5 completed stays and the own mean from 5 on", () => {
    expect(baseline(passedThroughA(1, 2, 3, 4))).toBe(10);
    expect(baseline(passedThroughA(1, 2, 3, 4, 6))).toBe(3.2);
  });

  test("is unknown without stays and benchmark", () => {
    expect(stageBaselines({ stages: [aStage("A")], transitions: passedThroughA(1, 2) }, today)).toEqual(
      new Map([[stage("A"), null]]),
    );
  });

  test("leaves paused days, inferred stays, open stays and what is to come out", () => {
    const others = passedThroughA(2, 2, 2, 2);
    const paused = aJourney(
      "Q",
      ["created", "2024-03-01", "A"],
      ["paused", "2024-03-03", "A"],
      ["resumed", "2024-03-23", "A"],
      ["advanced", "2024-03-28", "B"],
    );
    expect(baseline([...others, ...paused])).toBe(3);
    const left = (more: Partial<Transition>, on = "2024-03-28"): Transition[] =>
      aJourney("Q", ["created", "2024-03-01", "A", more], ["advanced", on, "B"]);
    expect(baseline([...others, ...left({})])).toBe(7);
    expect(baseline([...others, ...left({ origin: "inferred" })])).toBe(10);
    expect(baseline([...others, ...left({}, "2024-04-01")])).toBe(10);
    expect(baseline([...others, ...aJourney("Q", ["created", "2024-03-01", "A"])])).toBe(10);
  });
});

describe("a customer", () => {
  test("is overdue beyond the factor times the baseline, not at it", () => {
    expect(flagsOf({ entered: day("2024-03-16") })).toMatchObject({ daysInStage: 15, isOverdue: false });
    expect(flagsOf({ entered: day("2024-03-15") })).toMatchObject({ daysInStage: 16, isOverdue: true });
    const settings = { ...defaultSettings, overdueFactor: 2 };
    expect(flagsOf({ entered: day("2024-03-15") }, { settings }).isOverdue).toBe(false);
  });

  test("counts from the log where it agrees with the row, else from the row", () => {
    const transitions = aJourney("K", ["created", "2024-01-01", "A"], ["advanced", "2024-02-01", "B"]);
    const row = { stage: stage("B"), entered: day("2024-03-30") };
    expect(flagsOf(row, { transitions }).daysInStage).toBe(59);
    expect(flagsOf({ ...row, stage: stage("C") }, { transitions }).daysInStage).toBe(1);
  });

  test("is stale a day after the days of the setting, counted from whatever happened last", () => {
    const entered = day("2024-01-01");
    const details = (lastUpdate: SheetDate | null): Partial<Customer> => ({
      entered,
      details: { expectedClose: null, contact: "", position: "", phone: "", pausedUntil: null, lastUpdate },
    });
    expect(flagsOf(details(day("2024-03-24")))).toMatchObject({ daysUnchanged: 7, isStale: false });
    expect(flagsOf(details(day("2024-03-23")))).toMatchObject({ daysUnchanged: 8, isStale: true });
    const transitions = aJourney("K", ["created", "2024-01-01", "A"], ["handed-over", "2024-03-29", "A"]);
    expect(flagsOf(details(null), { transitions })).toMatchObject({ daysUnchanged: 2, isStale: false });
    const settings = { ...defaultSettings, businessMode: "b2c" } as const;
    expect(flagsOf(details(null), { transitions, settings }).isStale).toBe(true);
  });

  test("does not stay fresh by a date that is still to come", () => {
    const transitions = aJourney("K", ["created", "2024-03-01", "A"], ["handed-over", "2024-05-01", "A"]);
    expect(flagsOf({ entered: day("2024-03-01") }, { transitions }).daysUnchanged).toBe(30);
    expect(flagsOf({ entered: day("2042-03-01") })).toMatchObject({ daysUnchanged: null, isStale: false });
  });

  test.each<Partial<Customer>>([{ status: "paused" }, { status: "lost" }, { stage: stage("W") }])(
    "is neither while %p",
    (changes) => {
      const entered = day("2023-01-01");
      expect(flagsOf({ entered })).toMatchObject({ isOverdue: true, isStale: true });
      expect(flagsOf({ entered, ...changes })).toMatchObject({ isOverdue: false, isStale: false });
    },
  );
});

/** One customer's life, day by day; shares no code with src. */
type Lived = { stage: string; entered: number; worked: number; isInferred: boolean };

function live(
  events: readonly Transition[],
  stages: readonly string[],
  now: number,
): { done: Lived[]; now: Lived | null } {
  const dateOf = ({ kind, exited, entered }: Transition): number => (kind === "lost" ? exited : entered) ?? NaN;
  const done: Lived[] = [];
  let here: Lived | null = null;
  let worked: number[] = [];
  let paused = false;
  const leave = (on: number, exited: number | null): void => {
    if (!here) return;
    here.worked = worked.filter((date) => date < (exited ?? on)).length;
    done.push(here);
    here = null;
  };
  const dates = events.map(dateOf).filter((date) => date <= now);
  for (let date = Math.min(...dates, now); date <= now; date += 1) {
    const todays = events.filter((event) => dateOf(event) === date).sort((a, b) => a.sequence - b.sequence);
    for (const { kind, to, exited, origin } of todays) {
      if (kind === "lost") {
        leave(date, exited);
        continue;
      }
      if (to === null || !stages.includes(to)) continue;
      const isInterlude = ["paused", "resumed", "handed-over"].includes(kind);
      const current = here;
      if (current ? !isInterlude && current.stage !== to : !isInterlude || done.length === 0) {
        leave(date, exited);
        here = { stage: to, entered: date, worked: 0, isInferred: origin === "inferred" };
        worked = [];
        paused = false;
      }
      if (here && kind === "paused") paused = true;
      else if (kind !== "handed-over") paused = false;
    }
    if (here && !paused && date < now) worked.push(date);
  }
  if (here) here.worked = worked.length;
  return { done, now: here };
}

test("baselines and flags of any records are what walking through every day gives", () => {
  const benchmarks = fc.constantFrom(null, 0, 3, 20);
  // Many short lives, so that there are enough completed stays for a mean of one's own.
  const logs = fc
    .array(anyLog, { minLength: 2, maxLength: 8 })
    .map((parts) =>
      parts.flatMap((log, part) =>
        log.map((event) => ({ ...event, customer: idOf(`${event.customer}${"x".repeat(part)}`) })),
      ),
    );
  const ownMeans = { seen: 0 };
  fc.assert(
    fc.property(
      anyRecords,
      logs,
      benchmarks,
      fc.constantFrom(1, 1.5),
      reportDate,
      (drawn, transitions, benchmark, factor, now) => {
        const stages = drawn.stages.map((each) => ({ ...each, benchmarkDays: benchmark }));
        const settings = { ...drawn.settings, overdueFactor: factor };
        const records = { ...drawn, transitions, stages, settings };
        const ids = stages.map(({ id }) => id as string);
        const lives = new Map(
          [...new Set(transitions.map(({ customer }) => customer))].map((customer) => {
            const events = transitions.filter((event) => event.customer === customer);
            return [customer, live(events, ids, now)];
          }),
        );
        const baselines = new Map(
          stages.map(({ id }) => {
            const days = [...lives.values()].flatMap(({ done }) =>
              done.filter((stay) => stay.stage === id && !stay.isInferred).map(({ worked }) => worked),
            );
            if (days.length >= 5) ownMeans.seen += 1;
            return [id, days.length >= 5 ? days.reduce((a, b) => a + b) / days.length : benchmark];
          }),
        );
        expect(stageBaselines(records, now)).toEqual(baselines);
        const flags = customerFlags(records, now);
        expect([...flags.keys()]).toEqual(records.customers.map(({ id }) => id));
        for (const row of records.customers) {
          const here = lives.get(row.id)?.now;
          const inLog = here?.stage === row.stage && !here.isInferred ? here.worked : null;
          const days = row.status === "lost" ? null : (inLog ?? Math.max(0, now - row.entered));
          const events = transitions.filter(({ customer }) => customer === row.id);
          const dates = [row.entered, ...events.flatMap((e) => (e.kind === "lost" ? e.exited : e.entered) ?? [])];
          const past = dates.filter((date) => date <= now);
          const isWorked = row.status === "active" && stages.find(({ id }) => id === row.stage)?.kind !== "won";
          const baseline = baselines.get(row.stage) ?? null;
          expect(flags.get(row.id)).toEqual({
            loggedEntry: here?.stage === row.stage && !here.isInferred ? here.entered : null,
            daysInStage: days,
            baseline,
            isOverdue: isWorked && baseline !== null && days! > baseline * factor,
            daysUnchanged: past.length === 0 ? null : now - Math.max(...past),
            isStale: isWorked && past.length > 0 && now - Math.max(...past) > 7,
          });
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(ownMeans.seen).toBeGreaterThan(50);
});
