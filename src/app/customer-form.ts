import type { Customer } from "../domain/customer";
import { cellText } from "../workbook/cells/cell-text";
import { cellAt, tableCells } from "../workbook/decode/table-cells";
import { createFreeIds } from "../workbook/repair/free-ids";
import type { ColumnKey } from "../workbook/table-schema";
import { listsTable } from "../workbook/tables/lists-table";
import { compareText, nameKey } from "../domain/name-key";
import type { CustomerBook } from "./customer-book";
import { draftText } from "./customer-draft-text";
import { dayText, draftFields, emptyDraft, type CustomerDraft, type DraftField } from "./customer-draft";
import { headerOf } from "./customer-cells";

export type Choice = { readonly value: string; readonly text: string };

/** What the form is made of, from the workbook's own words. */
export type CustomerForm = {
  /** Null for a new customer. */
  readonly customer: Customer | null;
  readonly draft: CustomerDraft;
  /** The sheet's own headers. */
  readonly labels: Readonly<Record<DraftField, string>>;
  /** What the list has no column for: such fields are not asked. */
  readonly missing: readonly DraftField[];
  readonly stages: readonly Choice[];
  readonly owners: readonly string[];
  readonly industries: readonly string[];
  readonly sources: readonly string[];
};

/** Reasons of losses and owners that the workbook's lists offer. */
export type OfferedWords = { readonly owners: readonly string[]; readonly lossReasons: readonly string[] };

/** A new customer is offered the next free id of the list's own kind, the first stage and today. */
export function newCustomerForm(book: CustomerBook): CustomerForm {
  const [first] = book.decoded.records.stages;
  const draft = { ...emptyDraft, id: nextId(book), stage: first?.id ?? "", entered: dayText(book.today) };
  return formOf(book, null, draft);
}

/** Null where the list has no such customer. */
export function editCustomerForm(book: CustomerBook, customer: Customer): CustomerForm | null {
  const { cells, decoded } = book;
  const row = decoded.rowOf.get(customer.id);
  if (row === undefined) return null;
  const { amountUnit } = decoded.records.settings;
  const textOf = (field: DraftField): string =>
    field === "stage" ? customer.stage : draftText(field, cellAt(cells, row, field), headerOf(book, field), amountUnit);
  const draft = Object.fromEntries(draftFields.map((field) => [field, textOf(field)])) as CustomerDraft;
  return formOf(book, customer, draft);
}

/** The lists of 漏斗设置, and after them what the customers have besides. */
export function offeredWords(book: CustomerBook): OfferedWords {
  return { owners: wordsOf(book, "owner"), lossReasons: wordsOf(book, "lossReason") };
}

function formOf(book: CustomerBook, customer: Customer | null, draft: CustomerDraft): CustomerForm {
  return {
    customer,
    draft,
    labels: Object.fromEntries(draftFields.map((field) => [field, headerOf(book, field)])) as CustomerForm["labels"],
    missing: draftFields.filter((field) => !book.cells.columns.has(field)),
    stages: book.decoded.records.stages.map(({ id, name }) => ({ value: id, text: name })),
    owners: wordsOf(book, "owner"),
    industries: wordsOf(book, "industry"),
    sources: wordsOf(book, "source"),
  };
}

function wordsOf({ snapshot, decoded }: CustomerBook, key: ColumnKey<typeof listsTable>): readonly string[] {
  const words = new Map<string, string>();
  const note = (word: string): void => {
    if (word !== "" && !words.has(nameKey(word))) words.set(nameKey(word), word);
  };
  const lists = snapshot.tables.get(listsTable.table);
  if (lists) {
    const cells = tableCells(listsTable, lists);
    for (let row = 0; row < lists.rowCount; row += 1) note(cellText(cellAt(cells, row, key)));
  }
  const besides = decoded.records.customers.map((customer) => customer[key]).sort(compareText);
  besides.forEach(note);
  return [...words.values()];
}

/** After the last id of the list, in its manner. */
function nextId({ cells, decoded }: CustomerBook): string {
  const ids = Array.from({ length: cells.table.rowCount }, (_, row) => cellText(cellAt(cells, row, "id"))).filter(
    (id) => id !== "",
  );
  const numbered = ids.filter((id) => /\d/.test(id));
  const logged = decoded.records.transitions.map(({ customer }) => customer as string);
  return createFreeIds([...ids, ...logged])(numbered.at(-1) ?? firstId);
}

/** As in the template; its own number is the next one's predecessor. */
const firstId = "KH000";
