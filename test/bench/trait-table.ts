import {
  exampleEffect,
  findsAmountBelowFive,
  findsAnything,
  noEffect,
  shareOfRuns,
  traitTeam,
} from "../support/trait-team";
import { markdownTable, percent } from "./markdown";

const runs = 400;

const teams: readonly (readonly [lost: number, passed: number])[] = [
  [10, 10],
  [15, 30],
  [20, 40],
  [30, 60],
  [40, 40],
  [60, 60],
  [100, 200],
];

const effects = [exampleEffect, { smallOfLost: 0.7, smallOfPassed: 0.4 }, { smallOfLost: 0.6, smallOfPassed: 0.45 }];

/** How often something is found where there is nothing, and how often what was planted is. */
export function traitTable(): string {
  const effectHeads = effects.map(({ smallOfLost, smallOfPassed }) => {
    return `planted: ${percent(smallOfLost)} of the lost, ${percent(smallOfPassed)} of the others`;
  });
  const rows = teams.map(([lost, passed]) => [
    `${lost} lost, ${passed} passed`,
    percentOfRuns(shareOfRuns(runs, lost, (random) => findsAnything(traitTeam(random, { lost, passed, ...noEffect })))),
    ...effects.map((effect) =>
      percent(
        shareOfRuns(runs, lost, (random) => findsAmountBelowFive(traitTeam(random, { lost, passed, ...effect }))),
      ),
    ),
  ]);
  return markdownTable([["team", "nothing planted: reports anything", ...effectHeads], ...rows]);
}

/** Rare things by the tenth. */
function percentOfRuns(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
