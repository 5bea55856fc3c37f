import { stageLosses } from "../../../src/domain/analysis/bottleneck";
import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { lossMembers, type LossMember } from "../../../src/domain/analysis/loss-members";
import { plusMonths } from "../../../src/domain/calendar";
import { stage } from "../../support/builders";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

const period = periodFrom(plusMonths(companyMonth, -11), companyMonth, companyToday);
const records = aCompany({ customers: 900, rate: () => 0.6 });
const remarks = ["价格太高", "需求变更,价格也高", "", "没有消息"];
const history = readHistory(
  {
    ...records,
    customers: records.customers.map((row, index) => ({ ...row, remark: remarks[index % 4]! })),
    reasons: [
      { reason: "价格异议", keywords: ["价格"] },
      { reason: "需求变更", keywords: ["变更"] },
    ],
  },
  companyToday,
);
const losses = stageLosses(history, period, stage("A"));
const members = lossMembers(losses);
const lost = members.filter(({ isLost }) => isLost);

it("lists everybody who was lost in the stage or passed it, each once", () => {
  expect(new Set(members.map(({ customer }) => customer)).size).toBe(members.length);
  expect([lost.length, members.length - lost.length]).toEqual([losses.traits.lost, losses.traits.passed]);
  expect(lost.length).toBeGreaterThan(50);
});

it("adds up to every comparison of traits", () => {
  const knownIn = (member: LossMember, trait: (typeof losses.traits.comparisons)[number]["trait"]) =>
    trait === "amount" ? member.amount : trait === "dwell" ? member.days : member.texts[trait] || null;
  expect(losses.traits.comparisons.length).toBeGreaterThan(8);
  for (const { trait, value, ...counts } of losses.traits.comparisons) {
    const counted = (isLost: boolean) => {
      const known = members.filter((member) => member.isLost === isLost && knownIn(member, trait) !== null);
      const having = known.filter((member) => {
        const own = knownIn(member, trait)!;
        if (value.kind === "text") return own === value.text;
        return Number(own) >= (value.from ?? -Infinity) && Number(own) < (value.below ?? Infinity);
      });
      return [having.length, known.length];
    };
    expect([counted(true), counted(false)]).toEqual([
      [counts.lostWith, counts.lost],
      [counts.passedWith, counts.passed],
    ]);
  }
});

it("adds up to every cause, those lost for several ones in each", () => {
  expect(losses.causes.causes.length).toBeGreaterThan(2);
  for (const { reason, customers } of losses.causes.causes) {
    const named = lost.filter(({ causes }) => causes.includes(reason));
    expect(named.map(({ customer }) => customer)).toEqual(customers);
  }
  expect(lost.filter(({ causes }) => causes.length === 0)).toHaveLength(losses.causes.unsorted.customers.length);
  expect(lost.some(({ causes }) => causes.length > 1)).toBe(true);
  expect(members.filter(({ isLost, causes }) => !isLost && causes.length > 0)).toEqual([]);
});
