import { openWorkbookFile } from "../../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import { openExcel } from "../simulated";
import { partText } from "./changed-part";
import { done, openWithExcelize } from "./excelize";
import { featureWorkbook } from "./feature-workbook";

test("rows that an add-in inserts take along what only the file knows of", async () => {
  const opened = await openWorkbookFile(await featureWorkbook());
  const excel = await openExcel(opened.content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("3:6").insert("Down");
    sheet.getRange("3:3").delete("Up");
    sheet.getRange("3:4").insert("Down");
    await context.sync();
  });
  const { bytes } = await saveWorkbookFile(opened, await excel.content());
  const other = await openWithExcelize(bytes);
  expect(done(other.GetPictureCells("Data")).cells).toEqual(["J25"]);
  expect(done(other.GetComments("Data")).comments).toMatchObject([{ Cell: "B8" }]);
  expect(done(other.GetCellValue("Data", "B8")).value).toBe("Bob");
  expect(partText(bytes, "xl/charts/chart1.xml")).toContain("Data!$C$2:$C$9");
});
