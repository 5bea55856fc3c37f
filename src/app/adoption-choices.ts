import type { BusinessMode } from "../domain/settings";
import { noCorrections, type AdoptionCorrections } from "../workbook/adopt/adoption-corrections";

/** What the user says of an offer, besides what was proposed. */
export type AdoptionChoices = AdoptionCorrections & { readonly businessMode: BusinessMode | null };

export const noChoices: AdoptionChoices = { ...noCorrections, businessMode: null };
