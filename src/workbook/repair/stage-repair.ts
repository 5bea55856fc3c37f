import type { StageId, Stages } from "../../domain/stage";
import { cellText } from "../cells/cell-text";
import type { Parsed } from "../cells/parsed";
import type { CellValue } from "../snapshot";
import { plainWords, type CellRepair } from "./repair";
import { spacesRepair, tidyText } from "./text-repair";

export type StageRepairContext = {
  readonly stages: Stages;
  readonly readStage: (text: string) => Parsed<StageId>;
};

/**
 * A stage by another word. A former name or a synonym of the workbook's own is certain; one that only the presets know
 * is proposed.
 */
export function stageRepair(cell: CellValue, { stages, readStage }: StageRepairContext): CellRepair | null {
  if (typeof cell !== "string" || cell.trim() === "") return null;
  const { value, problem } = readStage(cellText(cell));
  const own = stages.find(({ id }) => id === value)?.name ?? null;
  const known = own ?? problem?.reading ?? null;
  if (!problem || known === null) return spacesRepair(cell);
  const name = tidyText(known);
  const isCertain = value !== null;
  return { code: "stage-synonym", proposed: name, proposedText: plainWords(name), isCertain, numberFormat: null };
}
