import { plusDays, type SheetDate } from "../../domain/calendar";
import { owners } from "./assign-owners";
import { marchFirst } from "./march-team";
import { isMove, staysOf, type Path, type PathStay, type Step } from "./path";
import type { SeededRandom } from "./seeded-random";
import { isWorkingDay, workingDayUpTo } from "./working-days";

/** A life with what happens between its moves, and who held the customer before a hand-over. */
export type FullLife = { readonly path: Path; readonly formerOwner: string | null };

const pausedReason = "客户内部人事变动,暂停沟通";
const longPauses = 9;
const shortPauses = 16;
const handOvers = 18;

/**
 * Lets some customers pause and some change hands. Days of table 5's customers stay as they are (`isFixed`), and every
 * hand-over lies before March, so that it moves nobody from one row of March to another.
 */
export function addInterludes(
  random: SeededRandom,
  paths: readonly Path[],
  ownerOf: (index: number) => string,
  isFixed: (index: number) => boolean,
): FullLife[] {
  const lives: FullLife[] = paths.map((path) => ({ path, formerOwner: null }));
  const free = random.shuffle(paths.map((_path, index) => index).filter((index) => !isFixed(index)));
  const change = (count: number, changed: (path: Path, index: number) => FullLife | null): void => {
    let left = count;
    while (left > 0) {
      const index = free.shift();
      const path = index === undefined ? undefined : paths[index];
      if (index === undefined || path === undefined) throw new RangeError("too few customers for the interludes");
      const life = changed(path, index);
      if (life === null) continue;
      lives[index] = life;
      left--;
    }
  };
  change(longPauses, (path) => pausedNow(random, path));
  change(shortPauses, (path) => pausedOnce(random, path));
  change(handOvers, (path, index) => handedOver(random, path, ownerOf(index)));
  return lives;
}

function pausedNow(random: SeededRandom, path: Path): FullLife | null {
  const stay = staysOf(path).at(-1);
  if (stay?.left !== null || stay.stage === 6 || stay.entered > plusDays(marchFirst, 5)) return null;
  const date = workingDayUpTo(plusDays(marchFirst, random.integer(10, 26)));
  return { path: [...path, interlude("paused", stay.stage, date, pausedReason)], formerOwner: null };
}

function pausedOnce(random: SeededRandom, path: Path): FullLife | null {
  const stay = staysOf(path).find(({ entered, exited }) => exited !== null && exited - entered >= 24);
  if (!stay?.exited || stay.stage === 6) return null;
  const paused = nextWorkingDay(plusDays(stay.entered, random.integer(4, 7)));
  const resumed = nextWorkingDay(plusDays(paused, random.integer(5, 8)));
  const between = [
    interlude("paused", stay.stage, paused, pausedReason),
    interlude("resumed", stay.stage, resumed, "客户恢复沟通"),
  ];
  return resumed < stay.exited ? { path: withinStay(path, stay, between), formerOwner: null } : null;
}

function handedOver(random: SeededRandom, path: Path, owner: string): FullLife | null {
  const stay = staysOf(path).find(
    ({ entered, left, exited }) =>
      entered < plusDays(marchFirst, -12) && (left === null || (exited !== null && exited - entered >= 12)),
  );
  if (!stay || stay.stage === 6) return null;
  const step = interlude("handed-over", stay.stage, nextWorkingDay(plusDays(stay.entered, 5)), "责任人调整");
  const formerOwner = random.pick(owners.filter((other) => other !== owner));
  return step.date < marchFirst ? { path: withinStay(path, stay, [step]), formerOwner } : null;
}

function interlude(kind: Step["kind"], stage: number, date: SheetDate, reason: string): Step {
  return { kind, from: stage, exited: null, to: stage, date, reason };
}

function withinStay(path: Path, stay: PathStay, steps: readonly Step[]): Path {
  const at = path.findIndex((step) => isMove(step) && step.to === stay.stage && step.date === stay.entered);
  return [...path.slice(0, at + 1), ...steps, ...path.slice(at + 1)];
}

function nextWorkingDay(date: SheetDate): SheetDate {
  let day = date;
  while (!isWorkingDay(day)) day = plusDays(day, 1);
  return day;
}
