import { longestReplyMinutes } from "../../domain/settings";
import type { ParameterEdit, SettingsChange, SettingsRefusal, StageEdit } from "./settings-change";
import { namesProblems, readUnit } from "./settings-input";

/** Why these values cannot stand in any workbook, or null where they can. */
export function refuseValues(change: SettingsChange): SettingsRefusal | null {
  switch (change.kind) {
    case "parameters":
      return change.edits.every(isValidParameter) ? null : "invalid-value";
    case "stages":
      return change.edits.every(isValidStageEdit) ? null : "invalid-value";
    case "list":
      return refuseNames(change.items);
    case "reasons":
      return refuseNames(change.lines.map(({ reason }) => reason));
  }
}

function refuseNames(names: readonly string[]): SettingsRefusal | null {
  const problems = namesProblems(names);
  if (problems.includes("blank")) return "blank";
  return problems.includes("duplicate") ? "duplicate" : null;
}

function isValidParameter(edit: ParameterEdit): boolean {
  switch (edit.key) {
    case "lowConversion":
      return isShare(edit.value);
    case "coachingFactor":
    case "overdueFactor":
      return isPositive(edit.value);
    case "staleDays":
      return edit.value === null || isPositive(edit.value);
    case "replyMinutes":
      return isPositive(edit.value) && edit.value <= longestReplyMinutes;
    case "amountUnit":
      return readUnit(edit.value).kind === "valid";
    case "businessMode":
    case "openingBasis":
    case "isCapturing":
      return true;
  }
}

function isValidStageEdit({ field, value }: StageEdit): boolean {
  if (value === null || typeof value === "string") return true;
  return field === "benchmarkRate" ? isShare(value) : isPositive(value);
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
