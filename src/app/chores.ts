import { isoWeekOf, type SheetDate } from "../domain/calendar";
import { overdueList } from "../domain/chores/overdue-list";
import { drawSample, spotCheckShares } from "../domain/chores/spot-check";
import { updateReminders } from "../domain/chores/update-reminders";
import { withInferredInSteps } from "../domain/infer-transitions";
import type { FunnelRecords } from "../domain/month-report";
import { planOverdueSheet } from "../workbook/chores/overdue-sheet";
import { planSpotChecks } from "../workbook/chores/plan-spot-checks";
import { readSpotChecks } from "../workbook/chores/read-spot-checks";
import { planReminderSheet } from "../workbook/chores/reminder-sheet";
import { decodeWorkbookInSteps, type DecodedWorkbook } from "../workbook/decode-workbook";
import { placeBlock } from "../workbook/month/block-place";
import type { WorkbookPlan } from "../workbook/plan";
import { publishConflicts } from "../workbook/publish-conflicts";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { spotChecksTable } from "../workbook/tables/spot-checks-table";
import { AppError } from "./app-error";
import { throwIfCancelled } from "./cancel";
import type { ChoreRequest, OverdueRequest, OverdueResult, RemindersResult, SpotChecksResult } from "./chores-result";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

/** Writes 停留超期清单, or writes nothing and says what the user has to agree to first. */
export async function writeOverdueList(
  port: WorkbookPort,
  request: OverdueRequest,
  options: ReadOptions = {},
): Promise<OverdueResult> {
  const { snapshot, decoded, records } = await readFunnel(port, request.today, options);
  const conflicts = request.overwrite ? [] : publishConflicts(snapshot, ["overdue"]);
  if (conflicts.length > 0) return { kind: "needs-confirmation", conflicts };
  const language = languageOf(request, decoded);
  const place = placeBlock("overdue", snapshot, language);
  const groups = overdueList(records, request.today);
  await apply(port, planOverdueSheet(place, groups, records, { ...request, language }), snapshot, options);
  return { kind: "written", sheetName: place.sheetName, rowErrors: decoded.rowErrors, groups };
}

/** Writes 更新提醒, or writes nothing and says what the user has to agree to first. */
export async function writeReminders(
  port: WorkbookPort,
  request: ChoreRequest,
  options: ReadOptions = {},
): Promise<RemindersResult> {
  const { snapshot, decoded, records } = await readFunnel(port, request.today, options);
  const conflicts = request.overwrite ? [] : publishConflicts(snapshot, ["reminders"]);
  if (conflicts.length > 0) return { kind: "needs-confirmation", conflicts };
  const language = languageOf(request, decoded);
  const place = placeBlock("reminders", snapshot, language);
  const reminders = updateReminders(records, request.today);
  await apply(port, planReminderSheet(place, reminders, records, request.today, language), snapshot, options);
  return { kind: "written", sheetName: place.sheetName, rowErrors: decoded.rowErrors, reminders };
}

/** Draws the week's customers for 抽查 and adds them to its sheet; again in the same week adds only what is missing. */
export async function drawSpotChecks(
  port: WorkbookPort,
  request: Omit<ChoreRequest, "overwrite">,
  options: ReadOptions = {},
): Promise<SpotChecksResult> {
  const { snapshot, decoded, records } = await readFunnel(port, request.today, options);
  const week = isoWeekOf(request.today);
  const checks = readSpotChecks(snapshot, decoded);
  const drawn = checks.filter((check) => check.week === week);
  const added = drawSample(records.customers, week, drawn);
  const plan = planSpotChecks(added, week, snapshot, records, languageOf(request, decoded));
  if (plan.length > 0) await apply(port, plan, snapshot, options);
  const addedChecks = added.map(({ owner }) => ({ week, owner, result: null }));
  return {
    kind: "written",
    sheetName: spotChecksSheet(plan, snapshot),
    rowErrors: decoded.rowErrors,
    week,
    added,
    shares: spotCheckShares([...checks, ...addedChecks]),
  };
}

async function readFunnel(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions,
): Promise<{ snapshot: WorkbookSnapshot; decoded: DecodedWorkbook; records: FunnelRecords }> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  if (decoded.records.customers.length === 0) throw new AppError("no-customers");
  return { snapshot, decoded, records: await inSlices(withInferredInSteps(decoded.records, today), options) };
}

async function apply(
  port: WorkbookPort,
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
  options: ReadOptions,
): Promise<void> {
  throwIfCancelled(options.signal);
  await port.applyPlan(plan, snapshot, options);
}

function languageOf(
  { language }: Pick<ChoreRequest, "language">,
  decoded: DecodedWorkbook,
): DecodedWorkbook["language"] {
  return language === "workbook" ? decoded.language : language;
}

function spotChecksSheet(plan: WorkbookPlan, { tables }: WorkbookSnapshot): string {
  const added = plan.find((op) => op.kind === "add-sheet");
  return added?.kind === "add-sheet" ? added.name : (tables.get(spotChecksTable.table)?.place.sheetName ?? "");
}
