import type { SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import type { Transition } from "../domain/transition";
import { planCapture, type EditedRows } from "../workbook/capture/plan-capture";
import { decodeWorkbook } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import { transitionsTable } from "../workbook/tables/transitions-table";
import { AppError } from "./app-error";
import type { WorkbookPort } from "./ports";

export type CaptureRequest = {
  /** The day of capture, by the user's calendar. */
  readonly today: SheetDate;
  /** Rows that the user has edited since the last capture: their 最近更新 becomes today. */
  readonly edited?: readonly EditedRows[];
};

export type CaptureResult =
  /** `off`: 自动记录 is switched off; `not-set-up`: there is no customer list or no log of ours. */
  | { readonly kind: "off" | "not-set-up" }
  | {
      readonly kind: "captured";
      readonly transitions: readonly Transition[];
      /** Rows of the log whose dates or reason were brought up to date. */
      readonly amended: number;
      /** Lost customers that a time or a reason is still asked of. */
      readonly unexplainedLosses: readonly CustomerId[];
    };

/** How often a capture looks again when somebody changed what it had read. */
const attempts = 4;

/**
 * Brings the log up to where the customer list stands. Costs one request where nothing has changed and the tables stand
 * as they did, and three in all where something has. Capturing again appends nothing.
 */
export async function capture(port: WorkbookPort, request: CaptureRequest): Promise<CaptureResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await captureOnce(port, request);
    } catch (error) {
      const isMoved = error instanceof AppError && error.code === "changed-meanwhile";
      if (!isMoved || attempt === attempts) throw error;
    }
  }
}

async function captureOnce(port: WorkbookPort, { today, edited }: CaptureRequest): Promise<CaptureResult> {
  const snapshot = await port.readSnapshot({ purpose: "capture" });
  const isSetUp = [customersTable, transitionsTable].every(({ table }) => snapshot.tables.has(table));
  if (!isSetUp) return { kind: "not-set-up" };
  const decoded = decodeWorkbook(snapshot, today);
  if (!decoded.records.settings.isCapturing) return { kind: "off" };
  const { plan, changes } = planCapture(snapshot, decoded, today, edited);
  if (plan.length > 0) await port.applyPlan(plan, snapshot);
  const lost = changes.transitions.filter(({ kind }) => kind === "lost").map(({ customer }) => customer);
  const explained = new Set(
    decoded.records.customers
      .filter(({ lostOn, lossReason }) => lostOn !== null && lossReason !== "")
      .map(({ id }) => id),
  );
  return {
    kind: "captured",
    transitions: changes.transitions,
    amended: changes.amendments.length,
    unexplainedLosses: lost.filter((id) => !explained.has(id)),
  };
}
