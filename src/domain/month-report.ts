import type { Month, SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import type { FunnelSettings, ReasonRule } from "./settings";
import type { StageId, StageKind, Stages } from "./stage";
import type { Transition } from "./transition";

/** Everything the figures are made from. */
export type FunnelRecords = {
  readonly stages: Stages;
  readonly customers: readonly Customer[];
  readonly transitions: readonly Transition[];
  readonly settings: FunnelSettings;
  readonly reasons: readonly ReasonRule[];
};

/** 去向: 转入下一阶段 · 退回 · 流失 · 在段 */
export type Outcome = "advanced" | "returned" | "lost" | "open";

/** One customer of one stage's pool (漏斗明细). */
export type DetailRow = {
  readonly stage: StageId;
  readonly customer: CustomerId;
  /** Empty for a customer who is in the log and no longer in the sheet. */
  readonly customerName: string;
  /** Who held the customer when the stay ended, or at month end. */
  readonly owner: string;
  /** Entry of the last stay in the stage. */
  readonly entered: SheetDate;
  /** Leaving of the last stay; null while it was open at month end. */
  readonly left: SheetDate | null;
  /** 停留天数; null where every stay is inferred, which never counts in dwell. */
  readonly days: number | null;
  /** 月初在段; the rest of the pool is 新增. */
  readonly isOpening: boolean;
  readonly outcome: Outcome;
  readonly amount: number | null;
  /** 超时: days above the mean of this owner in this stage; false without days and in the won stage. */
  readonly isOverMean: boolean;
  /** 超时原因 from the remark, for rows over the mean only; never empty there (未归类 is the `null` reason). */
  readonly reasons: readonly (string | null)[];
  /** Whole stays in the stage that left in the month, and their days from entry to exit: 已离开客户平均停留. */
  readonly leftStays: number;
  readonly leftDays: number;
};

/** One customer of one stage's pool a month earlier: what 上月转化率 is counted from. */
export type PreviousRow = { readonly stage: StageId; readonly customer: CustomerId; readonly outcome: Outcome };

/** A row of 阶段汇总. Rates are 0 to 1. Null shows as an empty cell, and as — in the won row where marked †. */
export type SummaryRow = {
  readonly stage: StageId;
  readonly kind: StageKind;
  readonly opening: number;
  readonly added: number;
  /** † */
  readonly lost: number | null;
  /** † */
  readonly closing: number | null;
  /** † */
  readonly advanced: number | null;
  /** † 月表: advanced ÷ closing. */
  readonly monthlyRate: number | null;
  /** † 平均停留时间(天), those still in the stage included. */
  readonly meanDays: number | null;
  readonly expectedAmount: number | null;
  /** † */
  readonly returned: number | null;
  /** † */
  readonly inStage: number | null;
  /** † 已决: advanced ÷ (advanced + lost). */
  readonly decidedRate: number | null;
  /** † 已离开客户平均停留 */
  readonly meanDaysOfLeavers: number | null;
  readonly benchmarkDays: number | null;
  /** † */
  readonly previousMonthlyRate: number | null;
  /** † monthlyRate − previousMonthlyRate. */
  readonly rateChange: number | null;
  readonly averagePrice: number | null;
  /** `setting`: the user's 平均客单价; `customers`: the mean of their amounts. */
  readonly averagePriceFrom: "setting" | "customers";
  /** What the `template` opening basis adds to the customers really in the stage at month start; 0 otherwise. */
  readonly openingCarry: number;
};

/** A row of 停留分析: one owner in one open stage, customers with days only. */
export type DwellRow = {
  readonly owner: string;
  readonly stage: StageId;
  readonly customers: number;
  readonly meanDays: number;
  readonly longestDays: number;
  readonly shortestDays: number;
  readonly upToMean: number;
  readonly overMean: number;
  /** 超时原因, most mentioned first; null is 未归类. Shares are of all mentions and add up to 1. */
  readonly reasons: readonly { readonly reason: string | null; readonly share: number }[];
  /** The mean of the whole team in this stage, and whether this owner's exceeds it by the coaching factor. */
  readonly teamMeanDays: number;
  readonly needsCoaching: boolean;
};

export type MonthReport = {
  readonly month: Month;
  /** Last day that dwell counts to: the month's last, or the report date where that comes first. */
  readonly countedTo: SheetDate;
  /** In funnel order, then by owner and customer. */
  readonly detail: readonly DetailRow[];
  readonly previous: readonly PreviousRow[];
  /** In funnel order. */
  readonly summary: readonly SummaryRow[];
  /** Longest mean first. */
  readonly dwell: readonly DwellRow[];
};
