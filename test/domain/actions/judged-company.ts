import { plusDays, type SheetDate } from "../../../src/domain/calendar";
import { readHistory, type FunnelHistory } from "../../../src/domain/analysis/funnel-history";
import type { ActionMetric, ImprovementAction } from "../../../src/domain/actions/action";
import { followUps, freezeBaseline, type FollowUp } from "../../../src/domain/actions/follow-up";
import { companyStages, simulateCompany, type CompanyTruth } from "../../support/simulated-company";
import { day } from "../../support/builders";

const startsIn = 240;
const appliedIn = 250;
const companyStart = day("2022-01-01");
export const judgedStage = 2;

/** What the action does to those who enter its stage once it is applied; nothing where it is left out. */
export type Planted = { readonly rate?: number; readonly daysFactor?: number };

export function companyTruth(perDay: number, planted: Planted = {}): CompanyTruth {
  const rates = [0.7, 0.6, 0.5, 0.6, 0.7];
  const days = [7, 6, 12, 8, 9];
  return {
    arrivals: () => perDay,
    meanAmount: 10,
    stage: (place, daysIn) => {
      const isTouched = place === judgedStage && daysIn >= appliedIn;
      const rate = (isTouched ? planted.rate : undefined) ?? rates[place] ?? 0;
      return { rate, days: (days[place] ?? 0) * ((isTouched ? planted.daysFactor : undefined) ?? 1) };
    },
  };
}

export function anAction(changes: Partial<ImprovementAction> = {}): ImprovementAction {
  return {
    stage: companyStages[judgedStage]!.id,
    measure: "引入需求调研模板",
    owner: "销售经理*",
    due: null,
    acceptance: "",
    metric: "decidedRate",
    baseline: null,
    baselineN: null,
    target: null,
    status: "applied",
    current: null,
    currentN: null,
    verdict: null,
    startedOn: plusDays(companyStart, startsIn),
    appliedOn: plusDays(companyStart, appliedIn),
    appliesTo: [],
    ...changes,
  };
}

/** How actions by each metric stand so many days after they were applied, in one company's life. */
export function judged(
  truth: CompanyTruth,
  metrics: readonly ActionMetric[],
  seed: number,
  looks: readonly number[],
): readonly FollowUp[] {
  const records = simulateCompany(truth, appliedIn + Math.max(...looks), seed);
  return looks.flatMap((daysAfter) => {
    const today: SheetDate = plusDays(companyStart, appliedIn + daysAfter - 1);
    const history: FunnelHistory = readHistory(records, today);
    return metrics.map((metric) => {
      const action = aimedAction(history, metric);
      return followUps(history, [action])[0]!;
    });
  });
}

/** With a frozen baseline, and a target that is worth the trouble. */
function aimedAction(history: FunnelHistory, metric: ActionMetric): ImprovementAction {
  const blank = anAction({ metric });
  const { value, n } = freezeBaseline(history, blank, metric, blank.startedOn!);
  const better = metric === "decidedRate" ? 0.15 : -0.15;
  const target = value === null ? null : metric === "medianDays" ? value * 0.7 : value + better;
  return { ...blank, baseline: value, baselineN: n, target };
}
