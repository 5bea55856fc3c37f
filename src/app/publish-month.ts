import { buildMonthReportInSteps } from "../domain/build-month-report";
import { withInferredInSteps } from "../domain/infer-transitions";
import { buildFunnelReportInSteps } from "../domain/report/build-funnel-report";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { monthSheets } from "../workbook/generated-sheets";
import type { MonthSheet, WorkbookPlan } from "../workbook/plan";
import { planMonth } from "../workbook/plan-month";
import { publishConflicts } from "../workbook/publish-conflicts";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { AppError } from "./app-error";
import { throwIfCancelled } from "./cancel";
import { compareResults } from "./compare-results";
import { funnelReportParts } from "./funnel-report-parts";
import { inSlices } from "./in-slices";
import type { Pause, Progress, ReadOptions, WorkbookPort } from "./ports";
import type { PublishMonthRequest, PublishResult, PublishStep } from "./publish-result";

export type PublishOptions = {
  readonly onStep?: (step: PublishStep) => void;
  /** Of the step that was last begun. */
  readonly onProgress?: Progress;
  /** Heeded between requests, and in each pause. A run broken off while writing leaves sheets that the next run writes anew. */
  readonly signal?: AbortSignal;
  /** Without it, all is reckoned in one go. */
  readonly pause?: Pause;
};

/**
 * Writes the month's sheets into the workbook, or writes nothing and says what the user has to agree to first. Changes
 * that the log lacks are inferred for the figures only.
 */
export async function publishMonth(
  port: WorkbookPort,
  { month, today, language: wanted, overwrite }: PublishMonthRequest,
  options: PublishOptions = {},
): Promise<PublishResult> {
  const { onStep, signal } = options;
  onStep?.("reading");
  const snapshot = await port.readSnapshot(portOptions(options));

  onStep?.("reckoning");
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), portOptions(options));
  if (decoded.records.customers.length === 0) throw new AppError("no-customers");
  const conflicts = overwrite ? [] : publishConflicts(snapshot, monthSheets);
  if (conflicts.length > 0) return { kind: "needs-confirmation", conflicts };
  const records = await inSlices(withInferredInSteps(decoded.records, today), portOptions(options));
  const report = await inSlices(buildMonthReportInSteps(records, month, today), portOptions(options));
  const language = wanted === "workbook" ? decoded.language : wanted;
  const parts = funnelReportParts(decoded, snapshot, records, report, today, language);
  const funnel = await inSlices(buildFunnelReportInSteps(records, report, today, parts), portOptions(options));
  const plan = planMonth(report, records, snapshot, language, {
    rowsLeftOut: decoded.customerRowsLeftOut,
    funnel,
  });
  throwIfCancelled(signal);

  onStep?.("writing");
  const applied = await port.applyPlan(plan, snapshot, portOptions(options));
  const sheetNames = namesAfter(plan, snapshot);
  return {
    kind: "published",
    month,
    language,
    sheetNames,
    customers: records.customers.length,
    detailRows: report.detail.length,
    rowErrors: decoded.rowErrors,
    inferredTransitions: records.transitions.length - decoded.records.transitions.length,
    differences: compareResults(plan, applied, sheetNames),
  };
}

function portOptions({ onProgress, signal, pause }: PublishOptions): ReadOptions {
  return { ...(onProgress && { onProgress }), ...(signal && { signal }), ...(pause && { pause }) };
}

/** What the generated sheets are called: as the user named them, or as the plan does. */
function namesAfter(plan: WorkbookPlan, { generated }: WorkbookSnapshot): Record<MonthSheet, string> {
  const nameOf = (sheet: MonthSheet): string => {
    const added = plan.find((op) => op.kind === "add-sheet" && op.sheet === sheet);
    return added?.kind === "add-sheet" ? added.name : (generated.get(sheet)?.sheetName ?? "");
  };
  return {
    report: nameOf("report"),
    summary: nameOf("summary"),
    dwell: nameOf("dwell"),
    detail: nameOf("detail"),
    previous: nameOf("previous"),
    reportData: nameOf("reportData"),
  };
}
