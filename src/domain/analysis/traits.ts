import type { CustomerId } from "../customer";
import { adjustForMany } from "./statistics/false-discoveries";
import { fisherExact } from "./statistics/fisher";
import { traitGroups, type Subject, type Trait, type TraitGroups, type TraitValue } from "./trait-values";

/** How often one value of a trait is found among those lost, and among those who passed. */
export type TraitComparison = {
  readonly trait: Trait;
  readonly value: TraitValue;
  /** Of those whose trait is known. */
  readonly lostWith: number;
  readonly lost: number;
  readonly passedWith: number;
  readonly passed: number;
  readonly lostShare: number;
  readonly passedShare: number;
  /** The share among those lost ÷ the share among all. */
  readonly lift: number;
  /** One-sided. */
  readonly pValue: number;
  /** Corrected for all comparisons that were made. */
  readonly adjusted: number;
  /** Those lost who have it. */
  readonly customers: readonly CustomerId[];
};

export type LossTraits = {
  readonly lost: number;
  readonly passed: number;
  /** Whether there are too few of either to compare anything. */
  readonly isTooFew: boolean;
  /** What more of those lost have than chance explains, the surest first; of a number's thresholds the surest only. */
  readonly findings: readonly TraitComparison[];
  /** All that was compared, the findings among it. */
  readonly comparisons: readonly TraitComparison[];
};

/** The share of runs that may report a finding where there is none. */
const falseFindings = 0.05;
/** Fewer of either are not compared. */
const groupNeeded = 10;
/** Fewer lost with the value are an anecdote, whatever their p-value. */
const lostWithNeeded = 6;

/**
 * What those lost in a stage have in common, against those who passed it. Each value of each trait is tested by Fisher's
 * exact test, as the counts are small, and one-sided: what is looked for is what the lost have more of, and what they have
 * less of is more of another value. All p-values are corrected together (see `adjustForMany`).
 */
export function lossTraits(subjects: readonly Subject[]): LossTraits {
  const lost = subjects.filter(({ isLost }) => isLost).length;
  const passed = subjects.length - lost;
  const compared = traitGroups(subjects).flatMap(compareGroups);
  const adjusted = adjustForMany(compared.map(({ pValue }) => pValue));
  const comparisons = compared
    .map((comparison, index): TraitComparison => ({ ...comparison, adjusted: adjusted[index] ?? 1 }))
    .sort((a, b) => a.pValue - b.pValue);
  const found = comparisons.filter(
    ({ adjusted: value, lostWith }) => value <= falseFindings && lostWith >= lostWithNeeded,
  );
  return {
    lost,
    passed,
    isTooFew: lost < groupNeeded || passed < groupNeeded,
    findings: found.filter(
      (finding, index) =>
        finding.value.kind === "text" || found.findIndex(({ trait }) => trait === finding.trait) === index,
    ),
    comparisons,
  };
}

/** Which values are compared depends on how common they are among all, never on how the two differ. */
function compareGroups({ trait, known, groups }: TraitGroups): Omit<TraitComparison, "adjusted">[] {
  const lost = known.filter(({ isLost }) => isLost).length;
  const passed = known.length - lost;
  if (lost < groupNeeded || passed < groupNeeded) return [];
  return groups
    .filter(({ subjects }) => subjects.length >= lostWithNeeded && subjects.length < known.length)
    .map(({ value, subjects }) => {
      const customers = subjects.filter(({ isLost }) => isLost).map(({ id }) => id);
      const lostWith = customers.length;
      const passedWith = subjects.length - lostWith;
      return {
        trait,
        value,
        lostWith,
        lost,
        passedWith,
        passed,
        lostShare: lostWith / lost,
        passedShare: passedWith / passed,
        lift: lostWith / lost / (subjects.length / known.length),
        pValue: fisherExact({ withTrait: lostWith, n: lost, otherWithTrait: passedWith, otherN: passed }).greater,
        customers,
      };
    });
}
