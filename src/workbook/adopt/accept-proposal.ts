import { nameKey } from "../../domain/name-key";
import type { FunnelSettings } from "../../domain/settings";
import type { StageId, Stages } from "../../domain/stage";
import { createStageFinder } from "../../domain/stage-lookup";
import type { AdoptionProposal, ColumnFill, CustomerKey } from "./adoption-proposal";

/** What the user agreed to: the proposal, corrected. */
export type AcceptedAdoption = {
  /** By key: the list's column, from 0. Columns that are not named stay the user's. */
  readonly columns: ReadonlyMap<CustomerKey, number>;
  /** Columns to be added at the right edge. */
  readonly added: readonly AddedColumn[];
  /** Those of the workbook count where it has some. */
  readonly stages: Stages;
  /** The list's words for stages, each remembered as a former name where the stage is called otherwise. */
  readonly words: ReadonlyMap<string, StageId>;
  readonly settings: Partial<FunnelSettings>;
};

export type AddedColumn = { readonly key: CustomerKey; readonly header: string; readonly fill: ColumnFill };

/** The proposal as it stands. */
export function acceptProposal({ columns, missing, stages, amountUnit }: AdoptionProposal): AcceptedAdoption {
  return {
    columns: new Map(columns.flatMap(({ chosen, index }) => (chosen ? [[chosen.key, index]] : []))),
    added: missing.map(({ key, header, suggested }) => ({ key, header, fill: suggested })),
    stages: stages.stages,
    words: new Map(stages.words.flatMap(({ word, stage }) => (stage === null ? [] : [[word, stage]]))),
    settings: { amountUnit },
  };
}

/** The stages with the words that they do not know yet. A word has one meaning: another stage's former name gives way. */
export function stagesWithWords({ stages, words }: Pick<AcceptedAdoption, "stages" | "words">): Stages {
  const find = createStageFinder(stages);
  const news = [...words].filter(([word, id]) => find(word)?.id !== id);
  const newKeys = new Set(news.map(([word]) => nameKey(word)));
  if (news.length === 0) return stages;
  return stages.map((stage) => ({
    ...stage,
    aliases: [
      ...stage.aliases.filter((alias) => !newKeys.has(nameKey(alias))),
      ...news.filter(([, id]) => id === stage.id).map(([word]) => word),
    ],
  }));
}
