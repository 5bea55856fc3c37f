import type { AppliedFix, CheckResult, FixResult } from "../../src/app/check-workbook-rows";
import type { ChecksPorts } from "../../src/taskpane/state/checks-session";
import type { Finding, UndoPlan } from "../../src/taskpane/state/checks-state";
import { customerIdOf } from "../../src/domain/customer";
import { heldTask } from "./held-task";

export function heldChecks() {
  const check = heldTask<[], CheckResult>();
  const fix = heldTask<[CheckResult, readonly Finding[]], FixResult>();
  const undo = heldTask<[UndoPlan, CheckResult], undefined>();
  const select = heldTask<[string, string], undefined>();
  const ports: ChecksPorts = { check: check.run, fix: fix.run, undo: undo.run, select: select.run };
  return { ports, check, fix, undo, select };
}

export type HeldChecks = ReturnType<typeof heldChecks>;

/** A date as text that was read for certain. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  const { rowNumber = 12, column = "F" } = changes;
  return {
    sheetName: "客户跟踪",
    sheetId: "s1",
    rowNumber,
    column,
    address: `${column}${rowNumber}`,
    header: "进入当前阶段时间",
    code: "date-as-text",
    severity: "warning",
    customer: customerIdOf("KH002"),
    found: "2024.3.5",
    reading: "2024-03-05",
    effect: "read",
    params: {},
    fix: null,
    proposed: null,
    ...changes,
  };
}

const cell = {
  kind: "set-cell",
  sheetId: "s1",
  row: 11,
  column: 5,
  expected: "",
  value: 1,
  numberFormat: null,
} as const;
export const certain = { fix: cell };
export const proposed = { proposed: cell };

export function aCheck(findings: readonly Finding[] = [], changes: Partial<CheckResult> = {}): CheckResult {
  const snapshot = {
    purpose: "everything",
    sheetNames: ["客户跟踪"],
    tables: new Map(),
    generated: new Map(),
    isStructureProtected: false,
  } as const;
  return { findings, customers: 812, unfinished: 0, snapshot, ...changes };
}

export const anUndo: UndoPlan = [{ kind: "activate", sheet: "summary" }];

export function aFix(
  findings: readonly Finding[],
  undo: UndoPlan | null = anUndo,
  formulas: readonly Finding[] = [],
): FixResult {
  const applied = findings.map(({ code, sheetName, address, header, customer, found, reading }): AppliedFix => ({
    code,
    sheetName,
    address,
    header,
    customer,
    before: found,
    after: reading ?? "",
  }));
  return { applied, formulas, undo };
}
