import { firstDayOf, monthOf, plusDays, sheetDateOf, type SheetDate } from "../../domain/calendar";
import { companyFlows, importedByStage, importedOn, type Flow, type MonthFlows } from "./monthly-flows";
import { lastStepOf, type Path, type Step } from "./path";
import type { SeededRandom } from "./seeded-random";
import { workingDaysOf, workingDayUpTo } from "./working-days";

/** A customer while the half year is played through. */
type Walker = {
  readonly steps: Step[];
  /** Null once lost. */
  stage: number | null;
  entered: SheetDate;
  /** Takes no further part in a month whose counts its next step would upset. */
  isHeld: boolean;
};

export const lossReasons = ["价格过高", "选择竞品", "预算取消", "需求不匹配", "长期无响应", "决策人变更"] as const;
const returnReasons = ["方案提出异议,需重新沟通", "需求有变,重新确认", "对接人更换,从头沟通"] as const;

/**
 * Plays the company's half year through and gives every customer's path. Each month takes the steps of `companyFlows`,
 * no more and no fewer; which customer takes a step is chance among those who can. Steps that `others` take already
 * are taken off the month's counts.
 */
export function playCompany(random: SeededRandom, others: readonly Path[]): Path[] {
  const walkers: Walker[] = importedByStage.flatMap((count, stage) =>
    Array.from({ length: count }, () => startWalker("created", stage, sheetDateOf(importedOn))),
  );
  for (const month of companyFlows) playMonth(random, walkers, lessTaken(month, others));
  return walkers.map(({ steps }) => steps);
}

function startWalker(kind: "created", to: number, date: SheetDate): Walker {
  return { steps: [{ kind, from: null, exited: null, to, date, reason: "" }], stage: to, entered: date, isHeld: false };
}

function lessTaken({ month, flows, roundTrips }: MonthFlows, others: readonly Path[]): MonthFlows {
  const taken = others.flat().filter((step) => monthOf(step.date) === month);
  const isSame = (step: Step, flow: Flow): boolean =>
    step.kind === flow.kind && step.from === flow.from && step.to === flow.to;
  return {
    month,
    roundTrips,
    flows: flows.map((flow) => ({ ...flow, count: flow.count - taken.filter((step) => isSame(step, flow)).length })),
  };
}

function playMonth(random: SeededRandom, walkers: Walker[], { month, flows, roundTrips }: MonthFlows): void {
  for (const walker of walkers) walker.isHeld = false;
  const imported = sheetDateOf(importedOn);
  const days = workingDaysOf(month, monthOf(imported) === month ? plusDays(imported, 3) : firstDayOf(month));
  const dated = flows.flatMap((flow) =>
    Array.from({ length: flow.count }, () => ({ flow, date: random.pick(days), key: random.next() })),
  );
  const first = firstDayOf(month);
  for (let trip = 0; trip < roundTrips; trip++) takeRoundTrip(random, walkers, days, first);
  dated.sort((a, b) => a.date - b.date || a.key - b.key);
  for (const { flow, date } of dated) takeFlow(random, walkers, flow, date, first);
}

function takeFlow(random: SeededRandom, walkers: Walker[], flow: Flow, date: SheetDate, first: SheetDate): void {
  if (flow.kind === "created" && flow.to !== null) {
    walkers.push(startWalker("created", flow.to, date));
    return;
  }
  const candidates = walkers.filter((walker) => canTake(walker, flow, date, first));
  const walker = random.pickWeighted(candidates, ({ entered }) => 1 + ((date - entered) / 12) ** 3);
  const exited = flow.from === null ? null : exitBefore(random, flow.kind, walker.entered, date);
  take(walker, { kind: flow.kind, from: flow.from, exited, to: flow.to, date, reason: reasonOf(random, flow.kind) });
  // Somebody who has gone back would be counted a second time on coming forward in the same month.
  if (flow.kind === "returned" || flow.kind === "reopened") walker.isHeld = true;
}

function canTake(walker: Walker, flow: Flow, date: SheetDate, first: SheetDate): boolean {
  if (walker.isHeld || walker.stage !== flow.from) return false;
  const longEnough = date - walker.entered >= (flow.kind === "lost" ? 2 : 3);
  if (flow.kind === "reopened") return lastStepOf(walker.steps).date <= date - 14;
  // Whoever was in the earlier stage this month already would not be new there.
  return flow.kind === "returned" ? walker.entered < first : longEnough;
}

function takeRoundTrip(
  random: SeededRandom,
  walkers: readonly Walker[],
  days: readonly SheetDate[],
  first: SheetDate,
): void {
  const back: Flow = { kind: "returned", from: 3, to: 2, count: 1 };
  const out = random.pick(days.slice(2, 6));
  const again = random.pick(days.slice(11, 15));
  const walker = random.pick(walkers.filter((candidate) => canTake(candidate, back, out, first)));
  const reason = reasonOf(random, "returned");
  take(walker, { kind: "returned", from: 3, exited: out, to: 2, date: out, reason });
  const exited = exitBefore(random, "advanced", walker.entered, again);
  take(walker, { kind: "advanced", from: 2, exited, to: 3, date: again, reason: "" });
  walker.isHeld = true;
}

function take(walker: Walker, step: Step): void {
  walker.steps.push(step);
  walker.stage = step.to;
  if (step.to !== null) walker.entered = step.date;
}

function reasonOf(random: SeededRandom, kind: Flow["kind"]): string {
  if (kind === "lost") return random.pick(lossReasons);
  if (kind === "returned") return random.pick(returnReasons);
  return kind === "reopened" ? "客户重新联系" : "";
}

/** The hand-over gap: none for a third of the steps, else up to eight days. A loss has none. */
function exitBefore(random: SeededRandom, kind: Flow["kind"], entered: SheetDate, date: SheetDate): SheetDate {
  const gapDays = kind === "lost" || random.chance(0.33) ? 0 : random.pick([1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8]);
  const exited = workingDayUpTo(plusDays(date, -gapDays));
  return exited > entered ? exited : date;
}
