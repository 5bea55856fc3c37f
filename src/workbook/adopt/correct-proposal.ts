import type { SheetDate } from "../../domain/calendar";
import type { SheetGrid } from "../sheet-grid";
import type { AdoptionCorrections } from "./adoption-corrections";
import type { AdoptionProposal, ColumnFill, ProposedColumn, StageProposal } from "./adoption-proposal";
import { profileColumn } from "./column-profile";
import { amountUnitOf, missingColumns } from "./propose-adoption";
import { proposeStages, stagesAsChosen } from "./propose-stages";

/**
 * The proposal as it is with the corrections. What hangs on the columns follows them: those that are missing, the words for
 * stages, and the unit.
 */
export function correctProposal(
  proposal: AdoptionProposal,
  grid: SheetGrid,
  corrections: AdoptionCorrections,
  today: SheetDate,
): AdoptionProposal {
  const language = corrections.language ?? proposal.language;
  const columns = proposal.columns.map((column) => corrected(column, corrections.columns));
  const stages = correctStages({ ...proposal, language, columns }, grid, corrections, today);
  const unit = corrections.amountUnit ?? (isSameAmount(columns, proposal) ? proposal.amountUnit : null);
  return {
    ...proposal,
    language,
    columns,
    missing: missingColumns(columns, language).map((column) => {
      const fill = corrections.fills.get(column.key) ?? column.suggested;
      return { ...column, suggested: column.key === "stage" && !isStage(fill, stages) ? column.suggested : fill };
    }),
    stages,
    amountUnit: unit ?? amountUnitOf(grid, proposal.list, columns),
  };
}

function corrected(column: ProposedColumn, columns: AdoptionCorrections["columns"]): ProposedColumn {
  const key = columns.get(column.index);
  if (key === undefined || key === (column.chosen?.key ?? null)) return column;
  return { ...column, chosen: key === null ? null : { key, confidence: 1, reason: "chosen" }, isDoubtful: false };
}

/** A stage of the preset that was chosen before fills no cell. */
function isStage(fill: ColumnFill, { stages }: StageProposal): boolean {
  return fill.kind !== "value" || stages.some(({ name }) => name === fill.value);
}

function isSameAmount(columns: readonly ProposedColumn[], { columns: proposed }: AdoptionProposal): boolean {
  const indexIn = (list: readonly ProposedColumn[]): number => list.findIndex(({ chosen }) => chosen?.key === "amount");
  return indexIn(columns) === indexIn(proposed);
}

function correctStages(
  { list, columns, stages, language }: AdoptionProposal,
  grid: SheetGrid,
  corrections: AdoptionCorrections,
  today: SheetDate,
): StageProposal {
  const words = new Map<string, number>();
  for (const { chosen, index } of columns) {
    if (chosen?.key !== "stage" && chosen?.key !== "previousStage") continue;
    const rows = { first: list.row + 1, end: list.row + list.rows };
    for (const [word, count] of profileColumn(grid, list.column + index, rows, today).values) {
      words.set(word, (words.get(word) ?? 0) + count);
    }
  }
  const own = stages.origin === "workbook" ? stages.stages : null;
  const chosen = own || corrections.stages === null ? null : stagesAsChosen(words, language, corrections.stages);
  const proposed = chosen ?? proposeStages(words, language, own);
  const ids = new Set(proposed.stages.map(({ id }) => id));
  return {
    ...proposed,
    words: proposed.words.map((word) => {
      const stage = corrections.words.get(word.word);
      // A stage of the preset that was chosen before is none of these.
      return stage === undefined || (stage !== null && !ids.has(stage)) ? word : { ...word, stage };
    }),
  };
}
