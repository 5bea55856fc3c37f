import type { BusinessMode, FunnelSettings } from "../../domain/settings";
import type { Stages } from "../../domain/stage";
import { stagePreset, type StagePresetId } from "../../domain/stage-presets";
import type { SheetLanguage } from "../sheet-language";
import type { ColumnKey, Words } from "../table-schema";
import type { listsTable } from "../tables/lists-table";

/** What the dropdowns offer. */
export type FunnelLists = Readonly<Record<ColumnKey<typeof listsTable>, readonly string[]>>;

/** What a workbook is set up with. Tables that it has already keep what they hold. */
export type SetUpChoice = {
  /** A preset's, or edited. */
  readonly stages: Stages;
  /** What is not given is as in `defaultSettings`. */
  readonly settings: Partial<FunnelSettings>;
  /** What is not given is as in `defaultLists`. */
  readonly lists?: Partial<FunnelLists>;
  /** Whether a new customer list begins with the template's three customers. */
  readonly withExamples: boolean;
};

/** A funnel to begin with, as the pane offers it. */
export type SetUpPreset = {
  readonly id: StagePresetId;
  readonly name: Words;
  readonly stages: Stages;
  /** The mode that goes with it, for the user to change. */
  readonly businessMode: BusinessMode;
};

const presets: readonly Omit<SetUpPreset, "stages">[] = [
  { id: "general", name: { "zh-CN": "通用七阶段", "en-US": "General, seven stages" }, businessMode: "b2b" },
  { id: "b2c", name: { "zh-CN": "B2C 电商", "en-US": "B2C e-commerce" }, businessMode: "b2c" },
  { id: "equipment", name: { "zh-CN": "工业设备", "en-US": "Industrial equipment" }, businessMode: "b2b" },
  { id: "education", name: { "zh-CN": "教育培训", "en-US": "Education and training" }, businessMode: "b2c" },
];

/** The presets in the order they are offered, their stages in the language of the sheets. */
export function setUpChoices(language: SheetLanguage): readonly SetUpPreset[] {
  return presets.map((preset) => ({ ...preset, stages: stagePreset(preset.id, language).stages }));
}
