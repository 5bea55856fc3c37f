import { openSimulatedExcel } from "../../src/simulator/simulated-excel";

test("an Excel of 2021 supports what it has, by number and not by text, while it is open", async () => {
  const excel = await openSimulatedExcel({ requirementSets: { ExcelApi: "1.14" } });
  const supports = (name: string, version: string) => Office.context.requirements.isSetSupported(name, version);
  expect([supports("ExcelApi", "1.14"), supports("ExcelApi", "1.9"), supports("ExcelApi", "1.15")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(supports("SharedRuntime", "1.1")).toBe(false);
  excel.close();
  expect((Office.context as Partial<Office.Context> | undefined)?.requirements).toBeUndefined();
});
