import type { FunnelSettings } from "../../domain/settings";
import type { Stage, StageId } from "../../domain/stage";
import type { SettingKey } from "../settings-words";
import type { CellValue } from "../snapshot";
import type { ListKey, ReasonSettings, StageField } from "./settings-content";

/** A setting's new value, and what the user saw in its cell. */
export type ParameterEdit = {
  readonly [K in SettingKey]: {
    readonly key: K;
    readonly expected: CellValue;
    readonly value: FunnelSettings[K];
  };
}[SettingKey];

export type StageEdit = {
  readonly [K in StageField]: {
    readonly stage: StageId;
    readonly field: K;
    readonly expected: CellValue;
    readonly value: Stage[K];
  };
}[StageField];

/** A line of the reason dictionary; `row` is null for a new one. */
export type ReasonDraft = {
  readonly row: number | null;
  readonly reason: string;
  readonly keywords: readonly string[];
};

/** One section's edits, which are written together or not at all. */
export type SettingsChange =
  | { readonly kind: "parameters"; readonly edits: readonly ParameterEdit[] }
  | { readonly kind: "stages"; readonly edits: readonly StageEdit[] }
  /** The whole list in its new order, and the column's cells as the user saw them. */
  | {
      readonly kind: "list";
      readonly list: ListKey;
      readonly expected: readonly CellValue[];
      readonly items: readonly string[];
    }
  /** All lines that are to stay, and those the user saw: what is not among the first is removed. */
  | {
      readonly kind: "reasons";
      readonly expected: readonly Pick<ReasonSettings, "row" | "found">[];
      readonly lines: readonly ReasonDraft[];
    };

export type SettingsRefusal =
  /** The workbook has no such table, or no such column: set-up adds it. */
  | "no-table"
  /** There is no such stage any more. */
  | "unknown-stage"
  /** A formula of the user's stands in the cell. */
  | "formula"
  /** The value is not one that the setting takes. */
  | "invalid-value"
  /** An item or a reason twice, or an empty one. */
  | "duplicate"
  | "blank"
  /** A new reason would stand beside what the user noted in columns of their own for one that is removed. */
  | "own-columns";

/** What the user sees is not what stands there: refused before anything is planned. */
export type ChangedCell = { readonly sheetName: string; readonly address: string };
