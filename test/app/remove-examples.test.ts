import { removeExamples } from "../../src/app/set-up";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { notes, port, readAll, runSetUp, today } from "./set-up-support";

async function openSetUp(language: "zh-CN" | "en-US" = "zh-CN") {
  const excel = await openWorkbook(aWorkbook([notes]));
  await runSetUp({ language });
  return excel;
}

async function ids() {
  const { customers, transitions } = decodeWorkbook(await readAll(), today).records;
  return { customers: customers.map(({ id }) => id), log: [...new Set(transitions.map(({ customer }) => customer))] };
}

test.each(["zh-CN", "en-US"] as const)("takes the examples away with their history: %s", async (language) => {
  const excel = await openSetUp(language);
  expect(await removeExamples(port, today)).toBe(3);
  expect(await ids()).toEqual({ customers: [], log: [] });
  const settings = language === "zh-CN" ? "漏斗设置" : "Funnel Settings";
  expect(await excel.coAuthor.read(settings, "R4:R6")).toEqual([[""], [""], [""]]);
  expect(await removeExamples(port, today)).toBe(0);
  expect(await runSetUp({ language })).toMatchObject({ undo: null, madeSheets: [], repairedTables: [] });
});

test("an example that was edited stays, with its history", async () => {
  const excel = await openSetUp();
  excel.user.type("客户跟踪", "N5", [["已改"]]);
  expect(await removeExamples(port, today)).toBe(2);
  expect(await ids()).toEqual({ customers: ["KH002"], log: ["KH002"] });
  expect(await excel.coAuthor.read("漏斗设置", "R4:R6")).toEqual([["销售王*"], [""], [""]]);
});

test("an example that something has happened to stays, and so do the user's own customers", async () => {
  const excel = await openSetUp();
  excel.user.type("客户跟踪", "A7:J7", [["A1", "甲", "", "", "成交", 45_370, "", "", "", "销售张*"]]);
  excel.user.type("阶段流转", "A10:H10", [[7, "KH001", "暂停", "方案展示", 45_365, "方案展示", 45_365, "销售李*"]]);
  expect(await removeExamples(port, today)).toBe(2);
  expect(await ids()).toEqual({ customers: ["KH001", "A1"], log: ["KH001"] });
  expect(await excel.coAuthor.read("漏斗设置", "R4:R6")).toEqual([["销售张*"], ["销售李*"], [""]]);
});

test("what somebody changes meanwhile is left alone", async () => {
  const excel = await openSetUp();
  excel.traffic.reset();
  excel.faults.changeBefore(4, () => excel.coAuthor.write("客户跟踪", "B4", [["改名"]]));
  await expect(removeExamples(port, today)).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect((await ids()).customers).toHaveLength(3);
});
