import { readFileSync } from "node:fs";
import { sampleFileBytes } from "../../../src/simulator/sample/sample-file";
import { openWorkbookFile } from "../../../src/simulator/file/open-workbook-file";
import { readSpreadsheet, type Spreadsheet } from "../command-line/spreadsheet-file";

jest.setTimeout(120_000); // The other library takes seconds to open a file.

const path = "assets/sample-workbook.xlsx";
let sheet: Spreadsheet;

beforeAll(async () => {
  sheet = await readSpreadsheet(path);
});

it("holds what the sample company makes: run `npm run sample` after a change", async () => {
  const [made, kept] = await Promise.all([await sampleFileBytes(), readFileSync(path)].map(openWorkbookFile));
  expect(kept?.content).toEqual(made?.content);
});

it("is the same to the byte however often it is made", async () => {
  expect(Buffer.from(await sampleFileBytes()).equals(await sampleFileBytes())).toBe(true);
});

it("is small", () => {
  expect(readFileSync(path).length).toBeLessThan(600 * 1024);
});

it("opens in another library: four sheets, seven tables", () => {
  expect(sheet.sheetNames).toEqual(["客户跟踪", "阶段流转", "漏斗设置", "说明"]);
  const settings = ["FunnelLists", "FunnelReasons", "FunnelRules", "FunnelSettings", "FunnelStages"];
  expect(sheet.tables).toEqual(["FunnelCustomers", ...settings, "FunnelTransitions"]);
});

it.each([
  ["KH001", "5"],
  ["KH002", "7"],
  ["KH003", "8"],
])("shows the document's %s with %s hand-over days, by formula", (id, days) => {
  const at = sheet.rows("客户跟踪").findIndex(([first]) => first === id) + 1;
  expect(sheet.value("客户跟踪", `I${at}`)).toBe(days);
  expect(sheet.formula("客户跟踪", `I${at}`)).toContain(`F${at}-H${at}`);
});

it("has titles above the tables, frozen headers and the user's own reckoning", async () => {
  const { content } = await openWorkbookFile(readFileSync(path));
  const [tracking, log, settings, notes] = content.sheets;
  expect([tracking, log, settings].map((ours) => ours?.frozenRows)).toEqual([3, 3, 3]);
  expect(sheet.value("客户跟踪", "A1")).toBe("客户阶段转化跟踪表");
  expect(tracking?.validations.map(({ rule }) => rule.kind)).toContain("list");
  expect(notes?.rows.get(8)?.formulas?.[1]).toBe("=B7*B8");
  expect(sheet.value("说明", "B9")).toBe("13.5");
  expect(sheet.value("说明", "B6")).toBe(String(sheet.rows("客户跟踪").length - 3));
});
