import { sheetDateOf, type SheetDate } from "../../domain/calendar";
import { customerIdOf } from "../../domain/customer";
import { compareEvents } from "../../domain/customer-log";
import { inferTransitions } from "../../domain/infer-transitions";
import type { Stage, Stages } from "../../domain/stage";
import { createStageFinder } from "../../domain/stage-lookup";
import type { Transition } from "../../domain/transition";
import { convertAmount, unitScale } from "../cells/amount-unit";
import type { CustomerEntry } from "../encode/encode-records";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

type Example = {
  readonly id: string;
  /** By id of the general preset; where the funnel has no such stage, so many places before its last. */
  readonly stage: { readonly id: string; readonly beforeLast: number };
  readonly name: Words;
  readonly industry: Words;
  readonly source: Words;
  readonly entered: SheetDate;
  readonly previousExit: SheetDate;
  readonly owner: Words;
  readonly keyInformation: Words;
  readonly expectedClose: SheetDate;
  /** In 万元. */
  readonly amount: number;
  readonly remark: Words;
};

/** The document's three customers, newest 进入当前阶段时间 first. */
const examples: readonly Example[] = [
  {
    id: "KH003",
    stage: { id: "won", beforeLast: 0 },
    name: { "zh-CN": "贸易", "en-US": "Trading" },
    industry: { "zh-CN": "贸易", "en-US": "Trading" },
    source: { "zh-CN": "转介绍", "en-US": "Referral" },
    entered: sheetDateOf("2024-03-20"),
    previousExit: sheetDateOf("2024-03-12"),
    owner: { "zh-CN": "销售张*", "en-US": "Sales Zhang*" },
    keyInformation: {
      "zh-CN": "需求:进销存系统;预算:8万",
      "en-US": "Need: inventory system; budget: CNY 80,000",
    },
    expectedClose: sheetDateOf("2024-03-20"),
    amount: 8,
    remark: { "zh-CN": "已收首付款4万", "en-US": "First payment of CNY 40,000 received" },
  },
  {
    id: "KH002",
    stage: { id: "negotiation", beforeLast: 1 },
    name: { "zh-CN": "制造", "en-US": "Manufacturing" },
    industry: { "zh-CN": "制造业", "en-US": "Manufacturing" },
    source: { "zh-CN": "展会", "en-US": "Trade fair" },
    entered: sheetDateOf("2024-03-15"),
    previousExit: sheetDateOf("2024-03-08"),
    owner: { "zh-CN": "销售王*", "en-US": "Sales Wang*" },
    keyInformation: {
      "zh-CN": "需求:生产监控系统;预算:25万",
      "en-US": "Need: production monitoring; budget: CNY 250,000",
    },
    expectedClose: sheetDateOf("2024-04-10"),
    amount: 25,
    remark: { "zh-CN": "价格敏感,需申请折扣", "en-US": "Price-sensitive, needs a discount" },
  },
  {
    id: "KH001",
    stage: { id: "proposal", beforeLast: 2 },
    name: { "zh-CN": "科技", "en-US": "Technology" },
    industry: { "zh-CN": "SaaS", "en-US": "SaaS" },
    source: { "zh-CN": "线上推广", "en-US": "Online marketing" },
    entered: sheetDateOf("2024-03-10"),
    previousExit: sheetDateOf("2024-03-05"),
    owner: { "zh-CN": "销售李*", "en-US": "Sales Li*" },
    keyInformation: {
      "zh-CN": "需求:客户管理模块;预算:15万",
      "en-US": "Need: customer management; budget: CNY 150,000",
    },
    expectedClose: sheetDateOf("2024-04-20"),
    amount: 15,
    remark: { "zh-CN": "客户要求增加移动端功能", "en-US": "Customer asks for mobile features" },
  },
];

export const exampleIds: ReadonlySet<string> = new Set(examples.map(({ id }) => id));

/** The examples in this funnel, each come from the stage before its own. */
export function exampleEntries(stages: Stages, language: SheetLanguage, amountUnit: string): readonly CustomerEntry[] {
  return examples.map((example) => {
    const { stage, previous } = placeExample(example, stages);
    const { id, name, industry, source, entered, previousExit, owner, keyInformation, expectedClose, remark } = example;
    return {
      customer: {
        id: customerIdOf(id),
        stage: stage.id,
        entered,
        owner: owner[language],
        name: name[language],
        industry: industry[language],
        source: source[language],
        previousStage: previous.id,
        previousExit,
        status: "active",
        lostOn: null,
        lossReason: "",
        firstContact: null,
        amount: amountIn(amountUnit, example.amount),
        remark: remark[language],
      },
      besides: { keyInformation: keyInformation[language], expectedClose },
    };
  });
}

/** What the log knows of the examples: what comparing them with an empty log finds, in order of day. */
export function exampleTransitions(entries: readonly CustomerEntry[], stages: Stages): readonly Transition[] {
  const customers = entries.map(({ customer }) => customer);
  const lastDay = Math.max(...customers.map(({ entered }) => entered)) as SheetDate;
  return inferTransitions({ stages, customers, transitions: [] }, lastDay)
    .sort(compareEvents)
    .map((transition, index) => ({ ...transition, sequence: index + 1 }));
}

function placeExample({ stage: { id, beforeLast } }: Example, stages: Stages): { stage: Stage; previous: Stage } {
  const found = beforeLast === 0 ? null : createStageFinder(stages)(id);
  const known = found === null ? -1 : stages.indexOf(found);
  const place = known > 0 ? known : Math.max(1, stages.length - 1 - beforeLast);
  const [stage, previous] = [stages[place], stages[place - 1]];
  if (!stage || !previous) throw new RangeError("a funnel has two stages at least");
  return { stage, previous };
}

/** A unit that is not of yuan leaves the number as it is. */
function amountIn(unit: string, amount: number): number {
  const scale = unitScale(unit);
  return scale === null ? amount : convertAmount(amount, unitScale("万元") ?? 1, scale);
}
