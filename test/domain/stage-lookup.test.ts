import { findStage, stagesRefusal } from "../../src/domain/stage-lookup";
import { stagePreset, stagePresets } from "../../src/domain/stage-presets";
import { aStage, shortFunnel } from "../support/builders";

const general = stagePreset("general", "zh-CN").stages;

it.each([
  ["its name", "需求确认", "needs"],
  ["its id", "needs", "needs"],
  ["a synonym", "需求调研", "needs"],
  ["a synonym of another", "方案提报", "proposal"],
  ["its name in other letters", " ｎｅｅｄｓ ", "needs"],
  ["its English name", "Needs confirmed", "needs"],
])("finds a stage by %s", (_label, text, id) => {
  expect(findStage(general, text)?.id).toBe(id);
});

it.each(["", "需求", "unknown"])("finds none for %j", (text) => {
  expect(findStage(general, text)).toBeNull();
});

it("takes a name before another stage's alias", () => {
  const stages = [aStage("a", { name: "One", aliases: ["Two"] }), aStage("b", { name: "Two" })];
  expect(findStage(stages, "two")?.id).toBe("b");
});

it.each([
  ["one stage", [aStage("W", { kind: "won" })], "too-few-stages"],
  ["a stage without a name", [aStage("A", { name: " " }), aStage("W", { kind: "won" })], "unnamed-stage"],
  ["two of one name", [aStage("A"), aStage("B", { name: "a" }), aStage("W", { kind: "won" })], "duplicate-stage-name"],
  ["an open last stage", [aStage("A"), aStage("B")], "last-stage-not-won"],
  ["two won stages", [aStage("A", { kind: "won" }), aStage("W", { kind: "won" })], "won-before-last"],
  ["a funnel", shortFunnel, null],
] as const)("says of %s what keeps it from being a funnel", (_label, stages, expected) => {
  expect(stagesRefusal(stages)).toBe(expected);
});

describe.each(stagePresets.map((preset) => [preset.id, preset.language, preset.stages] as const))(
  "%s in %s",
  (id, _language, stages) => {
    it("is a funnel", () => {
      expect(stagesRefusal(stages)).toBeNull();
    });

    it("has the same stages in both languages, each found by either name", () => {
      for (const other of stagePresets.filter((preset) => preset.id === id)) {
        expect(other.stages.map((stage) => stage.id)).toEqual(stages.map((stage) => stage.id));
      }
      for (const stage of stages) expect(findStage(stages, stage.name)).toBe(stage);
    });
  },
);
