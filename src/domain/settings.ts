/** How 期初客户数 is reckoned: `in-stage` (在段) counts nobody twice, `template` (模板) is last month's 期末, literally. */
export type OpeningBasis = "in-stage" | "template";

export type FunnelSettings = {
  readonly openingBasis: OpeningBasis;
  /** A monthly rate below this (0 to 1) is flagged. */
  readonly lowConversion: number;
  /** An owner whose mean dwell exceeds the team's by this factor is marked for coaching. */
  readonly coachingFactor: number;
  /** The unit that amounts are shown and entered in. */
  readonly amountUnit: string;
};

export const defaultSettings: FunnelSettings = {
  openingBasis: "in-stage",
  lowConversion: 0.4,
  coachingFactor: 1.2,
  amountUnit: "万元",
};

/** One line of the reason dictionary: a remark that holds any of the keywords names the reason. */
export type ReasonRule = { readonly reason: string; readonly keywords: readonly string[] };
