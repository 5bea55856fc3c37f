import type { Stages } from "../stage";
import { oldestAge, type StageRates } from "./stage-rates";

/** Chances, 0 to 1, to be won within so many days. */
export type WinChances = {
  /** Of a customer that enters the stage today. */
  readonly ofNew: (place: number, days: number) => number;
  /** Of one that has been in the stage for `age` days already. */
  readonly ofOpen: (place: number, age: number, days: number) => number;
};

type Daily = {
  /** By age: the chance of staying on for one more day, and of leaving during it for each place, whose chances follow. */
  readonly stays: Float64Array;
  readonly leaves: readonly { readonly leave: Float64Array; readonly chances: Float64Array }[];
};

/**
 * First-passage chances of the semi-Markov process that the rates describe, day by day: who leaves a stage begins the next
 * at age 0 on the day after at the earliest, so that a customer passes no more than one stage a day.
 * @param longest Days that are looked ahead at most.
 */
export function winChances(rates: readonly StageRates[], stages: Stages, longest: number): WinChances {
  const won = stages.findIndex(({ kind }) => kind === "won");
  const fresh = stages.map((_, place) => new Float64Array(longest + 1).fill(place === won ? 1 : 0));
  const daily = rates.map((stage) => dailyOf(stage, fresh));
  const within = (place: number, age: number, days: number): number => {
    const steps = daily[place];
    if (!steps || place === won) return place === won ? 1 : 0;
    let chance = 0;
    let inside = 1;
    for (let day = 1; day <= days && inside > 1e-9; day += 1) {
      const at = age + day <= oldestAge ? age + day - 1 : oldestAge;
      for (const { leave, chances } of steps.leaves) {
        const share = leave[at] ?? 0;
        if (share > 0) chance += inside * share * (chances[days - day] ?? 0);
      }
      inside *= steps.stays[at] ?? 1;
    }
    return chance;
  };
  // A chance within so many days rests on chances within fewer.
  for (let days = 1; days <= longest; days += 1) {
    fresh.forEach((chances, place) => (chances[days] = within(place, 0, days)));
  }
  return {
    ofNew: (place, days) => fresh[place]?.[Math.min(Math.max(days, 0), longest)] ?? 0,
    ofOpen: (place, age, days) => within(place, Math.round(age), Math.min(days, longest)),
  };
}

/** @param fresh By place: the chances of one who enters it, which fill up as they become known. */
function dailyOf({ rateAt, advanceTo, returnTo }: StageRates, fresh: readonly Float64Array[]): Daily {
  const stays = new Float64Array(oldestAge + 1);
  const leaves = fresh.map((chances) => ({ leave: new Float64Array(oldestAge + 1), chances }));
  for (let age = 0; age <= oldestAge; age += 1) {
    const advanced = rateAt(age, "advanced");
    const returned = rateAt(age, "returned");
    const total = advanced + returned + rateAt(age, "lost");
    const leaving = 1 - Math.exp(-total);
    stays[age] = 1 - leaving;
    leaves.forEach(({ leave }, place) => {
      const rate = advanced * (advanceTo[place] ?? 0) + returned * (returnTo[place] ?? 0);
      leave[age] = total > 0 ? (leaving * rate) / total : 0;
    });
  }
  return { stays, leaves };
}
