import fc from "fast-check";
import { customerIdOf } from "../../src/domain/customer";
import type { FunnelRecords } from "../../src/domain/month-report";
import { defaultSettings } from "../../src/domain/settings";
import { stageIdOf } from "../../src/domain/stage";
import type { Transition } from "../../src/domain/transition";
import { aCustomer, aMonth, aStage, day, plus, shortFunnel } from "./builders";

/** Owners as people write them, with the one name that each of them stands for. */
export const ownerNames = new Map([
  ["Li", "Li"],
  ["li", "Li"],
  ["LI", "Li"],
  [" LI", "Li"],
  ["7", "7"],
  ["007", "7"],
  ["销售王*", "销售王*"],
  ["", ""],
]);

export const reasonRules = [
  { reason: "price", keywords: ["价格", "discount"] },
  { reason: "approval", keywords: ["审批"] },
];

const start = day("2024-01-20");

const date = fc.integer({ min: 0, max: 100 }).map((days) => plus(start, days));

export const reportMonth = fc.constantFrom(...["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"].map(aMonth));

export const reportDate = fc.integer({ min: -5, max: 140 }).map((days) => plus(start, days));

/** Any event at all, sensible after the ones before it or not. */
const anyEvent = fc.record({
  kind: fc.constantFrom(
    ...(["created", "advanced", "advanced", "advanced", "returned", "lost", "reopened"] as const),
    ...(["paused", "resumed", "handed-over"] as const),
  ),
  date: fc.option(date, { freq: 30 }),
  gap: fc.integer({ min: -2, max: 12 }),
  to: fc.constantFrom("A", "A", "B", "B", "C", "C", "W", "gone").map(stageIdOf),
  from: fc.constantFrom("A", "B", "C", "W").map(stageIdOf),
  owner: fc.constantFrom(...ownerNames.keys()),
});

/** A log of several customers: skips, returns, losses, pauses, several moves a day, gaps, and now and then nonsense. */
export const anyLog: fc.Arbitrary<Transition[]> = fc
  .array(fc.tuple(fc.array(anyEvent, { maxLength: 9 }), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((journeys) => {
    let sequence = 0;
    return journeys.flatMap(([events, isInferred], index) =>
      events.map(({ kind, date: on, gap, to, from, owner }, place): Transition => {
        const exited = on === null ? null : plus(on, -gap);
        return {
          customer: customerIdOf(`K${index}`),
          kind: place === 0 ? "created" : kind,
          from: kind === "created" ? null : from,
          exited: kind === "lost" && place > 0 ? on : exited,
          to: kind === "lost" && place > 0 ? null : to,
          entered: kind === "lost" && place > 0 ? null : on,
          owner,
          reason: "",
          origin: place === 0 && isInferred ? "inferred" : "sheet",
          sequence: (sequence += 1),
        };
      }),
    );
  });

const anyRow = fc.record({
  number: fc.integer({ min: 0, max: 6 }),
  stage: fc.constantFrom("A", "B", "C", "W", "gone").map(stageIdOf),
  entered: date,
  owner: fc.constantFrom(...[...ownerNames.keys()].filter((owner) => owner !== "")),
  status: fc.constantFrom("active", "active", "paused", "lost"),
  previousStage: fc.option(fc.constantFrom("A", "B", "C", "gone").map(stageIdOf)),
  previousExit: fc.option(date),
  lostOn: fc.option(date),
  firstContact: fc.option(date),
  amount: fc.option(fc.integer({ min: 0, max: 40 })),
  remark: fc.constantFrom("", "价格敏感", "Discount?审批慢", "出差"),
});

/** Rows of the tracking sheet that may or may not agree with the log; some of them share an id. */
export const anyRows = fc
  .array(anyRow, { maxLength: 7 })
  .map((rows) => rows.map(({ number, ...row }) => aCustomer(`K${number}`, row)));

export const anyRecords: fc.Arbitrary<FunnelRecords> = fc.record({
  stages: fc.constantFrom(
    shortFunnel,
    shortFunnel.map((stage) => ({ ...stage, averagePrice: 3 })),
    [aStage("C"), aStage("A", { averagePrice: 2 }), aStage("W", { kind: "won" })],
  ),
  transitions: anyLog,
  customers: anyRows.map((rows) => rows.filter(({ id }, place) => rows.findIndex((row) => row.id === id) === place)),
  settings: fc
    .constantFrom("in-stage" as const, "template" as const)
    .map((openingBasis) => ({ ...defaultSettings, openingBasis })),
  reasons: fc.constant(reasonRules),
});

export function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
