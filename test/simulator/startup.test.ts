import { openExcel } from "./simulated";

test("the add-in starts with the workbook once it has asked for it", async () => {
  await openExcel();
  const seen: string[] = [await Office.addin.getStartupBehavior()];
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  seen.push(await Office.addin.getStartupBehavior());
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
  seen.push(await Office.addin.getStartupBehavior());
  expect(seen).toEqual(["None", "Load", "None"]);
});

test("another workbook knows nothing of it", async () => {
  await openExcel();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  const next = await openExcel();
  expect([await Office.addin.getStartupBehavior(), next.workbook.startState]).toEqual(["None", "Inactive"]);
});
