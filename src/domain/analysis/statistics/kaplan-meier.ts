/** How long something took, or, while it is not over, how long it has taken so far (censored). */
export type Duration = { readonly days: number; readonly isOver: boolean };

export type SurvivalStep = {
  readonly days: number;
  /** Not over before that day. */
  readonly atRisk: number;
  /** Over on that day. */
  readonly ended: number;
  /** The share that takes longer. */
  readonly survival: number;
};

/** What sums of fractions lose in the last digits. */
const tolerance = 1e-9;

/**
 * The product-limit estimate of E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", J. Am.
 * Stat. Assoc. 53 (1958), 457–481: one step for each day on which something ended. What is censored on a day was at risk
 * on it.
 */
export function kaplanMeier(durations: readonly Duration[]): readonly SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.days - b.days);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let index = 0; index < sorted.length;) {
    const days = sorted[index]?.days ?? 0;
    const atRisk = sorted.length - index;
    let ended = 0;
    for (; sorted[index]?.days === days; index += 1) if (sorted[index]?.isOver) ended += 1;
    if (ended === 0) continue;
    survival *= 1 - ended / atRisk;
    steps.push({ days, atRisk, ended, survival });
  }
  return steps;
}

/** The first day by which the share `share` is over; null where the estimate does not come down so far. */
export function survivalQuantile(steps: readonly SurvivalStep[], share: number): number | null {
  return steps.find(({ survival }) => survival <= 1 - share + tolerance)?.days ?? null;
}

/** The median of how long it takes, those counted in that are not over yet; null where less than half are over. */
export function kaplanMeierMedian(durations: readonly Duration[]): number | null {
  return survivalQuantile(kaplanMeier(durations), 0.5);
}
