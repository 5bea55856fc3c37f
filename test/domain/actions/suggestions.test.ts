import { suggestionsFor, type StageFinding, type SuggestionRule } from "../../../src/domain/actions/suggestions";
import { stage } from "../../support/builders";

const finding = (kind: StageFinding["kind"], more: Partial<StageFinding> = {}): StageFinding => ({
  ...{ kind, stage: stage("C"), stageName: "需求确认", words: [], value: 0.4, target: 0.5 },
  ...more,
});
const rule = (of: StageFinding["kind"], measure: string, ...condition: string[]): SuggestionRule => {
  return { finding: of, condition, measure, acceptance: "" };
};
const measures = (findings: readonly StageFinding[], rules: readonly SuggestionRule[]) =>
  suggestionsFor(findings, rules).map(({ measure }) => measure);

test("a rule that names something of the finding comes before a general one", () => {
  const rules = [rule("lowRate", "访谈"), rule("lowRate", "培训", "初步沟通"), rule("lowRate", "模板", "需求确认")];
  expect(measures([finding("lowRate")], rules)).toEqual(["模板"]);
  expect(measures([finding("lowRate", { stageName: "方案展示" })], rules)).toEqual(["访谈"]);
  expect(measures([finding("slow")], rules)).toEqual([]);
});

test("a cause is named by a part of its words, and a measure suggested once a stage", () => {
  const rules = [rule("cause", "价格计算器", "价格", "预算")];
  const findings = [finding("cause", { words: ["价格异议"] }), finding("cause", { words: ["预算取消"] })];
  expect(measures(findings, rules)).toEqual(["价格计算器"]);
  expect(measures([...findings, finding("cause", { words: ["价格"], stage: stage("D") })], rules)).toHaveLength(2);
});

test("the target is that of the stage, never the share of those lost", () => {
  const rules = [rule("lowRate", "访谈"), rule("trait", "轻量版")];
  expect(suggestionsFor([finding("lowRate"), finding("trait")], rules)).toMatchObject([
    { metric: "decidedRate", target: 0.5 },
    { metric: "decidedRate", target: null },
  ]);
});
