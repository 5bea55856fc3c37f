import { emptySheet } from "../../src/simulator/empty-content";
import type { CellStyle, SheetContent } from "../../src/simulator/workbook-content";
import { load, openExcel, workbookWith } from "./simulated";

const bold: CellStyle = { bold: true };
const alsoBold: CellStyle = { bold: true };

const everything: SheetContent = {
  ...emptySheet("{GUID}", "数据 'a'"),
  tabColor: "#00FF00",
  protection: { hasPassword: true },
  rows: new Map([
    [
      0,
      {
        values: ["text", 1.5, true, { error: "#N/A" }, "007", undefined, "#N/A"],
        styles: [bold, alsoBold, { numberFormat: "0.00", borders: { top: { style: "double", color: "#FF0000" } } }],
      },
    ],
    [20, { values: [undefined, 3], formulas: [undefined, "=B1*2"] }],
  ]),
  columnWidths: new Map([[1, 81]]),
  rowHeights: new Map([[20, 30]]),
  hiddenColumns: new Set([3]),
  hiddenRows: new Set([2]),
  merges: [{ top: 4, left: 0, bottom: 5, right: 2 }],
  frozenRows: 1,
  frozenColumns: 2,
  conditionalFormats: [
    {
      id: "cf",
      ranges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      rule: { kind: "opaque", key: "k" },
      stopIfTrue: false,
    },
  ],
};

test("what is opened comes back as it was, styles as the same objects", async () => {
  const opened = workbookWith(everything, { ...emptySheet("hidden", "Hidden"), visibility: "VeryHidden" });
  const excel = await openExcel({
    ...opened,
    names: [{ name: "Cell", formula: "='数据 ''a'''!$A$1", sheetId: null, isVisible: false }],
  });
  const content = await excel.content();
  expect(content).toEqual({
    ...opened,
    names: [{ name: "Cell", formula: "='数据 ''a'''!$A$1", sheetId: null, isVisible: false }],
  });
  const styles = content.sheets[0]?.rows.get(0)?.styles;
  expect(styles?.[0]).toBe(bold);
  expect(styles?.[1]).toBe(alsoBold);
});

test("a text that reads like an error stays a text, a text of digits one too", async () => {
  await openExcel(workbookWith({ ...everything, protection: null }));
  expect(await load("values", everything.name, "D1:G1")).toEqual([["#N/A", "007", "", "#N/A"]]);
});

test("waiting where nothing has changed takes no time", async () => {
  const excel = await openExcel();
  await excel.content();
  const started = performance.now();
  await excel.content();
  expect(performance.now() - started).toBeLessThan(400);
});
