import { plusDays, type SheetDate } from "../calendar";
import type { FunnelHistory } from "../analysis/funnel-history";
import type { Period } from "../pools";
import { isBetterHigher, isShare, type ActionMetric, type ActionVerdict, type ImprovementAction } from "./action";
import { comparisonsFor } from "./comparisons";
import { baselinePeriod, createMeter, measured, ownerFilter, type Measured, type Meter, type Scope } from "./measure";
import { logDays, netChange, type NetChange } from "./net-change";

/**
 * Where an action stands:
 * - `unmeasured`: nothing says what to measure, or since when
 * - `ask-applied`: a week has gone by, and nobody has said whether it is applied
 * - `waiting`: begun not long ago
 * - `month`, `quarter`: so much has gone by since it was applied
 * - `closed`: dropped, or finished
 */
export type ActionPhase = "unmeasured" | "waiting" | "ask-applied" | "month" | "quarter" | "closed";

export type FollowUp = {
  readonly action: ImprovementAction;
  readonly phase: ActionPhase;
  /** When something is to be looked at next; null where nothing is. */
  readonly nextOn: SheetDate | null;
  /** From when it was applied to today, a quarter at most; null while it is not. */
  readonly current: Measured | null;
  readonly verdict: ActionVerdict;
  /** What the verdict rests on; null while it is pending, and where there is nothing to compare with. */
  readonly net: NetChange | null;
  /** Whether the value is at the target or beyond; null where either is not known. */
  readonly isTargetMet: boolean | null;
  /** The baseline as the log has it now, where that differs from the frozen one; null where it does not. */
  readonly restatedBaseline: Measured | null;
};

const askAfter = 7;
/** So many days after it was applied an action is judged, by an interval of so many standard errors. */
const month = { days: 30, z: 2.797 } as const;
const quarter = { days: 90, z: 1.977 } as const;
/** Without a target, an effect smaller than this is none: five points of a share, a tenth of the days. */
const worthwhileShare = 0.05;
const worthwhileDays = Math.log(1.1);

/** What an action is measured by as it begins: over the 90 days before. */
export function freezeBaseline(
  history: FunnelHistory,
  action: Pick<ImprovementAction, "stage" | "appliesTo">,
  metric: ActionMetric,
  startedOn: SheetDate,
): Measured {
  return baselineOf(createMeter(history), action, metric, startedOn);
}

/**
 * How each action stands. It is judged twice, after 30 and after 90 days of being applied and by those days only: whoever
 * looks every week finds an effect in the end where there is none. 有效 needs an interval all on the better side of
 * nothing, whose width leaves both looks together 2.5 % of actions without effect (P. O'Brien and T. Fleming, "A multiple
 * testing procedure for clinical trials", Biometrics 35 (1979), 549–556, two looks: 2.797 and 1.977). 未见效 needs one that
 * excludes the target (or, without one, an effect worth having); 样本不足 is everything else. See `netChange`.
 */
export function followUps(history: FunnelHistory, actions: readonly ImprovementAction[]): readonly FollowUp[] {
  const meter = createMeter(history);
  return actions.map((action) => followUp(history, meter, action, actions));
}

function followUp(
  history: FunnelHistory,
  meter: Meter,
  action: ImprovementAction,
  all: readonly ImprovementAction[],
): FollowUp {
  const { today } = history;
  const { metric, startedOn, appliedOn } = action;
  const phase = phaseOf(action, today);
  const nextOn = nextOnOf(action, phase);
  const blank = { action, phase, nextOn, current: null, net: null, isTargetMet: null, restatedBaseline: null };
  if (metric === null || startedOn === null) return { ...blank, verdict: "pending" };
  const restatedBaseline = restated(action, baselineOf(meter, action, metric, startedOn));
  if (appliedOn === null || appliedOn > today) return { ...blank, restatedBaseline, verdict: "pending" };
  const current = measured(
    meter.sample(metric, scopeOf(action), periodAfter(appliedOn, quarter.days, today), startedOn),
  );
  const shared = { ...blank, restatedBaseline, current, isTargetMet: isMet(action, metric, current) };
  const look = [quarter, month].find(({ days }) => today - appliedOn + 1 >= days);
  if (!look) return { ...shared, verdict: "pending" };
  const before = baselinePeriod(startedOn);
  const after = periodAfter(appliedOn, look.days, today);
  const pairOf = (scope: Scope) => ({
    before: meter.sample(metric, scope, before, startedOn),
    after: meter.sample(metric, scope, after, startedOn),
  });
  const others = comparisonsFor(history, action, all, { before, after });
  const net = netChange(pairOf(scopeOf(action)), others.map(pairOf), look.z);
  return { ...shared, net, verdict: verdictOf(action, metric, net) };
}

