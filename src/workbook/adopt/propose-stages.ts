import { nameKey } from "../../domain/name-key";
import { blankStage, stageIdOf, type Stage, type Stages } from "../../domain/stage";
import { stagePreset, stagePresets, type StagePresetId } from "../../domain/stage-presets";
import { choosePreset } from "../decode/choose-preset";
import type { SheetLanguage } from "../sheet-language";
import type { StageProposal } from "./adoption-proposal";
import { bareWord, isWonWord, matchStageWords, stageNumber, stageRank } from "./stage-words";

/**
 * The funnel for a list: the workbook's own, else the preset that knows most of its words, else one of those words.
 * @param words Of the list's stage columns, with the number of rows that have them.
 */
export function proposeStages(
  words: ReadonlyMap<string, number>,
  language: SheetLanguage,
  own: Stages | null,
): StageProposal {
  if (own) return { origin: "workbook", preset: null, stages: own, words: matchStageWords(words, own) };
  const preset = choosePreset(
    [...words.keys()].flatMap((word) => [word, bareWord(word)]),
    language,
  );
  const matched = matchStageWords(words, preset);
  const stageWords = matched.filter(({ kind }) => kind !== "loss" && kind !== "pause");
  const known = stageWords.filter(({ kind }) => kind === "name" || kind === "synonym");
  if (known.length >= stageWords.length / 2 || stageWords.length < 2) {
    return { origin: "preset", preset: idOf(preset), stages: preset, words: matched };
  }
  return stagesFromWords(words, stageWords, language);
}

/** A preset, or the list's own words, because the user says so. Null for words that make no funnel. */
export function stagesAsChosen(
  words: ReadonlyMap<string, number>,
  language: SheetLanguage,
  choice: StagePresetId | "words",
): StageProposal | null {
  if (choice !== "words") {
    const { stages } = stagePreset(choice, language);
    return { origin: "preset", preset: choice, stages, words: matchStageWords(words, stages) };
  }
  const steps = matchStageWords(words, []).filter(({ kind }) => kind !== "loss" && kind !== "pause");
  return steps.length < 2 ? null : stagesFromWords(words, steps, language);
}

function stagesFromWords(
  words: ReadonlyMap<string, number>,
  steps: Parameters<typeof stagesOfWords>[0],
  language: SheetLanguage,
): StageProposal {
  const stages = stagesOfWords(steps, language);
  return { origin: "words", preset: null, stages, words: matchStageWords(words, stages) };
}

function idOf(stages: Stages): StagePresetId {
  return stagePresets.find((preset) => preset.stages === stages)?.id ?? "general";
}

/**
 * By the numbers in front, else by what the words mean, else as a funnel narrows: the stage with most customers first. A
 * list in which nobody has been won yet gets the stage for it.
 */
function stagesOfWords(
  words: readonly { readonly word: string; readonly count: number }[],
  language: SheetLanguage,
): Stages {
  const isNumbered = words.every(({ word }) => stageNumber(word) !== null);
  const rankOf = ({ word }: { readonly word: string }): number =>
    (isNumbered ? stageNumber(word) : stageRank(word)) ?? (isWonWord(word) ? Infinity : 2.5);
  const names = words.toSorted((a, b) => rankOf(a) - rankOf(b) || b.count - a.count).map(({ word }) => word);
  const won = names.findLast(isWonWord) ?? (isNumbered ? names.at(-1) : undefined);
  const wonStage = stagePreset("general", language).stages.at(-1);
  const open = names.filter((name) => name !== won).map((name) => stageOf(name, "open"));
  const last = won === undefined ? wonStage : stageOf(won, "won");
  return last ? [...open, last] : open;
}

function stageOf(name: string, kind: Stage["kind"]): Stage {
  return { ...blankStage, id: stageIdOf(nameKey(name)), name, kind };
}
