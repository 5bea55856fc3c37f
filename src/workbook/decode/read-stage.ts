import { nameKey } from "../../domain/name-key";
import type { StageId, Stages } from "../../domain/stage";
import { createStageFinder, type StageFinder } from "../../domain/stage-lookup";
import { stagePresets } from "../../domain/stage-presets";
import { refused, taken, takenAs, type Parsed } from "../cells/parsed";

/**
 * Reads a stage's name. A former name or a synonym of the workbook's own is taken and reported; a name that only our
 * presets know for one of its stages is proposed.
 */
export function createStageReader(stages: Stages): (text: string) => Parsed<StageId> {
  const find = createStageFinder(stages);
  const read = new Map<string, Parsed<StageId>>();
  return (text) => {
    const known = read.get(text) ?? readStage(text, find);
    read.set(text, known);
    return known;
  };
}

function readStage(text: string, find: StageFinder): Parsed<StageId> {
  const stage = find(text);
  if (!stage) return refused("unknown-stage", proposedStage(text, find));
  return nameKey(stage.name) === nameKey(text) ? taken(stage.id) : takenAs(stage.id, "unknown-stage", stage.name);
}

function proposedStage(text: string, find: StageFinder): string | null {
  // 需求确认阶段, 3.需求确认
  const bare = text
    .normalize("NFKC")
    .replace(/^\s*\d+\s*[-.、:)]?\s*/u, "")
    .replace(/\s*(?:阶段|stage)$/iu, "");
  const direct = find(bare);
  if (direct) return direct.name;
  for (const { stages } of stagePresets) {
    const preset = createStageFinder(stages)(bare);
    if (!preset) continue;
    for (const name of [preset.id, preset.name, ...preset.aliases]) {
      const stage = find(name);
      if (stage) return stage.name;
    }
  }
  return null;
}
