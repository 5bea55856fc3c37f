import {
  listKeys,
  namesProblems,
  readKeywords,
  readOptionalPercent,
  readOptionalPositive,
  readPercent,
  readPositive,
  readReplyMinutes,
  readUnit,
  stageFields,
  type InputProblem,
  type ListKey,
  type ParameterEdit,
  type ReadInput,
  type SettingsChange,
  type SettingsContent,
  type StageEdit,
  type StageField,
  type StageSettings,
} from "../../app/settings-fields";

export type SettingKey = ParameterEdit["key"];

/** What is edited and saved as one. */
export type Section = "rules" | "stages" | "reasons" | ListKey;

export const sections: readonly Section[] = ["rules", "stages", ...listKeys, "reasons"];

/** A line of the reason dictionary as it is typed. */
export type ReasonLine = { readonly row: number | null; readonly reason: string; readonly keywords: string };

/** What the user has typed and not saved yet. */
export type Drafts = {
  readonly rules?: Readonly<Partial<Record<SettingKey, string>>>;
  /** By stage and field. */
  readonly stages?: Readonly<Record<string, Readonly<Partial<Record<StageField, string>>>>>;
  readonly reasons?: readonly ReasonLine[];
} & Readonly<Partial<Record<ListKey, readonly string[]>>>;

export type { InputProblem, ListKey, SettingsChange, SettingsContent, StageField, StageSettings };

/** A setting as its field shows it: rates in percent, choices by their code. */
export function parameterText(key: SettingKey, { parameters }: SettingsContent): string {
  const value = parameters?.[key].value ?? "";
  if (typeof value !== "number") return String(value);
  return key === "lowConversion" ? percentText(value) : numberText(value);
}

export function stageText(stage: StageSettings, field: StageField): string {
  const { value } = stage.fields[field];
  if (value === null) return "";
  if (typeof value !== "number") return value;
  return field === "benchmarkRate" ? percentText(value) : numberText(value);
}

export function reasonLines({ reasons }: SettingsContent): readonly ReasonLine[] {
  return (reasons ?? []).map(({ row, reason, keywords }) => ({ row, reason, keywords: keywords.join("、") }));
}

export function parameterProblem(key: SettingKey, text: string): InputProblem | null {
  return problemOf(readParameter(key, text));
}

export function stageProblem(field: StageField, text: string): InputProblem | null {
  return problemOf(readStageField(field, text));
}

/** What the section's edits come to; null where there are none, or what was typed does not make sense yet. */
export function changeOf(section: Section, content: SettingsContent, drafts: Drafts): SettingsChange | null {
  switch (section) {
    case "rules":
      return parametersChange(content, drafts.rules ?? {});
    case "stages":
      return stagesChange(content, drafts.stages ?? {});
    case "reasons": {
      const { reasons } = drafts;
      if (!reasons || namesProblems(reasons.map(({ reason }) => reason)).some(Boolean)) return null;
      const lines = reasons.map((line) => ({ ...line, keywords: readKeywords(line.keywords) }));
      return { kind: "reasons", expected: content.reasons ?? [], lines };
    }
    default: {
      const items = drafts[section];
      if (!items || namesProblems(items).some(Boolean)) return null;
      return { kind: "list", list: section, expected: content.lists?.[section].found ?? [], items };
    }
  }
}

function parametersChange({ parameters }: SettingsContent, texts: NonNullable<Drafts["rules"]>): SettingsChange | null {
  const edits: ParameterEdit[] = [];
  for (const [key, text] of Object.entries(texts) as [SettingKey, string][]) {
    const read = readParameter(key, text);
    if (read.kind === "invalid" || !parameters) return null;
    edits.push({ key, expected: parameters[key].found, value: read.value } as ParameterEdit);
  }
  return edits.length > 0 ? { kind: "parameters", edits } : null;
}

function stagesChange({ stages }: SettingsContent, drafts: NonNullable<Drafts["stages"]>): SettingsChange | null {
  const edits: StageEdit[] = [];
  for (const stage of stages ?? []) {
    for (const field of stageFields) {
      const text = drafts[stage.id]?.[field];
      if (text === undefined) continue;
      const read = readStageField(field, text);
      if (read.kind === "invalid") return null;
      edits.push({ stage: stage.id, field, expected: stage.fields[field].found, value: read.value } as StageEdit);
    }
  }
  return edits.length > 0 ? { kind: "stages", edits } : null;
}

function readParameter(key: SettingKey, text: string): ReadInput<ParameterEdit["value"]> {
  switch (key) {
    case "lowConversion":
      return readPercent(text);
    case "coachingFactor":
    case "overdueFactor":
      return readPositive(text);
    case "staleDays":
      return readOptionalPositive(text);
    case "replyMinutes":
      return readReplyMinutes(text);
    case "amountUnit":
      return readUnit(text);
    case "isCapturing":
      return { kind: "valid", value: text === "true" };
    case "businessMode":
      return { kind: "valid", value: text === "b2c" ? "b2c" : "b2b" };
    case "openingBasis":
      return { kind: "valid", value: text === "template" ? "template" : "in-stage" };
  }
}

function readStageField(field: StageField, text: string): ReadInput<StageEdit["value"]> {
  if (field === "benchmarkRate") return readOptionalPercent(text);
  if (field === "averagePrice" || field === "benchmarkDays") return readOptionalPositive(text);
  return { kind: "valid", value: text };
}

function problemOf(read: ReadInput<unknown>): InputProblem | null {
  return read.kind === "invalid" ? read.problem : null;
}

/** To four decimals: a price that is a quotient in the sheet has no end. */
function numberText(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** To the digits that floats agree on. */
function percentText(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}
