import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { notes, port, readAll, runSetUp } from "./set-up-support";

test("taken back, the workbook is as it was", async () => {
  const excel = await openWorkbook(aWorkbook([notes]));
  const before = comparable(await excel.content());
  const { undo } = await runSetUp();
  await port.applyPlan(undo!, await readAll());
  expect(comparable(await excel.content())).toEqual(before);
});

test("a repair taken back leaves what it came to", async () => {
  const excel = await openWorkbook(aWorkbook([notes]));
  await runSetUp();
  excel.user.deleteColumns("客户跟踪", "Y:Y");
  excel.coAuthor.removeSheet("阶段流转");
  const before = comparable(await excel.content());
  const { undo } = await runSetUp();
  await port.applyPlan(undo!, await readAll());
  const after = comparable(await excel.content());
  expect([...after.sheets.keys()]).toEqual([...before.sheets.keys()]);
  expect(after.sheets.get("客户跟踪")?.tables).toEqual(before.sheets.get("客户跟踪")?.tables);
  expect(after.sheets.get("漏斗设置")).toEqual(before.sheets.get("漏斗设置"));
});
