import { formatSheetDate, sheetDateFromSerial, type SheetDate } from "../domain/calendar";
import type { BusinessMode } from "../domain/settings";
import { acceptProposal, type AcceptedAdoption } from "../workbook/adopt/accept-proposal";
import { problemWords, reasonWords } from "../workbook/adopt/adopt-words";
import type {
  AdoptionProblem,
  AdoptionProposal,
  CustomerKey,
  MappingReason,
  ProposedColumn,
} from "../workbook/adopt/adoption-proposal";
import { correctProposal } from "../workbook/adopt/correct-proposal";
import { reviewAdoption, type ColumnIssue } from "../workbook/adopt/review-adoption";
import { columnLetters } from "../workbook/cell-address";
import { setUpChoices } from "../workbook/set-up/set-up-choices";
import type { SheetLanguage } from "../workbook/sheet-language";
import { columnKeys, headerText, type Column } from "../workbook/table-schema";
import { customersTable } from "../workbook/tables/customers-table";
import type { AdoptionOffer } from "./adopt";
import type { AdoptionChoices } from "./adoption-choices";

/** How sure the proposal is of a column: `check` asks the user to look. */
export type Certainty = "certain" | "likely" | "check";

export type PreviewColumn = ProposedColumn & {
  /** On the sheet. */
  readonly letter: string;
  /** Null where it stays the user's own. */
  readonly certainty: Certainty | null;
  readonly issue: ColumnIssue | null;
};

/** What adopting would come to. */
export type AdoptionPreview = {
  readonly proposal: AdoptionProposal;
  readonly columns: readonly PreviewColumn[];
  readonly businessMode: BusinessMode;
  /** The list is the workbook's customer table already: only its mapping can change. */
  readonly isInUse: boolean;
  /** Whether the list has words enough to be stages themselves. */
  readonly canUseWords: boolean;
  /** The day that the list was looked at. */
  readonly today: SheetDate;
  readonly refusal: ReturnType<typeof reviewAdoption>["refusal"];
  /** To be adopted with; null while something forbids it. */
  readonly accepted: AcceptedAdoption | null;
};

/** From here on a header says it and its values bear it out. */
const certainFrom = 0.9;

/** The offer with the user's choices, looked over. */
export function previewAdoption(
  { proposal, grid }: AdoptionOffer,
  choices: AdoptionChoices,
  today: SheetDate,
): AdoptionPreview {
  const corrected = correctProposal(proposal, grid, choices, today);
  const { issues, refusal, isAcceptable } = reviewAdoption(corrected, grid, today);
  const accepted = acceptProposal(corrected);
  const businessMode = choices.businessMode ?? modeOf(corrected);
  return {
    proposal: corrected,
    columns: corrected.columns.map((column) => ({
      ...column,
      samples: shownSamples(column),
      letter: columnLetters(corrected.list.column + column.index),
      certainty: certaintyOf(column),
      issue: issues.find((issue) => issue.column === column.index) ?? null,
    })),
    businessMode,
    isInUse: corrected.tableName === customersTable.table,
    canUseWords: corrected.stages.words.filter(({ kind }) => kind !== "loss" && kind !== "pause").length >= 2,
    today,
    refusal,
    accepted: isAcceptable ? { ...accepted, settings: { ...accepted.settings, businessMode } } : null,
  };
}

/** A date is a number to its cell; the list shows it as a day, and so does the offer. */
function shownSamples({ chosen, samples }: ProposedColumn): readonly string[] {
  if (!chosen || customersTable.columns[chosen.key].kind !== "date") return samples;
  return samples.map((text) =>
    /^\d{5}(\.\d+)?$/.test(text) ? formatSheetDate(sheetDateFromSerial(Number(text))) : text,
  );
}

function certaintyOf({ chosen, isDoubtful }: ProposedColumn): Certainty | null {
  if (!chosen) return null;
  if (isDoubtful) return "check";
  return chosen.confidence >= certainFrom ? "certain" : "likely";
}

function modeOf({ stages, language }: AdoptionProposal): BusinessMode {
  return setUpChoices(language).find(({ id }) => id === stages.preset)?.businessMode ?? "b2b";
}

export type PreviewAdoption = typeof previewAdoption;

export type OfferedField = { readonly key: CustomerKey; readonly name: string; readonly isRequired: boolean };

/** What a column can be, in our order. */
export function offeredFields(language: SheetLanguage): readonly OfferedField[] {
  return columnKeys(customersTable).map((key) => {
    const column: Column = customersTable.columns[key];
    // The unit is the list's affair.
    const name = headerText(column, language, "").replace(/\s*\(\)$/, "");
    return { key, name, isRequired: column.required === true };
  });
}

export function reasonText(reason: MappingReason, language: SheetLanguage): string {
  return reasonWords[reason][language];
}

/** What stands in the way, and what the user can do about it. */
export function problemText({ code, place }: AdoptionProblem, language: SheetLanguage): string {
  return problemWords[code][language].replace("{place}", () => place);
}
