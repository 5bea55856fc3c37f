import type { FunnelSettings } from "../../domain/settings";
import type { Stage } from "../../domain/stage";
import type { RowError } from "../row-error";
import type { SettingKey } from "../settings-words";
import type { SheetLanguage } from "../sheet-language";
import type { CellValue } from "../snapshot";

/** Why a cell cannot be written: a formula of the user's stands in it, or the table has no such column. */
export type CellLock = "formula" | "no-column";

/** A cell of 漏斗设置 and what it comes to. */
export type SettingField<T> = {
  /** What counts; the default where the cell says nothing, or nothing that makes sense. */
  readonly value: T;
  readonly found: CellValue;
  /** Where the cell could not be taken as it stands. */
  readonly problem: RowError | null;
  readonly lock: CellLock | null;
  readonly sheetName: string;
  /** A1 notation; "" where there is no cell yet. */
  readonly address: string;
};

export const stageFields = ["entryRule", "exitRule", "averagePrice", "benchmarkDays", "benchmarkRate"] as const;

export type StageField = (typeof stageFields)[number];

export type StageSettings = Pick<Stage, "id" | "name" | "kind"> & {
  readonly fields: { readonly [K in StageField]: SettingField<Stage[K]> };
};

export const listKeys = ["source", "industry", "owner", "lossReason"] as const;

export type ListKey = (typeof listKeys)[number];

export type ListSettings = {
  /** What the dropdown offers, in order. */
  readonly items: readonly string[];
  /** The column's cells, blank ones included. */
  readonly found: readonly CellValue[];
  /** `formula` where any of its cells holds one. */
  readonly lock: CellLock | null;
};

export type ReasonSettings = {
  /** Data row of the table, counted from 0. */
  readonly row: number;
  readonly reason: string;
  readonly keywords: readonly string[];
  readonly found: { readonly reason: CellValue; readonly keywords: CellValue };
  readonly lock: CellLock | null;
};

/** What 漏斗设置 says. A part is null where the workbook has no such table, or not the columns it takes. */
export type SettingsContent = {
  readonly language: SheetLanguage;
  readonly amountUnit: string;
  /** Sheets of these tables that are protected. */
  readonly protectedSheets: readonly string[];
  readonly parameters: { readonly [K in SettingKey]: SettingField<FunnelSettings[K]> } | null;
  readonly stages: readonly StageSettings[] | null;
  readonly lists: Readonly<Record<ListKey, ListSettings>> | null;
  readonly reasons: readonly ReasonSettings[] | null;
};
