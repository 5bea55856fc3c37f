import { readHistory } from "../../src/domain/analysis/funnel-history";
import { backTest } from "../../src/domain/forecast/back-test";
import type { BackTestPoint } from "../../src/domain/forecast/back-test-score";
import { companyMonthEnd, simulateCompany, type CompanyTruth } from "./simulated-company";

const rates = [0.7, 0.75, 0.75, 0.75, 0.8];
const days = [7, 6, 12, 8, 9];
const usual: CompanyTruth["stage"] = (place) => ({ days: days[place] ?? 0, rate: rates[place] ?? 0 });
const year = 365;

/** What may be true of a company. */
export const companyTruths: Readonly<Record<string, CompanyTruth>> = {
  steady: { arrivals: () => 1.5, stage: usual, meanAmount: 10 },
  growing: { arrivals: (daysIn) => 0.7 * Math.exp(daysIn * 0.0025), stage: usual, meanAmount: 10 },
  shrinking: { arrivals: (daysIn) => 3 * Math.exp(-daysIn * 0.0025), stage: usual, meanAmount: 10 },
  seasonal: {
    arrivals: (daysIn) => 1.5 * (1 + 0.4 * Math.sin((daysIn / year) * 2 * Math.PI)),
    stage: usual,
    meanAmount: 10,
  },
  small: { arrivals: () => 0.3, stage: usual, meanAmount: 10 },
  // From the second year on, 需求确认 takes twice as long.
  "stage slowed": {
    arrivals: () => 1.5,
    stage: (place, daysIn) => (place === 2 && daysIn > year ? { days: 24, rate: 0.75 } : usual(place, daysIn)),
    meanAmount: 10,
  },
};

const monthsOfLife = 24;

/** The back-tests of companies with one truth and different fates. */
export function companyPoints(truth: CompanyTruth, seeds: readonly number[]): readonly BackTestPoint[] {
  const today = companyMonthEnd(monthsOfLife - 1);
  return seeds.flatMap((seed) => backTest(readHistory(simulateCompany(truth, 730, seed), today)).points);
}
