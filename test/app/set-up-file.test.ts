import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import { openWorkbook, sheetOf } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { hasSoffice, recalculated } from "../simulator/file/soffice";
import { notes, readAll, runSetUp } from "./set-up-support";

const ifInstalled = hasSoffice ? test : test.skip;

ifInstalled(
  "LibreOffice opens what was made and gets the same (skipped where soffice is not installed)",
  async () => {
    const excel = await openWorkbook(aWorkbook([notes]));
    await runSetUp();
    const tables = [...(await readAll()).tables.keys()].sort();
    const { bytes } = await saveWorkbookFile(newWorkbookFile(), await excel.content());
    const { content } = await openWorkbookFile(recalculated(bytes));
    expect(content.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).sort()).toEqual(tables);
    const { rows, validations, conditionalFormats } = sheetOf(content, "客户跟踪");
    expect([3, 4, 5].map((row) => rows.get(row)?.values[8])).toEqual([8, 7, 5]);
    expect(validations.map(({ rule }) => (rule.kind === "list" ? rule.source : ""))).toContain("=FunnelStageNames");
    expect(conditionalFormats.length).toBeGreaterThan(0);
  },
  180_000,
);
