import { generalStagesInChinese, generalStagesInEnglish } from "./general-stages";
import { industryStagesInChinese, industryStagesInEnglish } from "./industry-stages";
import { stageIdOf, type Stage, type Stages } from "./stage";

/** 通用七阶段 · B2C 电商 · 工业设备 · 教育培训 */
export type StagePresetId = "general" | "b2c" | "equipment" | "education";

export type PresetLanguage = "zh-CN" | "en-US";

/** A funnel to begin with. The same stage has the same id in both languages and in every preset. */
export type StagePreset = {
  readonly id: StagePresetId;
  readonly language: PresetLanguage;
  readonly stages: Stages;
};

/** A stage as the presets list it; the last of a list is the won one. */
export type PresetStage = {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly entryRule?: string;
  readonly exitRule?: string;
  readonly scenario?: string;
};

export const stagePresets: readonly StagePreset[] = [
  { id: "general", language: "zh-CN", stages: stagesOf(generalStagesInChinese) },
  { id: "general", language: "en-US", stages: stagesOf(generalStagesInEnglish) },
  ...(["b2c", "equipment", "education"] as const).flatMap((id): StagePreset[] => [
    { id, language: "zh-CN", stages: stagesOf(industryStagesInChinese[id]) },
    { id, language: "en-US", stages: stagesOf(industryStagesInEnglish[id]) },
  ]),
];

export function stagePreset(id: StagePresetId, language: PresetLanguage): StagePreset {
  const preset = stagePresets.find((candidate) => candidate.id === id && candidate.language === language);
  if (!preset) throw new RangeError(`no preset ${id} in ${language}`);
  return preset;
}

function stagesOf(list: readonly PresetStage[]): Stages {
  return list.map(({ id, name, aliases = [], entryRule = "", exitRule = "", scenario = "" }, place): Stage => ({
    id: stageIdOf(id),
    name,
    aliases,
    kind: place === list.length - 1 ? "won" : "open",
    entryRule,
    exitRule,
    scenario,
    averagePrice: null,
    benchmarkDays: null,
    benchmarkRate: null,
  }));
}
