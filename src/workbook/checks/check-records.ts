import type { SheetDate } from "../../domain/calendar";
import type { MonthReport } from "../../domain/month-report";
import { finish, type Steps } from "../../domain/steps";
import type { DecodedWorkbook } from "../decode-workbook";
import type { WorkbookSnapshot } from "../snapshot";
import { amountFindings } from "./amount-findings";
import { customerCells, customersByRow } from "./customer-cells";
import { detailDateFindings, flagFindings } from "./customer-findings";
import type { Finding, Severity } from "./finding";
import { listFindings } from "./list-findings";
import { deletedRowFindings } from "./log-findings";
import { stageFindings, typedRateFindings, type SummaryRate } from "./rate-findings";
import { rowErrorFindings } from "./row-error-findings";

export type CheckOptions = {
  /** For the flags of the month's stages. */
  readonly report?: MonthReport;
  /** The rates that stand on 阶段汇总. */
  readonly rates?: readonly SummaryRate[];
};

/**
 * Everything that is wrong or remarkable (`domain.md` §5): errors first, then warnings, then notes, each in sheet order
 * by kind.
 * @param snapshot Read for `everything`; with fewer columns, what they would show is not found.
 * @param decoded Of the same snapshot and day.
 */
export function checkRecords(
  snapshot: WorkbookSnapshot,
  decoded: DecodedWorkbook,
  today: SheetDate,
  options: CheckOptions = {},
): readonly Finding[] {
  return finish(checkRecordsInSteps(snapshot, decoded, today, options));
}

/** As `checkRecords`, one kind of findings after the other. */
export function* checkRecordsInSteps(
  snapshot: WorkbookSnapshot,
  decoded: DecodedWorkbook,
  today: SheetDate,
  { report, rates = [] }: CheckOptions = {},
): Steps<readonly Finding[]> {
  const { records, rowErrors } = decoded;
  const { amountUnit } = records.settings;
  const cells = customerCells(snapshot);
  const rows = customersByRow(decoded);
  const flags = cells ? yield* flagFindings(cells, rows, records, today) : [];
  const kinds: readonly (() => readonly Finding[])[] = [
    () => rowErrorFindings(snapshot, rowErrors, { today, amountUnit, answers: new Map() }),
    () => (cells ? detailDateFindings(cells, rows, today) : []),
    () => typedRateFindings(rates),
    () => flags,
    () => (cells ? amountFindings(cells, rows, amountUnit) : []),
    () => (report ? stageFindings(report, records, snapshot) : []),
    () => (cells ? deletedRowFindings(snapshot, cells, decoded.rowOf) : []),
    () => (cells ? listFindings(snapshot, cells, rows) : []),
  ];
  const found: Finding[] = [];
  for (const findingsOfKind of kinds) {
    for (const finding of findingsOfKind()) found.push(finding);
    yield;
  }
  return bySeverity(found);
}

/** Errors, warnings, notes, each in the order they come in. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], note: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return [...groups.error, ...groups.warning, ...groups.note];
}
