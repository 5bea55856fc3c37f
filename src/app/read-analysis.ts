import { findBottleneck, type Bottleneck } from "../domain/analysis/bottleneck";
import { dwellTimes, type StageDwell } from "../domain/analysis/dwell-times";
import { periodFrom, readHistory, type FunnelHistory } from "../domain/analysis/funnel-history";
import { narrowHistory } from "../domain/analysis/narrow-history";
import { periodRates, type PeriodRates } from "../domain/analysis/period-rates";
import { segmentsBy, type Segment } from "../domain/analysis/segments";
import { stageHours, type StageHours } from "../domain/analysis/stage-hours";
import { monthTrends, quarterTrends, type StageTrend, type TrendPoint } from "../domain/analysis/trends";
import { plusMonths, type Month, type SheetDate } from "../domain/calendar";
import { backTestInSteps, triableMonths, type BackTest } from "../domain/forecast/back-test";
import { pointsNeeded } from "../domain/forecast/back-test-score";
import type { Forecast } from "../domain/forecast/forecast";
import { forecastOf } from "../domain/forecast/wins-needed";
import { withInferredInSteps } from "../domain/infer-transitions";
import { foldText } from "../domain/name-key";
import type { Period } from "../domain/pools";
import { replyService, type FirstReply, type ReplyService } from "../domain/replies/first-reply";
import type { StageId } from "../domain/stage";
import { readImprovements } from "../workbook/actions/read-improvements";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import type { AnalysisMonths, AnalysisScope } from "./analysis-scope";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

/** A month, or a quarter where the scope has more than one month, and the one before it. */
export type StageChange = {
  readonly before: StageTrend;
  readonly now: StageTrend;
};

export type Analysis = {
  /** From this month on. */
  readonly from: Month;
  readonly rates: readonly PeriodRates[];
  /** Of the dimension's values, over the whole funnel. */
  readonly segments: readonly Segment[];
  readonly dwell: readonly StageDwell[];
  /** Of short cycles: no stay is in it where no times of day are known. */
  readonly hours: readonly StageHours[];
  readonly changes: {
    readonly unit: "month" | "quarter";
    /** The first month of each; null where there is nothing to compare. */
    readonly compared: { readonly before: Month; readonly now: Month } | null;
    readonly stages: readonly StageChange[];
  };
  readonly bottleneck: Bottleneck;
  /** Of those who first asked in these months; null where the workbook notes no first replies. */
  readonly replies: ReplyService | null;
  /** Of the whole funnel from today on; null where so few were ever won that nothing can be said. */
  readonly forecast: Forecast | null;
  /** See `triableMonths`. */
  readonly triableMonths: number;
};

export type AnalysisResult =
  | { readonly kind: "not-set-up" }
  | { readonly kind: "no-customers"; readonly unfinished: number }
  | {
      readonly kind: "analysis";
      readonly scope: AnalysisScope;
      readonly analysis: Analysis;
      /** Tries the forecast on the workbook's past months, as they were read; null where there is none, or too few of them. */
      readonly tryForecast: ((signal?: AbortSignal) => Promise<BackTest>) | null;
      readonly stageNames: ReadonlyMap<StageId, string>;
      /** 首次回复时限, in minutes. */
      readonly replyMinutes: number;
      /** That amounts are in. */
      readonly amountUnit: string;
      /** The list is a table, so that it can be filtered. */
      readonly canFilter: boolean;
    };

/** Reads how the funnel did in the months of the scope; writes nothing. As many requests as `readSnapshot`. */
export async function readAnalysis(
  port: WorkbookPort,
  scope: AnalysisScope,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<AnalysisResult> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const table = snapshot.tables.get(customersTable.table);
  if (!table) return { kind: "not-set-up" };
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  const { records, customerRowsLeftOut: unfinished, language } = decoded;
  if (records.customers.length === 0) return { kind: "no-customers", unfinished };
  const whole = await inSlices(withInferredInSteps(records, today), options);
  const history = readHistory(whole, today);
  const analysis = analyse(history, scope, readImprovements(snapshot, whole, language).replies);
  return {
    kind: "analysis",
    scope,
    analysis,
    tryForecast: analysis.forecast && analysis.triableMonths >= pointsNeeded ? forecastTrial(history, options) : null,
    stageNames: new Map(records.stages.map(({ id, name }) => [id, name])),
    replyMinutes: records.settings.replyMinutes,
    amountUnit: records.settings.amountUnit,
    canFilter: table.isRange !== true,
  };
}

/** Each month costs what a forecast does: to be made once the rest can be seen. */
function forecastTrial(history: FunnelHistory, { pause }: ReadOptions) {
  return (signal?: AbortSignal): Promise<BackTest> =>
    inSlices(backTestInSteps(history), { ...(pause && { pause }), ...(signal && { signal }) });
}

/** From what was read of the workbook. */
export function analyse(
  whole: FunnelHistory,
  { month, months, dimension, only }: AnalysisScope,
  replies: readonly FirstReply[] = [],
): Analysis {
  const from = plusMonths(month, 1 - months);
  const period = periodFrom(from, month, whole.today);
  const history = dimension && only ? narrowHistory(whole, dimension, only) : whole;
  return {
    from,
    rates: periodRates(history, from, month),
    segments: dimension ? segmentsBy(whole, period, dimension) : [],
    dwell: dwellTimes(history, period),
    hours: stageHours(history, period),
    changes: changesIn(history, month, months),
    bottleneck: findBottleneck(history, period),
    replies:
      replies.length === 0
        ? null
        : repliesIn(history, period, history === whole ? replies : repliesOf(history, replies)),
    forecast: forecastOf(whole),
    triableMonths: triableMonths(whole),
  };
}

/** Those who first asked in the period; what became of them since is known by now. */
function repliesIn(history: FunnelHistory, { first, last }: Period, replies: readonly FirstReply[]): ReplyService {
  const asked = replies.filter(({ contactedAt }) => contactedAt < last + 1);
  return replyService(history, asked, first);
}

/** Of the customers that are looked at. */
function repliesOf({ customers }: FunnelHistory, replies: readonly FirstReply[]): readonly FirstReply[] {
  const ids = new Set(customers.map(({ id }) => foldText(id)));
  return replies.filter(({ customer }) => ids.has(foldText(customer)));
}

/** Of one month, against the one before; of more, the last quarter that is over against the one before that. */
function changesIn(history: FunnelHistory, month: Month, months: AnalysisMonths): Analysis["changes"] {
  const unit = months === 1 ? "month" : "quarter";
  const points = unit === "month" ? monthTrends(history, month, 2) : quartersOver(history, month);
  const [before, now] = points.slice(-2);
  if (!before || !now) return { unit, compared: null, stages: [] };
  const stages = now.stages
    .filter(({ summary }) => summary.kind === "open")
    .map((stage): StageChange => {
      const earlier = before.stages.find((other) => other.stage === stage.stage);
      return { before: earlier ?? stage, now: stage };
    });
  return { unit, compared: { before: before.from, now: now.from }, stages };
}

function quartersOver(history: FunnelHistory, month: Month): readonly TrendPoint[] {
  return quarterTrends(history, month, 3).filter(({ isOver, from }) => isOver && plusMonths(from, 2) <= month);
}
