import type { ImprovementAction } from "../actions/action";
import type { Suggestion } from "../actions/suggestions";
import type { Bottleneck } from "../analysis/bottleneck";
import type { StageConversion } from "../analysis/conversion-rates";
import type { StageDwell } from "../analysis/dwell-times";
import type { StageHours } from "../analysis/stage-hours";
import type { LossMember } from "../analysis/loss-members";
import type { Dimension, Segment } from "../analysis/segments";
import type { SegmentMember } from "../analysis/segment-members";
import type { StageTrend, TrendPoint } from "../analysis/trends";
import type { Velocity } from "../analysis/velocity";
import type { Month, SheetDate } from "../calendar";
import type { Restatement } from "../closes/restatements";
import type { SummaryRow } from "../month-report";
import type { ReplyService } from "../replies/first-reply";
import type { FunnelSettings } from "../settings";
import type { StageId, Stages } from "../stage";
import type { MonthTotals } from "./month-totals";
import type { Outlook } from "./outlook";
import type { OverdueStay } from "./overdue-at";

/** What the figures rest on, and what is not in them. */
export type DataQuality = {
  /** Rows of the customer list that count. */
  readonly customers: number;
  /** Rows with anything in them that are in no figure (未完成). */
  readonly rowsLeftOut: number;
  /** Cells of the user's that could not be taken as they stand, by what is wrong; most first. */
  readonly findings: readonly { readonly code: string; readonly count: number }[];
  /** Changes that the log does not hold and that were inferred from the customers' rows. */
  readonly inferred: number;
};

/** Everything the printed report says of a month, as it stood on `asOf`. */
export type FunnelReport = {
  readonly month: Month;
  /** The month's last day, or the day of the report where that comes first. */
  readonly asOf: SheetDate;
  readonly isOver: boolean;
  readonly madeOn: SheetDate;
  readonly stages: Stages;
  readonly settings: FunnelSettings;
  readonly quality: DataQuality;
  readonly now: MonthTotals;
  /** The month before; up to the same day where this one is not over; null where there was nobody in the funnel. */
  readonly before: MonthTotals | null;
  /** The day that `before` is counted to. */
  readonly comparedTo: SheetDate;
  /** 预计成交金额 of those in each open stage at the month's end, 0 where no amount is known. */
  readonly openAmounts: ReadonlyMap<StageId, number>;
  /** Up to twelve months with history, the earliest first, this one last. */
  readonly months: readonly MonthTotals[];
  /** Of the month, as 阶段汇总 has it. */
  readonly summary: readonly SummaryRow[];
  readonly conversion: readonly StageConversion[];
  /** How the open stages' decided rates compare with the month before. */
  readonly changes: readonly StageTrend[];
  /** The last quarter that is over and the one before, where there is history for both; else fewer. */
  readonly quarters: readonly TrendPoint[];
  /** Over twelve months. */
  readonly dwell: readonly StageDwell[];
  /** Over twelve months, for short cycles: no stay is in it where no times of day are known. */
  readonly hours: readonly StageHours[];
  /** Over twelve months. */
  readonly segments: readonly { readonly dimension: Dimension; readonly segments: readonly Segment[] }[];
  /** Who is in these segments. */
  readonly segmentMembers: readonly SegmentMember[];
  /** Over three months. */
  readonly bottleneck: Bottleneck;
  /** Who left the stage that costs most; nobody where there is none. */
  readonly lossMembers: readonly LossMember[];
  readonly overdue: readonly OverdueStay[];
  /** Over the months shown. */
  readonly velocity: Velocity;
  /** Of this month, and over twelve; null where no first reply is noted. */
  readonly replies: { readonly month: ReplyService; readonly year: ReplyService } | null;
  readonly outlook: Outlook;
  /** 优化策略, in sheet order. */
  readonly actions: readonly ImprovementAction[];
  /** Figures of closed months that are others today. */
  readonly restatements: readonly Restatement[];
  readonly suggestions: readonly Suggestion[];
};
