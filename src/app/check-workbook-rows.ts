import { buildMonthReportInSteps } from "../domain/build-month-report";
import type { Month, SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import { withInferredInSteps } from "../domain/infer-transitions";
import type { MonthReport } from "../domain/month-report";
import type { Steps } from "../domain/steps";
import { checkRecordsInSteps } from "../workbook/checks/check-records";
import type { Finding, FindingCode, Fix } from "../workbook/checks/finding";
import { planFixes } from "../workbook/checks/plan-fixes";
import type { SummaryRate } from "../workbook/checks/rate-findings";
import { summaryRates } from "../workbook/checks/summary-rates";
import { decodeWorkbookInSteps, type DecodedWorkbook } from "../workbook/decode-workbook";
import { formulasOf } from "../workbook/formula-cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { inSlices } from "./in-slices";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type CheckRequest = ReadOptions & {
  /** Where given, the month's stages are checked, too. */
  readonly month?: Month;
  /** Where given, the rates that stand on 阶段汇总 are read and checked. */
  readonly sheets?: SheetReader;
};

export type CheckResult = {
  readonly findings: readonly Finding[];
  /** Complete rows, each customer once. */
  readonly customers: number;
  /** Rows with anything in them that are in no figure (未完成). */
  readonly unfinished: number;
  /** What was checked: fixes are applied against it. */
  readonly snapshot: WorkbookSnapshot;
};

/** A cell that a fix has changed; for the list of what was done. */
export type AppliedFix = {
  readonly code: FindingCode;
  readonly sheetName: string;
  /** A1 notation. */
  readonly address: string;
  readonly header: string;
  readonly customer: CustomerId | null;
  /** As texts. */
  readonly before: string;
  readonly after: string;
};

export type FixResult = {
  readonly applied: readonly AppliedFix[];
  /** Left alone: their cells hold formulas, which are the user's to change. */
  readonly formulas: readonly Finding[];
  /** Takes the fixes back; null where nothing was fixed, or nothing can take it back. */
  readonly undo: WorkbookPlan | null;
};

/** Reads everything that is ours and says what is wrong with it; writes nothing. */
export async function checkWorkbookRows(
  port: WorkbookPort,
  today: SheetDate,
  { month, sheets, ...options }: CheckRequest = {},
): Promise<CheckResult> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  const rates = sheets ? await readRates(sheets, snapshot) : [];
  const report = month === undefined ? null : await inSlices(reportOf(decoded, month, today), options);
  const checking = checkRecordsInSteps(snapshot, decoded, today, { rates, ...(report && { report }) });
  const findings = await inSlices(checking, options);
  return {
    findings,
    customers: decoded.records.customers.length,
    unfinished: decoded.customerRowsLeftOut,
    snapshot,
  };
}

/**
 * Mends what the user has chosen, all or nothing: where a cell has changed since the check, it fails with
 * `changed-meanwhile`. Cells with formulas are left alone.
 * @param chosen Of a finding without a certain fix, the proposed one is applied: whoever mends all findings in one go
 *   passes those with a `fix` only. Findings without either are passed over.
 */
export async function applyFixes(
  port: WorkbookPort & SheetReader,
  { snapshot }: Pick<CheckResult, "snapshot">,
  chosen: readonly Finding[],
  options: ReadOptions = {},
): Promise<FixResult> {
  const found = oneForEachCell(chosen);
  const isFormula = formulasOf(await readSheets(port, new Set(found.map(({ fix }) => fix.sheetId))));
  const formulas = found.filter(({ fix }) => isFormula(fix)).map(({ finding }) => finding);
  const mended = found.filter(({ fix }) => !isFormula(fix));
  if (mended.length === 0) return { applied: [], formulas, undo: null };
  const plan = planFixes(mended.map(({ fix }) => fix));
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true });
  return { applied: mended.map(({ finding, fix }) => appliedFix(finding, fix)), formulas, undo };
}

function oneForEachCell(chosen: readonly Finding[]): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  const fixes = new Map<string, { readonly finding: Finding; readonly fix: Fix }>();
  for (const finding of chosen) {
    const fix = finding.fix ?? finding.proposed;
    const cell = `${finding.sheetId}!${finding.address}`;
    if (fix && !fixes.has(cell)) fixes.set(cell, { finding, fix });
  }
  return [...fixes.values()];
}

function readSheets(sheets: SheetReader, sheetIds: ReadonlySet<string>): Promise<readonly SheetGrid[]> {
  return Promise.all([...sheetIds].map((sheetId) => sheets.readGrid(sheetId)));
}

async function readRates(sheets: SheetReader, { generated }: WorkbookSnapshot): Promise<readonly SummaryRate[]> {
  const summary = generated.get("summary");
  return summary ? summaryRates(await sheets.readGrid(summary.sheetId), summary) : [];
}

/** As it would be published. */
function* reportOf({ records }: DecodedWorkbook, month: Month, today: SheetDate): Steps<MonthReport> {
  return yield* buildMonthReportInSteps(yield* withInferredInSteps(records, today), month, today);
}

function appliedFix(
  { code, sheetName, address, header, customer, found, reading }: Finding,
  { value }: Fix,
): AppliedFix {
  const after = reading ?? (typeof value === "object" ? "" : String(value));
  return { code, sheetName, address, header, customer, before: found, after };
}
