import { nameKey } from "./name-key";
import type { Stage, StageId, Stages } from "./stage";

export type StageFinder = (text: string) => Stage | null;

/** Finds stages by id, name or alias, in this order of precedence. Made once for many texts. */
export function createStageFinder(stages: Stages): StageFinder {
  const byKey = new Map<string, Stage>();
  const note = (text: string, stage: Stage): void => {
    const key = nameKey(text);
    if (key !== "" && !byKey.has(key)) byKey.set(key, stage);
  };
  for (const stage of stages) note(stage.id, stage);
  for (const stage of stages) note(stage.name, stage);
  for (const stage of stages) for (const alias of stage.aliases) note(alias, stage);
  return (text) => byKey.get(nameKey(text)) ?? null;
}

export function findStage(stages: Stages, text: string): Stage | null {
  return createStageFinder(stages)(text);
}

/** Each stage's place in the funnel, counted from 0. */
export type StagePlaces = ReadonlyMap<StageId, number>;

export function stagePlaces(stages: Stages): StagePlaces {
  return new Map(stages.map(({ id }, place) => [id, place]));
}

export type StagesRefusal =
  "too-few-stages" | "unnamed-stage" | "duplicate-stage-name" | "last-stage-not-won" | "won-before-last";

/** Why these cannot be a funnel, or null if they can. */
export function stagesRefusal(stages: Stages): StagesRefusal | null {
  if (stages.length < 2) return "too-few-stages";
  const names = stages.map(({ name }) => nameKey(name));
  if (names.includes("")) return "unnamed-stage";
  if (new Set(names).size < names.length || stagePlaces(stages).size < stages.length) return "duplicate-stage-name";
  if (stages.at(-1)?.kind !== "won") return "last-stage-not-won";
  return stages.slice(0, -1).some(({ kind }) => kind === "won") ? "won-before-last" : null;
}
