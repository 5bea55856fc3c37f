import { formatSheetDate, sheetDateFromParts, type SheetDate } from "../domain/calendar";
import { foldText } from "../domain/name-key";
import { createStageFinder } from "../domain/stage-lookup";
import type { Stages } from "../domain/stage";
import type { CustomerRow } from "../workbook/tables/customers-table";

/** The form's fields, in its order. What moves a customer is done by actions, and cannot be edited later. */
export const draftFields = [
  "id",
  "name",
  "stage",
  "entered",
  "owner",
  "industry",
  "source",
  "amount",
  "expectedClose",
  "firstContact",
  "contact",
  "position",
  "phone",
  "keyInformation",
  "decisionMaker",
  "budgetApproval",
  "remark",
] as const satisfies readonly (keyof CustomerRow)[];

export type DraftField = (typeof draftFields)[number];

/** As the user typed it: days as yyyy-mm-dd, the stage by its id. */
export type CustomerDraft = Readonly<Record<DraftField, string>>;

/** A new customer needs these; 客户编号 and the rest of them are left alone in an existing one. */
export const newOnlyFields: readonly DraftField[] = ["id", "stage", "entered", "owner"];

export type DraftProblem = {
  readonly field: DraftField;
  readonly code:
    | "required"
    | "taken"
    | "known-to-log"
    | "unknown-stage"
    | "not-a-date"
    | "future-date"
    | "after-entry"
    | "before-first-contact"
    | "not-an-amount"
    | "formula";
};

export const emptyDraft: CustomerDraft = {
  id: "",
  name: "",
  stage: "",
  entered: "",
  owner: "",
  industry: "",
  source: "",
  amount: "",
  expectedClose: "",
  firstContact: "",
  contact: "",
  position: "",
  phone: "",
  keyInformation: "",
  decisionMaker: "",
  budgetApproval: "",
  remark: "",
};

export type DraftContext = {
  readonly stages: Stages;
  readonly today: SheetDate;
  /** Whether a row of the list has the id, and whether the log knows it. */
  readonly isTaken: (id: string) => boolean;
  readonly isLogged: (id: string) => boolean;
  /** The entry into the current stage of a customer that is there already; null for a new one. */
  readonly entered: SheetDate | null;
};

export type ReadDraft = {
  /** What could be read; those that only a new customer has are absent in one that is there. */
  readonly fields: Partial<CustomerRow>;
  /** At which fields it cannot be taken, and why. */
  readonly problems: readonly DraftProblem[];
};

type DateField = "entered" | "expectedClose" | "firstContact";

/** What the draft says. */
export function readDraft(draft: CustomerDraft, context: DraftContext): ReadDraft {
  const isNew = context.entered === null;
  const problems: DraftProblem[] = [];
  const refuse = (field: DraftField, code: DraftProblem["code"]): null => {
    problems.push({ field, code });
    return null;
  };
  const dateOf = (field: DateField): SheetDate | null => {
    const text = draft[field].trim();
    return text === "" ? null : (parseDay(text) ?? refuse(field, "not-a-date"));
  };
  if (isNew) {
    for (const field of newOnlyFields) if (draft[field].trim() === "") refuse(field, "required");
    if (context.isTaken(draft.id)) refuse("id", "taken");
    else if (context.isLogged(draft.id)) refuse("id", "known-to-log");
  }
  const stage = createStageFinder(context.stages)(draft.stage)?.id ?? null;
  if (isNew && draft.stage !== "" && !stage) refuse("stage", "unknown-stage");
  const entered = isNew ? dateOf("entered") : context.entered;
  if (isNew && entered !== null && entered > context.today) refuse("entered", "future-date");
  const firstContact = dateOf("firstContact");
  const expectedClose = dateOf("expectedClose");
  if (firstContact !== null && firstContact > context.today) refuse("firstContact", "future-date");
  else if (firstContact !== null && entered !== null && firstContact > entered) refuse("firstContact", "after-entry");
  if (expectedClose !== null && firstContact !== null && expectedClose < firstContact) {
    refuse("expectedClose", "before-first-contact");
  }
  const amount = draft.amount.trim() === "" ? null : (parseNumber(draft.amount) ?? refuse("amount", "not-an-amount"));
  const { name, industry, source, contact, position, phone, keyInformation, decisionMaker, budgetApproval, remark } =
    trimmed(draft);
  const fields = {
    ...{ name, industry, source, contact, position, phone, keyInformation, decisionMaker, budgetApproval, remark },
    ...{ amount, expectedClose, firstContact },
  };
  const isWhole = isNew && stage !== null && entered !== null;
  const required = isWhole ? { id: draft.id.trim(), stage, entered, owner: draft.owner.trim() } : {};
  return { fields: { ...required, ...fields }, problems };
}

export function isSameId(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

/** A day as the form writes it; "" for none. */
export function dayText(date: SheetDate | null): string {
  return date === null ? "" : formatSheetDate(date);
}

/** Null unless the text is a day of the calendar, written yyyy-mm-dd, from 2000 on. */
export function parseDay(text: string): SheetDate | null {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  return year === undefined ? null : sheetDateFromParts(Number(year), Number(month), Number(day));
}

/** A number of at least 0, with or without separators of thousands; no unit. */
function parseNumber(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  const isNumber = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain);
  return isNumber ? Number(plain.replaceAll(",", "")) : null;
}

function trimmed(draft: CustomerDraft): CustomerDraft {
  return Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim()])) as CustomerDraft;
}
