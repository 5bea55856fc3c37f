import type { StageId } from "../../domain/stage";
import type { StagePresetId } from "../../domain/stage-presets";
import type { SheetLanguage } from "../sheet-language";
import type { ColumnFill, CustomerKey } from "./adoption-proposal";

/** A preset, or the words that the list has. */
export type StageChoice = StagePresetId | "words";

/** What the user changes of a proposal. What is not named stays as it was proposed. */
export type AdoptionCorrections = {
  /** By column of the list, from 0: what it is, or null for the user's own. */
  readonly columns: ReadonlyMap<number, CustomerKey | null>;
  readonly fills: ReadonlyMap<CustomerKey, ColumnFill>;
  readonly stages: StageChoice | null;
  /** By stage word; null for one that stands for no stage. */
  readonly words: ReadonlyMap<string, StageId | null>;
  readonly language: SheetLanguage | null;
  readonly amountUnit: string | null;
};

export const noCorrections: AdoptionCorrections = {
  columns: new Map(),
  fills: new Map(),
  stages: null,
  words: new Map(),
  language: null,
  amountUnit: null,
};
