import type { SheetDate } from "../domain/calendar";
import { customerIdOf, type Customer, type CustomerId } from "../domain/customer";
import { timeToKeep, withTimes } from "../domain/event-times";
import { inferForCustomer } from "../domain/infer-transitions";
import { stagePlaces } from "../domain/stage-lookup";
import type { Transition } from "../domain/transition";
import { cellsOfFields, planNewCustomer } from "../workbook/customer/plan-entry";
import { planRow } from "../workbook/customer/row-changes";
import type { WorkbookPlan } from "../workbook/plan";
import type { CustomerRow } from "../workbook/tables/customers-table";
import { AppError } from "./app-error";
import {
  draftFields,
  isSameId,
  newOnlyFields,
  readDraft,
  type CustomerDraft,
  type DraftField,
  type DraftProblem,
} from "./customer-draft";
import { draftText } from "./customer-draft-text";
import { headerOf, rowsOfId } from "./customer-cells";
import {
  openCustomerRow,
  openList,
  retrying,
  type CustomerPort,
  type OpenRow,
  type CustomerOptions,
} from "./customer-row";
import type { ReadOptions, WorkbookPort } from "./ports";

export type SaveResult =
  | { readonly kind: "saved"; readonly customer: CustomerId; readonly undo: WorkbookPlan | null }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

const writing = { isUndoable: true, skipsResults: true };

/** Appends the customer's row and its entry into the log, or neither. */
export function addCustomer(
  port: WorkbookPort,
  draft: CustomerDraft,
  today: SheetDate,
  { time, ...options }: CustomerOptions = {},
): Promise<SaveResult> {
  return retrying(async () => {
    const open = await openList(port, today, options);
    const { stages, transitions, settings } = open.decoded.records;
    const read = readDraft(draft, {
      stages,
      today,
      isTaken: (id) => rowsOfId(open.cells, id).length > 0 && id.trim() !== "",
      isLogged: (id) => transitions.some(({ customer }) => isSameId(customer, id)),
      entered: null,
    });
    if (read.problems.length > 0) return { kind: "refused", problems: read.problems };
    const customer = newCustomer(read.fields);
    const last = transitions.reduce((most, { sequence }) => Math.max(most, sequence), 0);
    const arrival = inferForCustomer(customer, [], stagePlaces(stages), today, last);
    const entry = withTimes(arrival, [], customer, today, timeToKeep(settings, time)).map((event): Transition => ({
      ...event,
      origin: "pane",
    }));
    const plan = planNewCustomer(open.list, open.log, open.decoded, read.fields, entry, today);
    const { undo } = await port.applyPlan(plan, open.snapshot, writing);
    return { kind: "saved", customer: customer.id, undo };
  });
}

/**
 * Writes the fields that the user changed, and none else: what somebody wrote into another meanwhile stands. Where it is one
 * of these, nothing is written and the error is `changed-meanwhile`.
 * @param before The draft as the form showed it at first.
 */
export async function editCustomer(
  port: CustomerPort,
  id: CustomerId,
  before: CustomerDraft,
  draft: CustomerDraft,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<SaveResult> {
  const changed = draftFields.filter((field) => !newOnlyFields.includes(field) && draft[field] !== before[field]);
  if (changed.length === 0) return { kind: "saved", customer: id, undo: null };
  const result = await retrying(async (): Promise<SaveResult | null> => {
    const open = await openCustomerRow(port, id, today, options);
    const { stages } = open.decoded.records;
    const { entered } = open.customer;
    const { fields, problems } = readDraft(draft, { stages, today, isTaken: no, isLogged: no, entered });
    const own = problems.filter(({ field, code }) => changed.includes(field) || isAbout(code, changed));
    if (own.length > 0) return { kind: "refused", problems: own };
    const isAsShown = changed.every((field) => [before[field], draft[field].trim()].includes(textNow(open, field)));
    if (!isAsShown) return null;
    const written = Object.fromEntries(
      Object.entries(fields).filter(([field]) => changed.some((key) => key === field)),
    );
    const cells = new Map(cellsOfFields(open.list, open.decoded, written));
    if (open.cells.columns.has("lastUpdate")) cells.set("lastUpdate", today);
    const { ops, formulas } = planRow(open.cells, open.row, open.read, cells);
    const inTheWay = changed.filter((field) => formulas.includes(field));
    if (inTheWay.length > 0) {
      return { kind: "refused", problems: inTheWay.map((field) => ({ field, code: "formula" as const })) };
    }
    if (ops.length === 0) return { kind: "saved", customer: id, undo: null };
    const { undo } = await port.applyPlan(ops, open.snapshot, writing);
    return { kind: "saved", customer: id, undo };
  });
  if (result === null) throw new AppError("changed-meanwhile", "", "the row is not as it was shown");
  return result;
}

const no = (): boolean => false;

/** A contradiction shows at one of its two fields. */
function isAbout(code: DraftProblem["code"], changed: readonly DraftField[]): boolean {
  return code === "before-first-contact" && changed.includes("firstContact");
}

function textNow(open: OpenRow, field: DraftField): string {
  const cell = open.read.values[open.cells.columns.get(field) ?? -1] ?? "";
  return draftText(field, cell, headerOf(open, field), open.decoded.records.settings.amountUnit);
}

/** As a capture will read the row. */
function newCustomer({ id, stage, entered, owner, ...besides }: Partial<CustomerRow>): Customer {
  if (id === undefined || stage === undefined || entered === undefined || owner === undefined) {
    throw new AppError("unexpected", "", "a new customer without a required field");
  }
  const { name = "", industry = "", source = "", firstContact = null, amount = null, remark = "" } = besides;
  return {
    ...{ id: customerIdOf(id), stage, entered, owner, name, industry, source, firstContact, amount, remark },
    ...{ previousStage: null, previousExit: null, status: "active", lostOn: null, lossReason: "" },
  };
}
