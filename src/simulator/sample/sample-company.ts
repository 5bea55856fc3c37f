import { formatMonth, monthOf, plusDays, type SheetDate } from "../../domain/calendar";
import { customerIdOf, type Customer } from "../../domain/customer";
import type { FunnelRecords } from "../../domain/month-report";
import { defaultSettings } from "../../domain/settings";
import type { Transition } from "../../domain/transition";
import { assignOwners } from "./assign-owners";
import { playCompany } from "./company-paths";
import { addInterludes, type FullLife } from "./interludes";
import { importedOn } from "./monthly-flows";
import { isMove, lastStepOf, type Path } from "./path";
import { inventProfile } from "./profile";
import { inventRemark, reasonRules } from "./remarks";
import { sampleStages, stageAt, stageIdAt } from "./sample-stages";
import { createSeededRandom, type SeededRandom } from "./seeded-random";
import { templateCustomers } from "./template-customers";
import { listTransitions } from "./list-transitions";

/** A customer of the sample with everything its row shows. */
export type SampleCustomer = Customer & {
  readonly keyFacts: string;
  readonly expectedClose: SheetDate | null;
  readonly contact: string;
  readonly position: string;
  readonly decisionMaker: string;
  readonly budgetApproval: string;
  readonly pausedUntil: SheetDate | null;
  readonly lastUpdate: SheetDate;
  /** The user's own column. */
  readonly grade: string;
};

export type SampleCompany = {
  readonly customers: readonly SampleCustomer[];
  readonly transitions: readonly Transition[];
  readonly records: FunnelRecords;
};

const seed = 20240331;

/**
 * A made-up company of some 900 customers from October 2023 to March 2024, whose figures for 2024-03 are the
 * document's tables 3 (counts, rates, amounts) and 5. The same on every call.
 */
export function buildSampleCompany(): SampleCompany {
  const random = createSeededRandom(seed);
  const templatePaths = templateCustomers.map(({ path }) => path);
  const paths = [...templatePaths, ...playCompany(random, templatePaths)];
  const holders = assignOwners(random, paths, templateCustomers);
  const ownerOf = (index: number): string => holders[index]?.owner ?? "";
  const lives = addInterludes(random, paths, ownerOf, (index) => holders[index]?.isFixed === true);
  const ids = numberCustomers(paths);
  const customers = lives.map((life, index) =>
    describe(random, life, ids[index] ?? "", ownerOf(index), holders[index]?.remark ?? null, index),
  );
  const transitions = listTransitions(
    lives.map((life, index) => ({ ...life, id: customerIdOf(ids[index] ?? ""), owner: ownerOf(index) })),
  );
  const records = {
    stages: sampleStages,
    customers,
    transitions,
    settings: defaultSettings,
    reasons: reasonRules,
  };
  return { customers, transitions, records };
}

/** KH202403001: the month of the first entry and a number within it. The template's customers keep theirs. */
function numberCustomers(paths: readonly Path[]): string[] {
  const lastNumbers = new Map<string, number>();
  return paths.map((path, index) => {
    const template = templateCustomers[index];
    if (template) return template.id;
    const month = formatMonth(monthOf(firstDateOf(path))).replace("-", "");
    const number = (lastNumbers.get(month) ?? 0) + 1;
    lastNumbers.set(month, number);
    return `KH${month}${String(number).padStart(3, "0")}`;
  });
}

function firstDateOf(path: Path): SheetDate {
  const first = path[0];
  if (first === undefined) throw new RangeError(`a customer of ${importedOn} or later without a first step`);
  return first.date;
}

function describe(
  random: SeededRandom,
  { path }: FullLife,
  id: string,
  owner: string,
  teamRemark: string | null,
  index: number,
): SampleCustomer {
  const profile = inventProfile(random, index);
  const template = templateCustomers[index];
  const last = lastStepOf(path);
  const entry = path.filter((step) => isMove(step) && step.to !== null).at(-1);
  if (typeof entry?.to !== "number") throw new RangeError(`${id} never entered a stage`);
  const isLost = last.kind === "lost";
  const isPaused = last.kind === "paused";
  const closeDays = random.integer(25, 60) + (5 - entry.to) * 12;
  const remark = teamRemark ?? (isPaused ? `${last.reason},预计4月重启` : inventRemark(random, entry.to));
  return {
    id: customerIdOf(id),
    stage: stageAt(entry.to).id,
    entered: entry.date,
    owner,
    name: template?.name ?? profile.name,
    industry: template?.industry ?? profile.industry,
    source: template?.source ?? profile.source,
    previousStage: stageIdAt(entry.from),
    previousExit: entry.exited,
    status: isLost ? "lost" : isPaused ? "paused" : "active",
    lostOn: isLost ? last.date : null,
    lossReason: isLost ? last.reason : "",
    firstContact: firstDateOf(path),
    amount: template?.amount ?? profile.amount,
    remark: template?.remark ?? remark,
    keyFacts: template?.keyFacts ?? `需求:${profile.need};预算:${profile.amount}万`,
    expectedClose: template?.expectedClose ?? (entry.to === 6 ? entry.date : plusDays(entry.date, closeDays)),
    contact: profile.contact,
    position: profile.position,
    decisionMaker: random.pick(entry.to > 2 ? ["高", "高", "中"] : ["低", "中", ""]),
    budgetApproval: random.pick(entry.to > 3 ? ["已审批", "审批中"] : ["未申报", "审批中", ""]),
    pausedUntil: isPaused ? plusDays(last.date, 28) : null,
    lastUpdate: last.date,
    grade: profile.grade,
  };
}
