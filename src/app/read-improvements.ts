import { isUnderWay, type ActionMetric, type ImprovementAction } from "../domain/actions/action";
import { stageFindings } from "../domain/actions/stage-findings";
import { suggestionsFor, type Suggestion } from "../domain/actions/suggestions";
import { followUps, freezeBaseline } from "../domain/actions/follow-up";
import { baselinePeriod, type Measured } from "../domain/actions/measure";
import { ownersIn } from "../domain/actions/owners";
import { periodFrom, readHistory, type FunnelHistory } from "../domain/analysis/funnel-history";
import { monthOf, plusMonths, type SheetDate } from "../domain/calendar";
import type { Restatement } from "../domain/closes/restatements";
import { withInferredInSteps } from "../domain/infer-transitions";
import type { FunnelRecords } from "../domain/month-report";
import { compareText } from "../domain/name-key";
import type { StageId } from "../domain/stage";
import type { FollowedAction } from "../workbook/actions/plan-follow-up";
import { readImprovements, type Improvements } from "../workbook/actions/read-improvements";
import { acceptanceText, traitWords } from "../workbook/actions/suggestion-texts";
import { decodeWorkbookInSteps, type DecodedWorkbook } from "../workbook/decode-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { AppError } from "./app-error";
import { closedMonthsOf, restatementsOf, type ClosedMonth } from "./closed-months";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

/** The workbook as actions are reckoned by. */
export type OpenFunnel = {
  readonly snapshot: WorkbookSnapshot;
  readonly decoded: DecodedWorkbook;
  readonly records: FunnelRecords;
  readonly history: FunnelHistory;
  readonly improvements: Improvements;
};

export type ActionsResult = {
  /** In sheet order. */
  readonly follows: readonly FollowedAction[];
  /** The costliest finding's first; 验收标准 with the target's figure in it. */
  readonly suggestions: readonly Suggestion[];
  readonly stageNames: ReadonlyMap<StageId, string>;
  readonly openStages: readonly StageId[];
  /** Whose customers an action can be for. */
  readonly owners: readonly string[];
  /** What an action begun today is measured against. */
  readonly baselineOf: (action: Pick<ImprovementAction, "stage" | "appliesTo">, metric: ActionMetric) => Measured;
  readonly closedMonths: readonly ClosedMonth[];
  /** What of the closed months is another figure today. */
  readonly restatements: readonly Restatement[];
};

/** So many months are looked at for what asks for a measure. */
const findingMonths = 3;

export async function openFunnel(port: WorkbookPort, today: SheetDate, options: ReadOptions = {}): Promise<OpenFunnel> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  if (decoded.records.customers.length === 0) throw new AppError("no-customers");
  const records = await inSlices(withInferredInSteps(decoded.records, today), options);
  const improvements = readImprovements(snapshot, records, decoded.language);
  return { snapshot, decoded, records, history: readHistory(records, today), improvements };
}

/** How the actions stand, and what could be done besides; writes nothing. */
export async function readActions(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<ActionsResult> {
  const { records, history, improvements } = await openFunnel(port, today, options);
  return {
    follows: followAll(history, improvements),
    suggestions: suggestionsOf(history, improvements).map((suggestion) => ({
      ...suggestion,
      acceptance: acceptanceText(suggestion),
    })),
    stageNames: new Map(records.stages.map(({ id, name }) => [id, name])),
    openStages: records.stages.flatMap(({ id, kind }) => (kind === "open" ? [id] : [])),
    owners: ownersOf(history),
    baselineOf: (action, metric) => freezeBaseline(history, action, metric, today),
    closedMonths: closedMonthsOf(improvements.closes),
    restatements: restatementsOf(records, improvements.closes, today),
  };
}

/** Of open customers, in the days that a baseline is measured over, and since. */
function ownersOf(history: FunnelHistory): readonly string[] {
  const { today: last, records } = history;
  const period = { first: baselinePeriod(last).first, last, countedTo: last };
  return ownersIn(history, period, (place) => records.stages[place]?.kind === "open").sort(compareText);
}

export function followAll(history: FunnelHistory, { actions }: Improvements): readonly FollowedAction[] {
  return followUps(history, actions).map((follow, index) => ({
    ...follow,
    action: actions[index] ?? { ...follow.action, row: -1 },
  }));
}

/** What the rules say to the last months' findings; what is being done already is left out. */
export function suggestionsOf(
  history: FunnelHistory,
  { rules, actions }: Pick<Improvements, "rules" | "actions">,
): readonly Suggestion[] {
  const month = monthOf(history.today);
  const period = periodFrom(plusMonths(month, 1 - findingMonths), month, history.today);
  const findings = stageFindings(history, period, traitWords);
  return suggestionsFor(findings, rules).filter(
    ({ finding: { stage }, measure }) => !actions.some((action) => isUnderWay(action, { stage, measure })),
  );
}
