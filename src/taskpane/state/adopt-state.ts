import type { AdoptionOffer, AdoptionResult } from "../../app/adopt";
import { noChoices, type AdoptionChoices } from "../../app/adoption-choices";
import type { AdoptionPreview } from "../../app/adoption-offer";
import type { Failure } from "./failure";

export type Adopted = Extract<AdoptionResult, { readonly kind: "adopted" }>;

/** Takes an adoption back. */
export type UndoAdoption = NonNullable<Adopted["undo"]>;

export type CustomerKey = NonNullable<AdoptionPreview["proposal"]["columns"][number]["chosen"]>["key"];
export type ColumnFill = AdoptionPreview["proposal"]["missing"][number]["suggested"];
export type StageChoice = NonNullable<AdoptionChoices["stages"]>;
export type StageId = AdoptionPreview["proposal"]["stages"]["stages"][number]["id"];

/** What is known of the sheet. */
export type AdoptLook =
  | { readonly kind: "unseen" }
  | { readonly kind: "looking" }
  | { readonly kind: "nothing" }
  | { readonly kind: "offered"; readonly offer: AdoptionOffer; readonly preview: AdoptionPreview }
  | { readonly kind: "failed"; readonly failure: Failure };

export type AdoptTask = "adopt" | "undo";

export type AdoptRun =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: AdoptTask }
  | { readonly kind: "failed"; readonly task: AdoptTask; readonly failure: Failure };

/** Stays until the next adoption, whatever is looked at meanwhile. */
export type AdoptOutcome = { readonly kind: "adopted"; readonly result: Adopted } | { readonly kind: "undone" };

export type AdoptState = {
  readonly look: AdoptLook;
  readonly choices: AdoptionChoices;
  readonly run: AdoptRun;
  readonly outcome: AdoptOutcome | null;
};

export const initialAdoptState: AdoptState = {
  look: { kind: "unseen" },
  choices: noChoices,
  run: { kind: "idle" },
  outcome: null,
};

/** Whether these choices can be about the other offer, too. */
export function isSameList(a: AdoptLook, { proposal }: AdoptionOffer): boolean {
  if (a.kind !== "offered") return false;
  const before = a.offer.proposal;
  const headers = before.columns.map(({ header }) => header);
  return (
    before.sheetId === proposal.sheetId &&
    headers.length === proposal.columns.length &&
    proposal.columns.every(({ header }, index) => header === headers[index])
  );
}
