import type { SelectedRow } from "../../src/app/ports";
import { createExcelWatcher } from "../../src/excel/watch-workbook";
import { funnelSheets } from "./funnel-workbook";
import { openWorkbook } from "./simulated";
import { aWorkbook } from "./workbook-content";

test("tells of the row that is selected, then and later, until it is ended", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  excel.user.select("客户跟踪", "B3");
  const rows: SelectedRow[] = [];
  excel.traffic.reset();
  const end = await createExcelWatcher().followSelection((row) => rows.push(row));
  expect(excel.traffic.requests).toBe(2);
  expect(rows).toEqual([{ sheetId: "{客户跟踪}", row: 2 }]);
  excel.user.select("客户跟踪", "A5:C6");
  await excel.events.delivered();
  expect(rows.at(-1)).toEqual({ sheetId: "{客户跟踪}", row: 4 });
  excel.user.activate("阶段流转");
  await excel.events.delivered();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rows.at(-1)).toMatchObject({ sheetId: "{阶段流转}" });
  await end();
  const told = rows.length;
  excel.user.select("客户跟踪", "A2");
  await excel.events.delivered();
  expect(rows).toHaveLength(told);
});
