import { newOwnAction, readOwnAction, type OwnActionDraft } from "../../src/app/own-action-draft";
import { plusDays, sheetDateOf } from "../../src/domain/calendar";
import { stageIdOf } from "../../src/domain/stage";
import { aFollow } from "../taskpane/held-actions";

const today = sheetDateOf("2024-03-31");
const needs = stageIdOf("needs");
/** 52 % of everybody's, 12 days; nobody of 销售张*. */
const context: Parameters<typeof readOwnAction>[1] = {
  today,
  follows: [],
  baselineOf: ({ appliesTo: [owner] }, metric) => {
    if (owner === "销售张*") return { value: null, n: 0 };
    return { value: metric === "medianDays" ? 12 : 0.52, n: 80 };
  },
};
const whole: OwnActionDraft = {
  ...newOwnAction(today),
  ...{ stage: needs, measure: "每周复盘", owner: "销售经理*", acceptance: "每周都开", target: "60" },
};
const read = (changes: Partial<OwnActionDraft>, more: Partial<typeof context> = {}) =>
  readOwnAction({ ...whole, ...changes }, { ...context, ...more });

test("a new one lacks all but a day and a metric", () => {
  expect(readOwnAction(newOwnAction(today), context)).toEqual({
    kind: "faulty",
    problems: {
      ...{ stage: "required", measure: "required", owner: "required", acceptance: "required", target: "required" },
    },
  });
});

test("a whole one is an action as suggested ones are", () => {
  expect(read({ measure: " 每周复盘 ", appliesTo: "销售王*" })).toEqual({
    kind: "ready",
    action: {
      ...{ stage: needs, measure: "每周复盘", owner: "销售经理*", acceptance: "每周都开", due: plusDays(today, 14) },
      ...{ metric: "decidedRate", target: 0.6, appliesTo: ["销售王*"] },
    },
  });
});

test.each([
  [{ target: "" }, "required"],
  [{ target: "六成" }, "not-a-number"],
  [{ target: "101" }, "above-hundred"],
  [{ target: "-1" }, "not-positive"],
  [{ target: "52" }, "not-better"],
  [{ target: "52.1%" }, null],
  [{ target: "40", appliesTo: "销售张*" }, null],
  [{ metric: "lossRate", target: "52" }, "not-better"],
  [{ metric: "lossRate", target: "0" }, null],
  [{ metric: "medianDays", target: "0" }, "not-positive"],
  [{ metric: "medianDays", target: "12" }, "not-better"],
  [{ metric: "medianDays", target: "11.5" }, null],
  [{ metric: "", target: "nothing" }, null],
] as const)("a target of %j: %j", (changes, problem) => {
  const asked = read(changes);
  expect(asked).toMatchObject(problem === null ? { kind: "ready" } : { kind: "faulty", problems: { target: problem } });
  if (asked.kind === "faulty") expect(Object.keys(asked.problems)).toEqual(["target"]);
});

test("a share is kept as one, days as days, and no metric has no target", () => {
  const targetOf = (changes: Partial<OwnActionDraft>) => {
    const asked = read(changes);
    return asked.kind === "ready" ? [asked.action.metric, asked.action.target] : asked.problems;
  };
  expect(targetOf({ target: "57%" })).toEqual(["decidedRate", 0.57]);
  expect(targetOf({ metric: "medianDays", target: "7.5" })).toEqual(["medianDays", 7.5]);
  expect(targetOf({ metric: "", target: "" })).toEqual([null, null]);
});

test.each([
  ["planned", needs, { measure: "under-way" }],
  ["applied", needs, { measure: "under-way" }],
  ["finished", needs, null],
  ["dropped", needs, null],
  ["planned", stageIdOf("proposal"), null],
] as const)("the same measure that is %s in %s", (status, stage, problems) => {
  const follows = [aFollow({ measure: "每周复盘 ", stage, status })];
  expect(read({}, { follows })).toMatchObject(problems ? { kind: "faulty", problems } : { kind: "ready" });
});

test("its day is read as a suggestion's is", () => {
  expect(read({ due: "2024-03-30" })).toEqual({ kind: "faulty", problems: { due: "past" } });
  expect(read({ due: "", owner: " " })).toEqual({ kind: "faulty", problems: { due: "required", owner: "required" } });
});
