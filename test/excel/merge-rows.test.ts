import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { existingSheetOf } from "../../src/workbook/plan";
import { openExcel, sheetWith, workbookWith } from "../simulator/simulated";

const sheet = existingSheetOf({ sheetId: "id of 报告" });
const range = { sheet, row: 1, column: 0, rows: 2, columns: 3 };
const merged = [1, 2].map((row) => ({ top: row, bottom: row, left: 0, right: 2 }));

async function apply(plan: WorkbookPlan): Promise<void> {
  const port = createExcelWorkbook();
  await port.applyPlan(plan, await port.readSnapshot());
}

const open = () => openExcel(workbookWith(sheetWith("报告", [["标题"], ["一句话"], ["另一句"]])));

test("each row becomes one cell, again and again", async () => {
  const excel = await open();
  await apply([{ kind: "merge-rows", range }]);
  await apply([{ kind: "merge-rows", range }]);
  expect((await excel.content()).sheets[0]?.merges).toEqual(merged);
});

test("clearing a block takes its merged cells apart", async () => {
  const excel = await open();
  await apply([{ kind: "merge-rows", range }]);
  await apply([{ kind: "clear", range: { ...range, rows: 1 } }]);
  expect((await excel.content()).sheets[0]?.merges).toEqual(merged.slice(1));
});

test("a file keeps them", async () => {
  const excel = await open();
  await apply([{ kind: "merge-rows", range }]);
  const saved = await saveWorkbookFile(newWorkbookFile(), await excel.content());
  const { content } = await openWorkbookFile(saved.bytes);
  expect(content.sheets.find(({ name }) => name === "报告")?.merges).toEqual(merged);
});
