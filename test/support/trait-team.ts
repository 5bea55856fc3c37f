import type { Subject } from "../../src/domain/analysis/trait-values";
import { lossTraits } from "../../src/domain/analysis/traits";
import { createSeededRandom, type SeededRandom } from "../../src/simulator/sample/seeded-random";
import { aCustomer, idOf } from "./builders";

const sources = ["线上推广", "展会", "转介绍", "电话"];
const industries = ["SaaS", "制造业", "贸易"];
const owners = ["销售李*", "销售王*", "销售张*", "销售赵*", "销售陈*"];
const words = ["低", "中", "高", ""];

/** So many lost and passed, and the share of each whose amount is below 5. */
export type TeamPlan = {
  readonly lost: number;
  readonly passed: number;
  readonly smallOfLost: number;
  readonly smallOfPassed: number;
};

export const noEffect = { smallOfLost: 0.5, smallOfPassed: 0.5 };

/** The document's: of those lost, 80 % have a budget below 5 万. */
export const exampleEffect = { smallOfLost: 0.8, smallOfPassed: 0.3 };

/** Customers whose traits have nothing to do with their loss, but for the amounts below 5. */
export function traitTeam(random: SeededRandom, { lost, passed, smallOfLost, smallOfPassed }: TeamPlan): Subject[] {
  return Array.from({ length: lost + passed }, (_, index): Subject => {
    const isLost = index < lost;
    const isSmall = random.chance(isLost ? smallOfLost : smallOfPassed);
    const row = aCustomer(`K${index}`, {
      source: random.pick(sources),
      industry: random.pick(industries),
      amount: Math.round((isSmall ? 1 + 3.9 * random.next() : 5 + 25 * random.next() ** 2) * 10) / 10,
      details: {
        expectedClose: null,
        contact: "",
        position: "",
        phone: "",
        pausedUntil: null,
        lastUpdate: null,
        decisionMaker: random.pick(words),
        budgetApproval: random.pick(words),
      },
    });
    return { id: idOf(`K${index}`), isLost, row, owner: random.pick(owners), days: random.integer(1, 30) };
  });
}

export function shareOfRuns(runs: number, seed: number, test: (random: SeededRandom) => boolean): number {
  const random = createSeededRandom(seed);
  let count = 0;
  for (let run = 0; run < runs; run += 1) if (test(random)) count += 1;
  return count / runs;
}

export function findsAnything(subjects: readonly Subject[]): boolean {
  return lossTraits(subjects).findings.length > 0;
}

export function findsAmountBelowFive(subjects: readonly Subject[]): boolean {
  return lossTraits(subjects).findings.some(
    ({ trait, value }) =>
      trait === "amount" && value.kind === "band" && value.below !== null && value.below >= 3 && value.below <= 8,
  );
}
