import { parseMonth, sheetDateOf, type Month, type SheetDate } from "../../src/domain/calendar";
import { customerIdOf, type Customer, type CustomerId } from "../../src/domain/customer";
import type { FunnelRecords } from "../../src/domain/month-report";
import { defaultSettings } from "../../src/domain/settings";
import { stageIdOf, type Stage, type StageId, type Stages } from "../../src/domain/stage";
import type { Transition, TransitionKind } from "../../src/domain/transition";

export const day = sheetDateOf;

export function aMonth(text: string): Month {
  const month = parseMonth(text);
  if (month === null) throw new RangeError(`not a month (yyyy-MM): ${text}`);
  return month;
}

export function aStage(id: string, overrides: Partial<Stage> = {}): Stage {
  return {
    id: stageIdOf(id),
    name: id,
    aliases: [],
    kind: "open",
    entryRule: "",
    exitRule: "",
    scenario: "",
    averagePrice: null,
    benchmarkDays: null,
    benchmarkRate: null,
    ...overrides,
  };
}

/** A, B, C and the won stage W. */
export const shortFunnel: Stages = [aStage("A"), aStage("B"), aStage("C"), aStage("W", { kind: "won" })];

export const stage = stageIdOf;

export function aCustomer(id: string, overrides: Partial<Customer> = {}): Customer {
  return {
    id: customerIdOf(id),
    stage: stageIdOf("A"),
    entered: day("2024-03-10"),
    owner: "Li",
    name: `Customer ${id}`,
    industry: "",
    source: "",
    previousStage: null,
    previousExit: null,
    status: "active",
    lostOn: null,
    lossReason: "",
    firstContact: null,
    amount: null,
    remark: "",
    ...overrides,
  };
}

export type EventText = readonly [kind: TransitionKind, date: string, to: string | null, more?: Partial<Transition>];

/**
 * The events of one customer, numbered from 1. 原阶段 and 退出时间 follow from the event before, without a hand-over gap,
 * unless the event says otherwise.
 */
export function aJourney(customer: string, ...events: readonly EventText[]): Transition[] {
  let current: StageId | null = null;
  return events.map(([kind, date, to, more], index): Transition => {
    const from = kind === "created" || kind === "reopened" ? null : current;
    const isLost = kind === "lost";
    if (to !== null) current = stageIdOf(to);
    return {
      customer: customerIdOf(customer),
      kind,
      from,
      exited: kind === "created" || kind === "reopened" ? null : day(date),
      to: to === null ? null : stageIdOf(to),
      entered: isLost ? null : day(date),
      owner: "Li",
      reason: "",
      origin: "sheet",
      sequence: index + 1,
      ...more,
    };
  });
}

export function someRecords(overrides: Partial<FunnelRecords> = {}): FunnelRecords {
  return {
    stages: shortFunnel,
    customers: [],
    transitions: [],
    settings: defaultSettings,
    reasons: [],
    ...overrides,
  };
}

export function idOf(text: string): CustomerId {
  return customerIdOf(text);
}

export function plus(date: SheetDate, days: number): SheetDate {
  return (date + days) as SheetDate;
}
