import type { BusinessMode } from "../domain/settings";
import { blankStage, stageIdOf, type Stage, type Stages } from "../domain/stage";
import { stagesRefusal, type StagesRefusal } from "../domain/stage-lookup";
import type { StagePresetId } from "../domain/stage-presets";
import { setUpChoices } from "../workbook/set-up/set-up-choices";
import { stageAdvice, type StageAdvice } from "../workbook/set-up/stage-advice";
import { readUnit } from "../workbook/settings/settings-input";
import type { SheetLanguage } from "../workbook/sheet-language";

export { readUnit };

/** A funnel to begin with, in the language of the sheets. */
export type OfferedPreset = {
  readonly id: StagePresetId;
  readonly name: string;
  readonly stages: Stages;
  /** The mode that goes with it, for the user to change. */
  readonly businessMode: BusinessMode;
};

/** In the order they are offered. */
export function offeredPresets(language: SheetLanguage): readonly OfferedPreset[] {
  return setUpChoices(language).map((preset) => ({ ...preset, name: preset.name[language] }));
}

/** Units of money that amounts are usually entered in; any other may be typed. The first is the default. */
export const offeredAmountUnits: Readonly<Record<SheetLanguage, readonly string[]>> = {
  "zh-CN": ["万元", "元", "千元"],
  "en-US": ["CNY", "USD", "EUR", "万元"],
};

export type StagesReview = {
  /** Why they cannot be a funnel. */
  readonly refusal: StagesRefusal | null;
  /** Five to seven are advised. */
  readonly advice: StageAdvice | null;
};

export function reviewStages(stages: Stages): StagesReview {
  return { refusal: stagesRefusal(stages), advice: stageAdvice(stages) };
}

/** The stage at `place` one step up (-1) or down (1); null past either end, where the last stage stays the won one. */
export function withMovedStage(stages: Stages, place: number, step: -1 | 1): Stages | null {
  const [stage, other] = [stages[place], stages[place + step]];
  if (stage?.kind !== "open" || other?.kind !== "open") return null;
  return stages.with(place, other).with(place + step, stage);
}

/** An open stage ahead of the last one, which stays the won one; the user gives it its name. */
export function withNewStage(stages: Stages): Stages {
  const taken = new Set<string>(stages.map(({ id }) => id));
  let number = stages.length;
  while (taken.has(`stage-${number}`)) number += 1;
  const stage: Stage = { ...blankStage, id: stageIdOf(`stage-${number}`), name: "" };
  return [...stages.slice(0, -1), stage, ...stages.slice(-1)];
}
