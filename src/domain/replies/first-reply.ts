import type { CustomerHistory, FunnelHistory } from "../analysis/funnel-history";
import { rateOf, type Rate } from "../analysis/rate";
import { fisherExact } from "../analysis/statistics/fisher";
import { medianOf } from "../analysis/statistics/quantiles";
import type { SheetDate } from "../calendar";
import type { CustomerId } from "../customer";
import { foldText } from "../name-key";

/**
 * When a customer first asked, and when somebody first answered. Moments are Excel's serials with the time of day as a
 * fraction, and stand apart from all days of the funnel: only the minutes between two of them mean anything.
 */
export type FirstReply = {
  readonly customer: CustomerId;
  readonly contactedAt: number;
  /** Null while nobody has. */
  readonly repliedAt: number | null;
};

/** 首次回复 as a service level, and what became of those on either side of it. */
export type ReplyService = {
  /** Of all with a time of day, those answered in time. */
  readonly inTime: Rate;
  /** Of those answered. */
  readonly medianMinutes: number | null;
  /** 流失率 of the first stage they were in from then on: of those who advanced or were lost, the share that was lost. */
  readonly lossInTime: Rate;
  readonly lossLate: Rate;
  /** Whether the two differ by more than chance explains; null where either side has too few. */
  readonly differs: boolean | null;
  /** Without a time of day on either moment: in no figure. */
  readonly withoutTime: number;
  /** Asked on the last day and not answered yet: neither in time nor late. */
  readonly waiting: number;
};

const minutesOfDay = 24 * 60;
/** From fewer decided on either side, nothing is said of a difference. */
export const decidedNeeded = 5;
const significance = 0.05;

/**
 * By the first row of each customer, as it looked at the end of `history.today`; in time is what the settings call so
 * (首次回复时限). The difference by Fisher's exact test, two-sided (see `fisherExact`).
 * @param since Of those who first asked on this day or later.
 */
export function replyService(
  history: FunnelHistory,
  replies: readonly FirstReply[],
  since: SheetDate | null = null,
): ReplyService {
  const { replyMinutes: limitMinutes } = history.records.settings;
  const customers = new Map(history.customers.map((customer) => [foldText(customer.id), customer]));
  const firsts = firstsBetween(replies, since, history.today);
  const timed = firsts.filter(([, reply]) => hasTime(reply));
  const known = timed.filter(([, { contactedAt, repliedAt }]) => repliedAt !== null || contactedAt < history.today);
  const isInTime = (reply: FirstReply): boolean => (minutesOf(reply) ?? Infinity) <= limitMinutes;
  const inTime = known.filter(([, reply]) => isInTime(reply));
  const late = known.filter(([, reply]) => !isInTime(reply));
  const idsOf = (some: typeof known): CustomerId[] =>
    some.map(([key, { customer }]) => customers.get(key)?.id ?? customer);
  const lossOf = (some: typeof known): Rate => {
    const withOutcome = (wanted: string) =>
      some.filter(
        ([key, { contactedAt }]) => outcomeAfter(customers.get(key), Math.floor(contactedAt) as SheetDate) === wanted,
      );
    return rateOf(idsOf(withOutcome("lost")), idsOf(withOutcome("advanced")));
  };
  const [lossInTime, lossLate] = [lossOf(inTime), lossOf(late)];
  return {
    inTime: rateOf(idsOf(inTime), idsOf(late)),
    medianMinutes: medianOf(known.flatMap(([, reply]) => minutesOf(reply) ?? [])),
    lossInTime,
    lossLate,
    differs: differ(lossInTime, lossLate),
    withoutTime: firsts.length - timed.length,
    waiting: timed.length - known.length,
  };
}

/** The first row of each customer, of those asked in these days; a reply of a later day is not known of yet. */
function firstsBetween(
  replies: readonly FirstReply[],
  since: SheetDate | null,
  today: SheetDate,
): readonly (readonly [string, FirstReply])[] {
  const end = today + 1;
  const firsts = new Map<string, FirstReply>();
  for (const reply of replies) {
    const key = foldText(reply.customer);
    if (!firsts.has(key)) firsts.set(key, reply);
  }
  return [...firsts]
    .filter(([, { contactedAt }]) => contactedAt >= (since ?? 0) && contactedAt < end)
    .map(([key, reply]) => [key, (reply.repliedAt ?? 0) < end ? reply : { ...reply, repliedAt: null }]);
}

/** To the second: halves of a serial's last digit are no minutes. */
function minutesOf({ contactedAt, repliedAt }: FirstReply): number | null {
  return repliedAt === null ? null : Math.round((repliedAt - contactedAt) * minutesOfDay * 60) / 60;
}

/** Midnight is what a day without a time looks like. */
function hasTime({ contactedAt, repliedAt }: FirstReply): boolean {
  return !Number.isInteger(contactedAt) && (repliedAt === null || !Number.isInteger(repliedAt));
}

function outcomeAfter(customer: CustomerHistory | undefined, day: SheetDate): string {
  return customer?.stays.find(({ left }) => left === null || left >= day)?.outcome ?? "open";
}

function differ(one: Rate, other: Rate): boolean | null {
  if (one.n < decidedNeeded || other.n < decidedNeeded) return null;
  const { numerator: withTrait, n } = one;
  const { twoSided } = fisherExact({ withTrait, n, otherWithTrait: other.numerator, otherN: other.n });
  return twoSided <= significance;
}
