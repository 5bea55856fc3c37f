import type { CustomerId } from "../customer";
import type { Period } from "../pools";
import { pausedDays, type CustomerHistory, type FunnelHistory } from "./funnel-history";
import { idsOf, periodOutcomes, type PeriodOutcome } from "./period-outcomes";
import { rateOf, type Rate } from "./rate";
import { kaplanMeierMedian } from "./statistics/kaplan-meier";
import { meanOf, medianOf } from "./statistics/quantiles";

/** How much the funnel brings a day, and what that is made of. Null where there is nothing to reckon it from. */
export type Velocity = {
  /** Customers in an open stage when the period ends. */
  readonly open: readonly CustomerId[];
  /** 赢单率: of those won or lost in the period. */
  readonly winRate: Rate;
  /** Those won in the period that have a 预计成交金额, and the mean of it. */
  readonly priced: readonly CustomerId[];
  readonly meanWonAmount: number | null;
  /** Those won in the period whose first entry is known. */
  readonly timed: readonly CustomerId[];
  /** 成交周期: the median days from first entering the funnel to winning, of `timed`. */
  readonly medianDaysToWin: number | null;
  /** The median days until a matter is decided, won or lost, of those who came in the period, open ones counted in. */
  readonly medianDaysToDecision: number | null;
  /** open × winRate × meanWonAmount ÷ medianDaysToWin: what those now open would bring a day at the pace of those won. */
  readonly amountPerDay: number | null;
};

/**
 * Sales velocity (opportunities × win rate × value ÷ cycle length, the usual formula of sales operations), with paused days
 * left out of the cycle. It is a pace, not a forecast: it says nothing of when the open ones will close.
 */
export function salesVelocity(history: FunnelHistory, period: Period): Velocity {
  const outcomes = periodOutcomes(history, period);
  const open = idsOf(outcomes, "open");
  const won = outcomes.filter(({ outcome }) => outcome === "won");
  const winRate = rateOf(idsOf(outcomes, "won"), idsOf(outcomes, "lost"));
  const priced = won.filter(({ customer }) => customer.row?.amount !== undefined && customer.row.amount !== null);
  const meanWonAmount = meanOf(priced.flatMap(({ customer }) => customer.row?.amount ?? []));
  const timed = won.filter(isTimed);
  const medianDaysToWin = medianOf(timed.map((each) => daysOf(each, period)));
  const begun = outcomes.filter((each) => isTimed(each) && (each.customer.stays[0]?.entered ?? 0) >= period.first);
  const durations = begun.map((each) => ({ days: daysOf(each, period), isOver: each.outcome !== "open" }));
  const isKnown = winRate.rate !== null && meanWonAmount !== null && medianDaysToWin !== null && medianDaysToWin > 0;
  return {
    open,
    winRate,
    priced: idsOf(priced, "won"),
    meanWonAmount,
    timed: idsOf(timed, "won"),
    medianDaysToWin,
    medianDaysToDecision: kaplanMeierMedian(durations),
    amountPerDay: isKnown ? (open.length * winRate.rate * meanWonAmount) / medianDaysToWin : null,
  };
}

/** Where the first entry is inferred, nobody knows how long it took; one put straight into the won stage took no time. */
function isTimed({ customer: { stays } }: PeriodOutcome): boolean {
  return stays[0]?.isInferred === false;
}

function daysOf({ customer, decidedOn }: PeriodOutcome, { countedTo }: Period): number {
  const until = decidedOn ?? countedTo;
  return until - firstDay(customer) - customer.stays.reduce((sum, stay) => sum + pausedDays(stay, until), 0);
}

function firstDay({ stays }: CustomerHistory): number {
  return stays[0]?.entered ?? 0;
}
