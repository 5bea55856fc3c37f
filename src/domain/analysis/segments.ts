import type { CustomerId } from "../customer";
import type { Period } from "../pools";
import { createSpellings } from "../spellings";
import { bandsOf, cutsOf, isInBand, type Band } from "./bands";
import { poolsOver, type FunnelHistory } from "./funnel-history";
import { idsOf, periodOutcomes, type PeriodOutcome } from "./period-outcomes";
import { rateOf, type Rate } from "./rate";
import { shrinkRates, type ShrunkRate } from "./statistics/shrinkage";
import { meanOf } from "./statistics/quantiles";

/** 客户来源 · 所属行业 · 责任人 · 金额 */
export type Dimension = "source" | "industry" | "owner" | "amount";

/** `blank`: the cell is empty. */
export type SegmentValue =
  { readonly kind: "text"; readonly text: string } | ({ readonly kind: "band" } & Band) | { readonly kind: "blank" };

export type Segment = {
  readonly value: SegmentValue;
  /** Who was in the funnel in the period. */
  readonly customers: readonly CustomerId[];
  /** 赢单率: of those won or lost in the period. */
  readonly winRate: Rate;
  /** The win rate drawn towards all segments' together; null where nobody was decided at all. */
  readonly shrunk: ShrunkRate | null;
  /** 已决转化率 over all open stages: of the customers and stages decided, those that advanced. Ids may come several times. */
  readonly stepRate: Rate;
  /** Mean days a customer spent in a stage, those still inside counted as far as they are. */
  readonly meanDaysInStage: number | null;
  /** Of those won, and of those still open; customers without an amount add nothing. */
  readonly wonAmount: number;
  readonly openAmount: number;
};

/**
 * How the values of a dimension do, the most customers first, blank last; amounts by their bands from low to high. A
 * customer is its owner's at the end of the period. No segment should be ranked by its own rate: `shrunk.standing` says
 * which stand out for more than chance.
 */
export function segmentsBy(history: FunnelHistory, period: Period, dimension: Dimension): readonly Segment[] {
  const outcomes = periodOutcomes(history, period);
  const groups = dimension === "amount" ? byAmount(outcomes) : byText(outcomes, dimension);
  const steps = stepsByCustomer(history, period);
  const winRates = groups.map(({ members }) => rateOf(idsOf(members, "won"), idsOf(members, "lost")));
  const shrunk = shrinkRates(winRates);
  return groups.map(({ value, members }, index): Segment => {
    const customers = members.map(({ customer }) => customer.id);
    const own = customers.map((id) => steps.get(id)).filter((each) => each !== undefined);
    return {
      value,
      customers,
      winRate: winRates[index] ?? rateOf([], []),
      shrunk: shrunk?.[index] ?? null,
      stepRate: rateOf(
        own.flatMap(({ advanced }) => advanced),
        own.flatMap(({ lost }) => lost),
      ),
      meanDaysInStage: meanOf(own.flatMap(({ days }) => days)),
      wonAmount: amountOf(members, "won"),
      openAmount: amountOf(members, "open"),
    };
  });
}

type Group = { readonly value: SegmentValue; readonly members: readonly PeriodOutcome[] };

function byText(outcomes: readonly PeriodOutcome[], dimension: "source" | "industry" | "owner"): Group[] {
  const spellings = createSpellings();
  const groups = new Map<string, PeriodOutcome[]>();
  for (const outcome of outcomes) {
    const key = spellings.add(dimension === "owner" ? outcome.owner : (outcome.customer.row?.[dimension] ?? ""));
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups]
    .sort(
      ([a, one], [b, other]) => Number(a === "") - Number(b === "") || other.length - one.length || (a < b ? -1 : 1),
    )
    .map(([key, members]) => ({
      value: key === "" ? { kind: "blank" } : { kind: "text", text: spellings.shown(key) },
      members,
    }));
}

function byAmount(outcomes: readonly PeriodOutcome[]): Group[] {
  const amountIn = ({ customer }: PeriodOutcome): number | null => customer.row?.amount ?? null;
  const bands = bandsOf(cutsOf(outcomes.flatMap((outcome) => amountIn(outcome) ?? [])));
  const groups: Group[] = bands.map((band) => ({
    value: { kind: "band", ...band },
    members: outcomes.filter((outcome) => isInBand(amountIn(outcome) ?? NaN, band) && amountIn(outcome) !== null),
  }));
  groups.push({ value: { kind: "blank" }, members: outcomes.filter((outcome) => amountIn(outcome) === null) });
  return groups.filter(({ members }) => members.length > 0);
}

type Steps = { readonly advanced: CustomerId[]; readonly lost: CustomerId[]; readonly days: number[] };

/** By customer: what became of it in each open stage it was in, and its days there. */
export function stepsByCustomer(history: FunnelHistory, period: Period): ReadonlyMap<CustomerId, Steps> {
  const steps = new Map<CustomerId, Steps>();
  poolsOver(history, period).forEach((pool, place) => {
    if (history.records.stages[place]?.kind !== "open") return;
    for (const { customer, outcome, days } of pool) {
      const own = steps.get(customer) ?? { advanced: [], lost: [], days: [] };
      steps.set(customer, own);
      if (outcome === "advanced" || outcome === "lost") own[outcome].push(customer);
      if (days !== null) own.days.push(days);
    }
  });
  return steps;
}

function amountOf(members: readonly PeriodOutcome[], wanted: PeriodOutcome["outcome"]): number {
  return members.reduce(
    (sum, { customer, outcome }) => sum + (outcome === wanted ? (customer.row?.amount ?? 0) : 0),
    0,
  );
}
