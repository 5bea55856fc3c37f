import { nameKey } from "../../domain/name-key";
import { createStageFinder } from "../../domain/stage-lookup";
import type { Stages } from "../../domain/stage";
import { stagePreset, stagePresets } from "../../domain/stage-presets";
import type { SheetLanguage } from "../sheet-language";

/**
 * The preset whose stages the customers are in: a stage by its own name counts twice a synonym. The general one where
 * none fits.
 */
export function choosePreset(names: readonly string[], language: SheetLanguage): Stages {
  const distinct = [...new Map(names.map((name) => [nameKey(name), name])).values()];
  let best = { stages: stagePreset("general", language).stages, score: 0 };
  for (const { stages } of stagePresets) {
    const find = createStageFinder(stages);
    const score = distinct.reduce((sum, name) => {
      const stage = find(name);
      return sum + (stage ? (nameKey(stage.name) === nameKey(name) ? 2 : 1) : 0);
    }, 0);
    if (score > best.score) best = { stages, score };
  }
  return best.stages;
}
