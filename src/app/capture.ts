import type { SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import type { Transition } from "../domain/transition";
import type { CapturedChanges } from "../domain/capture-changes";
import { narrowSnapshot, type Settled } from "../workbook/capture/narrow-snapshot";
import { planCaptureInSteps, type EditedRows } from "../workbook/capture/plan-capture";
import { decodeWorkbookInSteps, type DecodedWorkbook } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import { transitionsTable } from "../workbook/tables/transitions-table";
import { AppError } from "./app-error";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

export type CaptureRequest = {
  /** The day of capture, by the user's calendar. */
  readonly today: SheetDate;
  /** Of day, as a fraction from 0 (midnight): workbooks that count dwell in hours keep it. */
  readonly time?: number;
  /** Rows that the user has edited since the last capture: their 最近更新 becomes today. */
  readonly edited?: readonly EditedRows[];
  /**
   * Leaves changes that it comes upon for the first time to whoever made them, and records them when it comes upon them
   * again: two people who see one change at the same moment would both record it.
   */
  readonly isPatient?: boolean;
};

export type CaptureResult =
  /** `off`: 自动记录 is switched off; `not-set-up`: there is no customer list or no log of ours. */
  | { readonly kind: "off" | "not-set-up" }
  /** There are changes that a patient capture leaves for now. */
  | { readonly kind: "waiting" }
  | {
      readonly kind: "captured";
      readonly transitions: readonly Transition[];
      /** Rows of the log whose dates or reason were brought up to date. */
      readonly amended: number;
      /** Lost customers that a time or a reason is still asked of. */
      readonly unexplainedLosses: readonly CustomerId[];
    };

export type Capture = (request: CaptureRequest) => Promise<CaptureResult>;

/** How often a capture looks again when somebody changed what it had read. */
const attempts = 4;

/**
 * Captures of one workbook. Each brings the log up to where the customer list stands, and costs one request where nothing
 * has changed and the tables stand as they did, three in all where something has. Capturing again appends nothing.
 *
 * What was captured is remembered, so that the next one only has to understand the rows that have changed since; the
 * result never depends on that.
 */
export function createCapture(port: WorkbookPort, options: ReadOptions = {}): Capture {
  let settled: Settled | null = null;
  let seen: ReadonlySet<string> = new Set();
  /** Whether somebody else had time to record all of them. */
  const isLeftLongEnough = ({ isPatient, edited = [] }: CaptureRequest, { transitions }: CapturedChanges): boolean => {
    const now = transitions.map(({ customer, kind, to }) => [customer, kind, to].join("\n"));
    const isKnown = !isPatient || edited.length > 0 || now.every((change) => seen.has(change));
    seen = new Set(isKnown ? [] : now);
    return isKnown;
  };
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const known: Settled | null = settled;
      settled = null;
      try {
        const done = await captureOnce(port, request, known, isLeftLongEnough, options);
        settled = done.settled;
        return done.result;
      } catch (error) {
        const isMoved = error instanceof AppError && error.code === "changed-meanwhile";
        if (!isMoved || attempt === attempts) throw error;
      }
    }
  };
}

type Done = { readonly result: CaptureResult; readonly settled: Settled | null };

async function captureOnce(
  port: WorkbookPort,
  request: CaptureRequest,
  known: Settled | null,
  isLeftLongEnough: (request: CaptureRequest, changes: CapturedChanges) => boolean,
  options: ReadOptions,
): Promise<Done> {
  const { today, time = null, edited = [] } = request;
  const logSheet = known?.snapshot.tables.get(transitionsTable.table)?.place.sheetId;
  const isFresh = known === null || edited.some(({ sheetId }) => sheetId === logSheet);
  const snapshot = await port.readSnapshot({ ...options, purpose: "capture", isFresh });
  const isSetUp = [customersTable, transitionsTable].every(({ table }) => snapshot.tables.has(table));
  if (!isSetUp) return { result: { kind: "not-set-up" }, settled: null };
  const narrowed = narrowSnapshot(snapshot, known, today, edited) ?? snapshot;
  const decoded = await inSlices(decodeWorkbookInSteps(narrowed, today), options);
  if (!decoded.records.settings.isCapturing) return { result: { kind: "off" }, settled: null };
  const { plan, changes } = await inSlices(planCaptureInSteps(snapshot, decoded, today, edited, time), options);
  if (!isLeftLongEnough(request, changes)) return { result: { kind: "waiting" }, settled: known };
  if (plan.length > 0) await port.applyPlan(plan, snapshot, { skipsResults: true });
  return { result: resultOf(changes, decoded), settled: { snapshot, today } };
}

function resultOf({ transitions, amendments }: CapturedChanges, { records }: DecodedWorkbook): CaptureResult {
  const rows = new Map(records.customers.map((customer) => [customer.id, customer]));
  const lost = transitions.filter(({ kind }) => kind === "lost").map(({ customer }) => customer);
  return {
    kind: "captured",
    transitions,
    amended: amendments.length,
    unexplainedLosses: lost.filter((id) => {
      const row = rows.get(id);
      return row && (row.lostOn === null || row.lossReason === "");
    }),
  };
}
