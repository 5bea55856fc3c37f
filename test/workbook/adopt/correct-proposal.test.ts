import { sheetDateOf } from "../../../src/domain/calendar";
import { stageIdOf } from "../../../src/domain/stage";
import type { AdoptionProposal, ColumnFill } from "../../../src/workbook/adopt/adoption-proposal";
import { noCorrections, type AdoptionCorrections } from "../../../src/workbook/adopt/adoption-corrections";
import { correctProposal } from "../../../src/workbook/adopt/correct-proposal";
import { proposeAdoption } from "../../../src/workbook/adopt/propose-adoption";
import { reviewAdoption } from "../../../src/workbook/adopt/review-adoption";
import { aStage } from "../../support/builders";
import { allShapes, gridOf, simplified, type SheetShape } from "./sheet-shapes";

const today = sheetDateOf("2024-03-31");

function propose(shape: SheetShape): AdoptionProposal {
  return proposeAdoption(gridOf(shape), today)!;
}

function correct(shape: SheetShape, corrections: Partial<AdoptionCorrections>): AdoptionProposal {
  return correctProposal(propose(shape), gridOf(shape), { ...noCorrections, ...corrections }, today);
}

const review = (shape: SheetShape, corrections: Partial<AdoptionCorrections>) =>
  reviewAdoption(correct(shape, corrections), gridOf(shape), today);

const columnOf = (header: string) => simplified.cells[0]!.indexOf(header);
const stage = columnOf("销售阶段");
const rating = columnOf("内部评级");
const amount = columnOf("预计金额(元)");

test.each(allShapes)("without corrections it is what was proposed, and acceptable: $name", (shape) => {
  expect(correct(shape, {})).toEqual(propose(shape));
  expect(review(shape, {})).toEqual({ issues: [], refusal: null, isAcceptable: true });
});

test("a column becomes what the user says, and the one that it no longer is comes at the right edge", () => {
  const { columns, missing } = correct(simplified, { columns: new Map([[columnOf("负责人"), null]]) });
  expect(columns[columnOf("负责人")]).toMatchObject({ chosen: null, isDoubtful: false });
  expect(missing).toEqual([{ key: "owner", header: "跟进责任人", suggested: { kind: "empty" } }]);
});

test("the stage words are those of the column that the user takes for the stage", () => {
  const { stages } = correct(simplified, {
    columns: new Map([
      [stage, null],
      [rating, "stage"],
    ]),
  });
  expect(stages.words.map(({ word, count }) => [word, count])).toEqual([
    ["A", 2],
    ["B", 2],
    ["C", 1],
  ]);
});

test("two columns for one field are said at both, and forbid adopting", () => {
  const result = review(simplified, { columns: new Map([[rating, "stage"]]) });
  expect(result.isAcceptable).toBe(false);
  expect(result.issues).toEqual([
    { code: "same-field", column: stage, others: ["内部评级"] },
    { code: "same-field", column: rating, others: ["销售阶段"] },
  ]);
});

test("a column whose values speak against it is asked about, and allowed", () => {
  const result = review(simplified, { columns: new Map([[rating, "expectedClose"]]) });
  expect(result).toMatchObject({ issues: [{ code: "unlike-values", column: rating }], isAcceptable: true });
});

test("a word is mapped to a stage; a stage of another preset is none for it", () => {
  const words = (stages: AdoptionCorrections["stages"]) =>
    correct(simplified, { stages, words: new Map([["线索", stageIdOf("needs")]]) }).stages.words;
  expect(words(null)).toContainEqual(expect.objectContaining({ word: "线索", stage: "needs" }));
  expect(words("b2c")).not.toContainEqual(expect.objectContaining({ stage: "needs" }));
});

test("another preset brings its stages, the list's words make stages of their own", () => {
  const names = (stages: AdoptionCorrections["stages"]) =>
    correct(simplified, { stages }).stages.stages.map(({ name }) => name);
  expect(names("b2c")).toEqual(["咨询", "加购", "下单"]);
  expect(names("words")).toEqual(["线索", "需求调研", "商务洽谈", "已成交"]);
});

test("the workbook's own stages stay, whatever preset is asked for", () => {
  const own = [aStage("线索"), aStage("已成交", { kind: "won" })];
  const proposal = proposeAdoption(gridOf(simplified), today, own)!;
  const corrected = correctProposal(proposal, gridOf(simplified), { ...noCorrections, stages: "b2c" }, today);
  expect(corrected.stages).toEqual(proposal.stages);
});

test("a column to be added is filled as the user says, unless with a stage that is none", () => {
  const fill = (value: string): ColumnFill => {
    const fills = new Map([["stage", { kind: "value", value }]] as const);
    return correct(simplified, { columns: new Map([[stage, null]]), fills }).missing[0]!.suggested;
  };
  expect(fill("潜在客户")).toEqual({ kind: "value", value: "潜在客户" });
  expect(fill("咨询")).toEqual({ kind: "empty" });
});

test("the unit follows the column of the amounts, and then the user", () => {
  expect(correct(simplified, {}).amountUnit).toBe("元");
  expect(correct(simplified, { columns: new Map([[amount, null]]) }).amountUnit).toBe("万元");
  expect(correct(simplified, { amountUnit: "千元" }).amountUnit).toBe("千元");
});

test("another language names the new columns and the preset's stages in it", () => {
  const { language, missing, stages } = correct(simplified, {
    language: "en-US",
    stages: "general",
    columns: new Map([[columnOf("负责人"), null]]),
  });
  expect([language, missing[0]!.header, stages.stages[0]!.name]).toEqual(["en-US", "Owner", "Lead"]);
});
