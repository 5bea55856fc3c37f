import { makeRepliesSheet, readReplies } from "../../src/app/first-replies";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { day, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

test("first replies are kept on a sheet of their own, with the time of day, and read as a service level", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect(await readReplies(port, today)).toEqual({ kind: "no-table" });
  expect(await makeRepliesSheet(port, today)).toMatchObject({ sheetName: "首次回复" });
  expect(await makeRepliesSheet(port, today)).toBeNull();
  const at = day("2024-02-10") + 0.5;
  excel.user.type("首次回复", "A2:C3", [
    ["KH001", at, at + 6 / 1440],
    ["KH002", at + 10, at + 10 + 25 / 1440],
  ]);
  expect(await readReplies(port, today)).toMatchObject({
    kind: "read",
    service: {
      inTime: { numerator: 1, n: 2 },
      medianMinutes: 15.5,
      lossInTime: { numerator: 0, n: 1 },
      lossLate: { numerator: 1, n: 1 },
      differs: null,
    },
  });
});
