/** How 期初客户数 is reckoned: `in-stage` (在段) counts nobody twice, `template` (模板) is last month's 期末, literally. */
export type OpeningBasis = "in-stage" | "template";

/** Long cycles with follow-up by the week, or short ones with follow-up by the day. */
export type BusinessMode = "b2b" | "b2c";

export type FunnelSettings = {
  readonly businessMode: BusinessMode;
  readonly openingBasis: OpeningBasis;
  /** A monthly rate below this (0 to 1) is flagged. */
  readonly lowConversion: number;
  /** An owner whose mean dwell exceeds the team's by this factor is marked for coaching. */
  readonly coachingFactor: number;
  /** A customer longer in its stage than this many times the stage's baseline is overdue (停留超期). */
  readonly overdueFactor: number;
  /** Days without a change after which a customer is stale (长期未更新); null leaves it to the mode: 7 or 1. */
  readonly staleDays: number | null;
  /** A first reply within so many minutes is in time: above 0, `longestReplyMinutes` at most. */
  readonly replyMinutes: number;
  /** Whether changes of the customer list are written to the log by themselves (自动记录). */
  readonly isCapturing: boolean;
  /** The unit that amounts are shown and entered in. */
  readonly amountUnit: string;
};

/** A day: later than that, nobody calls it a service level. */
export const longestReplyMinutes = 1_440;

export const defaultSettings: FunnelSettings = {
  businessMode: "b2b",
  openingBasis: "in-stage",
  lowConversion: 0.4,
  coachingFactor: 1.2,
  overdueFactor: 1.5,
  staleDays: null,
  /** 咨询后 10 分钟内: the template document's own limit. */
  replyMinutes: 10,
  isCapturing: true,
  amountUnit: "万元",
};

/** The days after which a customer is stale. */
export function staleAfter({ staleDays, businessMode }: FunnelSettings): number {
  return staleDays ?? (businessMode === "b2b" ? 7 : 1);
}

/** One line of the reason dictionary: a remark that holds any of the keywords names the reason. */
export type ReasonRule = { readonly reason: string; readonly keywords: readonly string[] };