function baselineOf(
  meter: Meter,
  action: Pick<ImprovementAction, "stage" | "appliesTo">,
  metric: ActionMetric,
  startedOn: SheetDate,
): Measured {
  return measured(meter.sample(metric, scopeOf(action), baselinePeriod(startedOn), startedOn));
}

function verdictOf(action: ImprovementAction, metric: ActionMetric, net: NetChange | null): ActionVerdict {
  if (net === null) return "insufficient";
  const isHigher = isBetterHigher(metric);
  const least = isHigher ? net.low : -net.high;
  const most = isHigher ? net.high : -net.low;
  if (least > 0) return "effective";
  return most < neededOf(action, metric) ? "ineffective" : "insufficient";
}

/** How much better the target is than the baseline, as `netChange` measures it. */
function neededOf({ baseline, target }: ImprovementAction, metric: ActionMetric): number {
  const least = isShare(metric) ? worthwhileShare : worthwhileDays;
  if (baseline === null || target === null) return least;
  const difference = isShare(metric) ? target - baseline : logDays(target) - logDays(baseline);
  const better = isBetterHigher(metric) ? difference : -difference;
  return better > 0 ? better : least;
}

function isMet({ target }: ImprovementAction, metric: ActionMetric, { value }: Measured): boolean | null {
  if (target === null || value === null) return null;
  return isBetterHigher(metric) ? value >= target : value <= target;
}

function phaseOf(action: ImprovementAction, today: SheetDate): ActionPhase {
  const { status, metric, startedOn, appliedOn } = action;
  if (status === "dropped" || status === "finished") return "closed";
  if (metric === null || startedOn === null) return "unmeasured";
  if (appliedOn === null) return today >= plusDays(startedOn, askAfter) ? "ask-applied" : "waiting";
  const days = today - appliedOn + 1;
  return days >= quarter.days ? "quarter" : days >= month.days ? "month" : "waiting";
}

function nextOnOf({ startedOn, appliedOn }: ImprovementAction, phase: ActionPhase): SheetDate | null {
  if (startedOn === null || phase === "closed" || phase === "unmeasured" || phase === "quarter") return null;
  if (appliedOn === null) return plusDays(startedOn, askAfter);
  return plusDays(appliedOn, (phase === "month" ? quarter : month).days - 1);
}

/** Of what the sheet shows only: a tenth of a point, or of a day. */
function restated({ metric, baseline, baselineN }: ImprovementAction, now: Measured): Measured | null {
  const tolerance = metric !== null && isShare(metric) ? 0.0005 : 0.05;
  if (baseline === null || now.value === null) return null;
  const isSame = Math.abs(baseline - now.value) <= tolerance && (baselineN === null || baselineN === now.n);
  return isSame ? null : now;
}

function periodAfter(appliedOn: SheetDate, days: number, today: SheetDate): Period {
  const last = plusDays(appliedOn, days - 1);
  const end = last < today ? last : today;
  return { first: appliedOn, last: end, countedTo: end };
}

function scopeOf({ stage, appliesTo }: Pick<ImprovementAction, "stage" | "appliesTo">): Scope {
  return { stage, isOwner: ownerFilter(appliesTo) };
}
